import { type FileChild, HeadingLevel, InternalHyperlink, Paragraph, SimpleField, Tab, TextRun } from 'docx';
import { printed, type TeamDocument, type TeamSection } from '../../../3-documents/document.ts';
import { afterLead } from '../../../3-documents/lead.ts';
import { shownBlocks } from '../../../3-documents/shown-blocks.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { HEADING_NUMBER } from './numbering.ts';
import { clauseHeading, clauseLead, sectionHeading } from './headings.ts';
import { inlines } from './inlines.ts';
import { listSections } from './list-sections.ts';
import { runs } from './runs.ts';
import { AT_MARGIN, type Sheet } from './sheet.ts';

/** Everything between header and footer, in reading order; a second document of the file opens a page. */
export function body(document: TeamDocument, sheet: Sheet): readonly FileChild[] {
  const { title, organisation, redlined } = document;
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      pageBreakBefore: sheet.twin,
      children: redlined ? inlines(redlined.title, sheet) : runs(title),
    }),
    new Paragraph({
      style: 'Subtitle',
      children: redlined ? inlines(redlined.organisation, sheet) : runs(organisation),
    }),
    ...sheet.write(document.front, AT_MARGIN),
    ...(redlined ? listSections(redlined.contents, sheet) : contents(document, sheet)),
    ...printed(document).flatMap((section, rank) =>
      sectionOf(section, document, sheet, rank === 0 && document.words.contents !== undefined),
    ),
  ];
}

/**
 * The sections, each a link to its page. Only the reader's own fonts and paper can tell the number of a page: it is a
 * field, which LibreOffice fills at once, and Word as it prints, without asking.
 */
function contents(document: TeamDocument, { twin }: Sheet): readonly FileChild[] {
  const { contents: title } = document.words;
  const sections = printed(document);
  if (title === undefined || sections.length === 0) return [];
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(title) }),
    ...sections.map(({ id, number, title: name }) => {
      const place = bookmarkOf('section', id, twin);
      const words = runs([number, name].filter(Boolean).join(' '));
      return new Paragraph({
        style: 'TOC1',
        children: [
          new InternalHyperlink({ anchor: place, children: words }),
          new TextRun({ children: [new Tab()] }),
          new SimpleField(`PAGEREF ${place}`),
        ],
      });
    }),
  ];
}

function sectionOf(
  section: TeamSection,
  document: TeamDocument,
  sheet: Sheet,
  pageBreakBefore: boolean,
): readonly FileChild[] {
  const clauses = section.clauses.flatMap((clause) => {
    const blocks = shownBlocks(document, clause);
    if (document.sheet || section.unnumbered) return sheet.write(blocks, AT_MARGIN);
    if (!document.decisions) return [...clauseHeading(clause, section, sheet), ...sheet.write(blocks, AT_MARGIN)];
    return sheet.write(afterLead(blocks), {
      depth: 0,
      indent: HEADING_NUMBER,
      lead: clauseLead(clause, section, sheet),
    });
  });
  return [...sectionHeading(section, sheet, pageBreakBefore), ...clauses];
}

import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { printed, type TeamDocument, type TeamSection } from '../../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { clauseHeading, sectionHeading } from './headings.ts';
import { inlines } from './inlines.ts';
import { listSections } from './list-sections.ts';
import { runs } from './runs.ts';
import { AT_MARGIN, type Sheet } from './sheet.ts';

/** Everything between header and footer, in reading order. */
export function body(document: TeamDocument, sheet: Sheet): readonly FileChild[] {
  const { title, organisation, redlined } = document;
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: redlined ? inlines(redlined.title, sheet) : runs(title),
    }),
    new Paragraph({
      style: 'Subtitle',
      children: redlined ? inlines(redlined.organisation, sheet) : runs(organisation),
    }),
    ...sheet.write(document.front, AT_MARGIN),
    ...(redlined ? listSections(redlined.contents, sheet) : contents(document)),
    ...printed(document).flatMap((section, rank) =>
      sectionOf(section, sheet, document.sheet === true, rank === 0 && document.words.contents !== undefined),
    ),
  ];
}

/**
 * The sections, each a link to its page. Without page numbers, which only the reader's own fonts and paper can tell: so
 * the list is right as it opens, and clauses are cited by number.
 */
function contents(document: TeamDocument): readonly FileChild[] {
  const { contents: title } = document.words;
  const sections = printed(document);
  if (title === undefined || sections.length === 0) return [];
  const cachedEntries = sections.map((section) => ({
    title: [section.number, section.title].filter(Boolean).join(' '),
    level: 1,
    href: bookmarkOf('section', section.id),
  }));
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(title) }),
    new TableOfContents(title, {
      headingStyleRange: '1-1',
      hyperlink: true,
      pageNumbersEntryLevelsRange: '1-1',
      beginDirty: false,
      cachedEntries,
    }),
  ];
}

function sectionOf(
  section: TeamSection,
  sheet: Sheet,
  isSheet: boolean,
  pageBreakBefore: boolean,
): readonly FileChild[] {
  const clauses = section.clauses.flatMap((clause) => [
    ...(isSheet || section.unnumbered ? [] : clauseHeading(clause, section, sheet)),
    ...sheet.write(clause.blocks, AT_MARGIN),
  ]);
  return [...sectionHeading(section, sheet, pageBreakBefore), ...clauses];
}

import { Bookmark, type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { printed, type TeamClause, type TeamDocument, type TeamSection } from '../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { ANNEXES, HEADING_NUMBER } from './numbering.ts';
import { runs } from './runs.ts';
import { AT_MARGIN, type Sheet } from './sheet.ts';

/** Everything between header and footer, in reading order. */
export function body(document: TeamDocument, sheet: Sheet): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
    new Paragraph({ style: 'Subtitle', children: runs(document.organisation) }),
    ...sheet.write(document.front, AT_MARGIN),
    ...contents(document),
    ...printed(document).flatMap((section, rank) => sectionOf(section, sheet, document.sheet === true, rank === 0 && document.words.contents !== undefined)),
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
  const cachedEntries = sections.map((section) => ({ title: `${section.number} ${section.title}`, level: 1, href: bookmarkOf('section', section.id) }));
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(title) }),
    new TableOfContents(title, { headingStyleRange: '1-1', hyperlink: true, pageNumbersEntryLevelsRange: '1-1', beginDirty: false, cachedEntries }),
  ];
}

function sectionOf(section: TeamSection, sheet: Sheet, isSheet: boolean, pageBreakBefore: boolean): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: numberOf(section.number, section.annex, 0),
      pageBreakBefore: pageBreakBefore || section.annex,
      children: [new Bookmark({ id: bookmarkOf('section', section.id), children: runs(section.title) })],
    }),
    ...label(section.label, section.number),
    ...section.clauses.flatMap((clause) => (isSheet ? sheet.write(clause.blocks, AT_MARGIN) : clauseOf(clause, section, sheet))),
  ];
}

function clauseOf(clause: TeamClause, { annex }: TeamSection, sheet: Sheet): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: numberOf(clause.number, annex, 1),
      children: [new Bookmark({ id: bookmarkOf('clause', clause.id), children: runs(clause.title) })],
    }),
    ...label(clause.label, clause.number),
    ...sheet.write(clause.blocks, AT_MARGIN),
  ];
}

/** The heading styles number by themselves; an annex has a list of its own, and a heading without a number has to say so. */
function numberOf(number: string | undefined, annex: true | undefined, level: number) {
  if (number === undefined) return false;
  return annex ? { reference: ANNEXES, level, instance: 0 } : undefined;
}

/** « Obligatoire » or « Recommandé », under the words of the heading it is about. */
function label(words: string | undefined, number: string | undefined): readonly FileChild[] {
  if (words === undefined) return [];
  const indent = number === undefined ? undefined : { left: HEADING_NUMBER };
  const children = runs(words, { style: 'SubtleReference' });
  return [new Paragraph({ style: 'Note', keepNext: true, indent, children })];
}

import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { TeamClause, TeamSection } from '../../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { ANNEXES, HEADING_NUMBER, TWIN_ANNEXES, TWIN_HEADINGS } from './numbering.ts';
import { jumpsIn } from './number-jumps.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';

/**
 * A section's title, numbered by Word, and its label; an annex opens a page, but where it says `under`: under the same
 * title in the other language.
 */
export function sectionHeading(
  { id, number, annex, title, label }: TeamSection,
  sheet: Sheet,
  pageBreakBefore: boolean,
  under?: true,
): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: numberOf(number, annex, 0, sheet),
      pageBreakBefore: pageBreakBefore || (under ? undefined : annex),
      spacing: under && { before: 0 },
      children: [new Bookmark({ id: bookmarkOf('section', id, sheet.twin), children: runs(title, sheet.look) })],
    }),
    ...labelOf(label, number, sheet),
  ];
}

/** A clause's title, numbered by Word, and its label; in a column, what follows stays with it only where `keepNext`. */
export function clauseHeading(
  { id, number, title, label, adapted }: TeamClause,
  section: TeamSection,
  sheet: Sheet,
  keepNext?: boolean,
): readonly FileChild[] {
  const jump = jumpsIn(section).get(id);
  const reference = jump && `${jump.reference}${sheet.twin ? '.twin' : ''}`;
  const words = new Bookmark({
    id: bookmarkOf('clause', id, sheet.twin),
    children: runs(title, adapted === 'added' ? { ...sheet.look, ...sheet.typed } : sheet.look),
  });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: reference ? { reference, level: 1, instance: 0 } : numberOf(number, section.annex, 1, sheet),
      keepNext,
      children: commented(words, sheet.commentOf?.(id)),
    }),
    ...labelOf(label, number, sheet),
  ];
}

/** Words with the balloon of a comment around them. */
function commented(words: ParagraphChild, comment: number | undefined): readonly ParagraphChild[] {
  if (comment === undefined) return [words];
  const reference = new TextRun({ style: 'CommentReference', children: [new CommentReference(comment)] });
  return [new CommentRangeStart(comment), words, new CommentRangeEnd(comment), reference];
}

/**
 * The heading styles number by themselves; an annex and a second language have lists of their own, and a heading
 * without a number has to say so.
 */
function numberOf(number: string | undefined, annex: true | undefined, level: number, { twin }: Sheet) {
  if (number === undefined) return false;
  const list = annex ? (twin ? TWIN_ANNEXES : ANNEXES) : twin && TWIN_HEADINGS;
  return list && { reference: list, level, instance: 0 };
}

/** « Obligatoire » or « Recommandé », under the words of the heading it is about. */
function labelOf(
  words: string | undefined,
  number: string | undefined,
  { look, inColumn }: Sheet,
): readonly FileChild[] {
  if (words === undefined) return [];
  const indent = number === undefined ? undefined : { left: HEADING_NUMBER };
  const children = runs(words, { ...look, style: 'SubtleReference' });
  return [new Paragraph({ style: 'Note', keepNext: !inColumn || undefined, indent, children })];
}

import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Change } from '../../../0-language/nodes.ts';
import { same } from '../../../0-language/same.ts';
import type { Redlined, TeamClause, TeamSection } from '../../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { ANNEXES, HEADING_NUMBER, TWIN_ANNEXES, TWIN_HEADINGS } from './numbering.ts';
import { inlines } from './inlines.ts';
import { jumpsIn } from './number-jumps.ts';
import { REVISION, tracked } from '../elements/revision.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';

/** A section's title, numbered by Word, and its label; an annex opens a page, in the first language. */
export function sectionHeading(section: TeamSection, sheet: Sheet, pageBreakBefore: boolean): readonly FileChild[] {
  const { id, number, annex, title, label, redlined } = section;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: numberOf(number, annex, 0, sheet),
      run: tracked(redlined?.change),
      pageBreakBefore: pageBreakBefore || (sheet.twin ? undefined : annex),
      spacing: sheet.twin && { before: 0 },
      children: placed(bookmarkOf('section', id, sheet.twin), redlined, sheet, runs(title, sheet.look)),
    }),
    ...labelOf(label, number, sheet, redlined),
  ];
}

/** A clause's title, numbered by Word, and its label; in a column, what follows stays with it only where `keepNext`. */
export function clauseHeading(
  { id, number, title, label, adapted, redlined }: TeamClause,
  section: TeamSection,
  sheet: Sheet,
  keepNext?: boolean,
): readonly FileChild[] {
  const own = runs(title, adapted === 'added' ? { ...sheet.look, ...sheet.typed } : sheet.look);
  const words = placed(bookmarkOf('clause', id, sheet.twin), redlined, sheet, own);
  const { before, after = section } = section.redlined ?? {};
  const numbering = clauseNumber(id, number, redlined?.change === 'deleted' ? before! : after, sheet);
  const paragraph = { heading: HeadingLevel.HEADING_2, numbering, keepNext };
  const was = redlined && !redlined.change ? clauseNumber(id, number, before!, sheet) : numbering;
  return [
    new Paragraph({
      ...paragraph,
      // Word counts by itself; only where it begins to count again does the list change.
      ...(same(was, numbering) ? {} : { revision: { ...REVISION, ...paragraph, numbering: was } }),
      run: tracked(redlined?.change),
      children: commented(words, sheet.commentOf?.(id)),
    }),
    ...labelOf(label, number, sheet, redlined),
  ];
}

type Numbering = IParagraphOptions['numbering'];

/** The list a clause counts in, in its section. */
function clauseNumber(id: string, number: string | undefined, section: TeamSection, sheet: Sheet): Numbering {
  const jump = jumpsIn(section).get(id);
  if (jump === undefined) return numberOf(number, section.annex, 1, sheet);
  return { reference: `${jump.reference}${sheet.twin ? '.twin' : ''}`, level: 1, instance: 0 };
}

/**
 * The words of a heading under its bookmark; in a redline those of both sides, without a bookmark where it is gone:
 * another may bear its name.
 */
function placed(
  id: string,
  redlined: Redlined | undefined,
  sheet: Sheet,
  own: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  if (redlined === undefined) return [new Bookmark({ id, children: own })];
  const children = inlines(redlined.title, sheet, { change: redlined.change });
  return redlined.change === 'deleted' ? children : [new Bookmark({ id, children })];
}

/** Words with the balloon of a comment around them. */
function commented(words: readonly ParagraphChild[], comment: number | undefined): readonly ParagraphChild[] {
  if (comment === undefined) return words;
  const reference = new TextRun({ style: 'CommentReference', children: [new CommentReference(comment)] });
  return [new CommentRangeStart(comment), ...words, new CommentRangeEnd(comment), reference];
}

/**
 * The heading styles number by themselves; an annex and a second language have lists of their own, and a heading
 * without a number has to say so.
 */
function numberOf(number: string | undefined, annex: true | undefined, level: number, { twin }: Sheet): Numbering {
  if (number === undefined) return false;
  const list = annex ? (twin ? TWIN_ANNEXES : ANNEXES) : twin && TWIN_HEADINGS;
  return list === undefined ? undefined : { reference: list, level, instance: 0 };
}

/** « Obligatoire » or « Recommandé », under the words of the heading it is about. */
function labelOf(
  words: string | undefined,
  number: string | undefined,
  sheet: Sheet,
  redlined: Redlined | undefined,
): readonly FileChild[] {
  const indent = number === undefined ? undefined : { left: HEADING_NUMBER };
  const style = 'SubtleReference';
  const labels: readonly Paragraphed[] = redlined
    ? redlined.label.map(({ children, change = redlined.change }) => ({
        change,
        children: inlines(children, sheet, { style, change }),
      }))
    : words === undefined
      ? []
      : [{ children: runs(words, { ...sheet.look, style }) }];
  return labels.map(
    ({ children, change }) =>
      new Paragraph({
        style: 'Note',
        keepNext: !sheet.inColumn || undefined,
        indent,
        run: tracked(change),
        children,
      }),
  );
}

/** The words of a paragraph, and whether it is new or gone. */
interface Paragraphed {
  readonly change?: Change | undefined;
  readonly children: readonly ParagraphChild[];
}

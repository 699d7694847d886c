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
import { standsOn } from '../../../0-language/change-of.ts';
import { same } from '../../../0-language/same.ts';
import type { Redlined, RedlinedLabel, TeamClause, TeamSection } from '../../../3-documents/document.ts';
import { leadTitle } from '../../../3-documents/lead.ts';
import { REVISION, tracked } from '../elements/revision.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { inlines } from './inlines.ts';
import { ANNEXES, HEADINGS, TWIN_ANNEXES, TWIN_HEADINGS } from './numbering.ts';
import { jumpsIn } from './number-jumps.ts';
import { runs } from './runs.ts';
import type { Lead, Sheet } from './sheet.ts';

const EM_SPACE = '\u2003';

/**
 * A section's title, numbered by Word, and its label; an annex opens a page, but where it says `under`: under the same
 * title in the other language.
 */
export function sectionHeading(
  { id, number, annex, title, label, redlined }: TeamSection,
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
      run: tracked(redlined?.change),
      children: [
        ...placed(bookmarkOf('section', id, sheet.twin), redlined, sheet, runs(title, sheet.look)),
        ...labelOf(label, redlined, sheet),
      ],
    }),
  ];
}

/** A clause's title, numbered by Word, and its label; in a column, what follows stays with it only where `keepNext`. */
export function clauseHeading(
  clause: TeamClause,
  section: TeamSection,
  sheet: Sheet,
  keepNext?: boolean,
): readonly FileChild[] {
  const { now, was } = numbersOf(clause, section, sheet);
  const paragraph = { heading: HeadingLevel.HEADING_2, numbering: now, keepNext };
  return [
    new Paragraph({
      ...paragraph,
      ...(same(was, now) ? {} : { revision: { ...REVISION, ...paragraph, numbering: was } }),
      run: tracked(clause.redlined?.change),
      children: titleOf(clause, clause.title, sheet),
    }),
  ];
}

/**
 * A clause's title, as what its first words follow on the same line: on short clauses, a line for each title would
 * make the document half as long again.
 */
export function clauseLead(clause: TeamClause, section: TeamSection, sheet: Sheet): Lead {
  const { now, was } = numbersOf(clause, section, sheet);
  const counted = { reference: HEADINGS, level: 1, instance: 0 };
  return {
    numbering: now ?? counted,
    ...(same(was, now) ? {} : { was: was ?? counted }),
    children: [
      ...titleOf(clause, leadTitle(clause.title), { ...sheet, look: { ...sheet.look, style: 'Strong' } }),
      ...spaceAfter(clause),
    ],
  };
}

/** What parts a title from the words on its line; wider after a label. */
function spaceAfter({ label, redlined }: TeamClause): readonly ParagraphChild[] {
  const [before, after] = (['deleted', 'inserted'] as const).map((side) =>
    redlined?.label.some(({ change }) => standsOn(change, side)),
  );
  if (!redlined || redlined.change || before === after)
    return runs(label === undefined ? ' ' : EM_SPACE, { change: redlined?.change });
  return [
    ...runs(before ? EM_SPACE : ' ', { change: 'deleted' }),
    ...runs(after ? EM_SPACE : ' ', { change: 'inserted' }),
  ];
}

/** A title, its label, and the balloon of the comment on its clause. */
function titleOf({ id, label, adapted, redlined }: TeamClause, title: string, sheet: Sheet): readonly ParagraphChild[] {
  const own = runs(title, adapted === 'added' ? { ...sheet.look, ...sheet.typed } : sheet.look);
  const words = placed(bookmarkOf('clause', id, sheet.twin), redlined, sheet, own);
  return commented([...words, ...labelOf(label, redlined, sheet)], sheet.commentOf?.(id));
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

/** The list a clause counts in now, and in a redline the one it counted in before. */
function numbersOf(clause: TeamClause, section: TeamSection, sheet: Sheet) {
  const { before, after = section } = section.redlined ?? {};
  const change = clause.redlined?.change;
  const now = clauseNumber(clause, change === 'deleted' ? before! : after, sheet);
  return { now, was: clause.redlined && !change ? clauseNumber(clause, before!, sheet) : now };
}

/** The list a clause counts in; where there is none, its style counts, or nothing does. */
function clauseNumber({ id, number }: TeamClause, section: TeamSection, sheet: Sheet): IParagraphOptions['numbering'] {
  const jump = jumpsIn(section).get(id);
  if (jump === undefined) return numberOf(number, section.annex, 1, sheet);
  return { reference: `${jump.reference}${sheet.twin ? '.twin' : ''}`, level: 1, instance: 0 };
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
function numberOf(
  number: string | undefined,
  annex: true | undefined,
  level: number,
  { twin }: Sheet,
): IParagraphOptions['numbering'] {
  if (number === undefined) return false;
  const list = annex ? (twin ? TWIN_ANNEXES : ANNEXES) : twin && TWIN_HEADINGS;
  return list ? { reference: list, level, instance: 0 } : undefined;
}

/** « Obligatoire » or « Recommandé », after the title it is about: on the same line, so that neither stays behind. */
function labelOf(
  label: string | undefined,
  redlined: Redlined | undefined,
  { look }: Sheet,
): readonly ParagraphChild[] {
  const own: readonly RedlinedLabel[] = label === undefined ? [] : [{ words: label }];
  return (redlined?.label ?? own).flatMap(({ words, change }) =>
    runs(`${EM_SPACE}${words}`, { ...look, style: 'SubtleReference', change: change ?? redlined?.change }),
  );
}

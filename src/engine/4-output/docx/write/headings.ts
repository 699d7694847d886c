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
      children: labelled(
        new Bookmark({ id: bookmarkOf('section', id, sheet.twin), children: runs(title, sheet.look) }),
        label,
        sheet,
      ),
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
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: clauseNumber(clause, section, sheet),
      keepNext,
      children: titleOf(clause, clause.title, sheet),
    }),
  ];
}

/**
 * A clause's title, as what its first words follow on the same line: on short clauses, a line for each title would
 * make the document half as long again.
 */
export function clauseLead(clause: TeamClause, section: TeamSection, sheet: Sheet): Lead {
  const title = /[.!?…]$/.test(clause.title) ? clause.title : `${clause.title}.`;
  return {
    numbering: clauseNumber(clause, section, sheet) ?? { reference: HEADINGS, level: 1, instance: 0 },
    children: [
      ...titleOf(clause, title, { ...sheet, look: { ...sheet.look, style: 'Strong' } }),
      ...runs(clause.label === undefined ? ' ' : EM_SPACE),
    ],
  };
}

/** A title, its label, and the balloon of the comment on its clause. */
function titleOf({ id, label, adapted }: TeamClause, title: string, sheet: Sheet): readonly ParagraphChild[] {
  const words = new Bookmark({
    id: bookmarkOf('clause', id, sheet.twin),
    children: runs(title, adapted === 'added' ? { ...sheet.look, ...sheet.typed } : sheet.look),
  });
  return commented(labelled(words, label, sheet), sheet.commentOf?.(id));
}

/** The list a clause counts in; where there is none, its style counts, or nothing does. */
function clauseNumber({ id, number }: TeamClause, section: TeamSection, sheet: Sheet) {
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
function numberOf(number: string | undefined, annex: true | undefined, level: number, { twin }: Sheet) {
  if (number === undefined) return false;
  const list = annex ? (twin ? TWIN_ANNEXES : ANNEXES) : twin && TWIN_HEADINGS;
  return list ? { reference: list, level, instance: 0 } : undefined;
}

/** « Obligatoire » or « Recommandé », after the title it is about: on the same line, so that neither stays behind. */
function labelled(title: ParagraphChild, label: string | undefined, { look }: Sheet): readonly ParagraphChild[] {
  return label === undefined ? [title] : [title, ...runs(`${EM_SPACE}${label}`, { ...look, style: 'SubtleReference' })];
}

import type { ChangedAnswer } from './compare-answers.ts';

/** Said of the adoption itself: no change of what the team wants. */
const OF_ADOPTION = ['adoption__date', 'adoption__effective', 'adoption__reference', 'adoption__version'];

/** What a team decided otherwise, apart from the adoption itself; of a table, « … » stands for the rows of both sides. */
export function ownAnswers(answers: readonly ChangedAnswer[]): readonly ChangedAnswer[] {
  return answers
    .filter(({ id }) => !OF_ADOPTION.includes(id))
    .map((one) => ({
      ...one,
      before: withoutShared(one.before, one.after),
      after: withoutShared(one.after, one.before),
    }));
}

/** The rows of an answer that the other has not, among those that it has; all of it where only their order differs. */
function withoutShared(words: string | null, other: string | null): string | null {
  const [rows, others] = [words, other].map((text) => text?.split('; ') ?? []) as [string[], string[]];
  const isShared = (row: string) => others.includes(row);
  if (words === null || (rows.every(isShared) && others.every((row) => rows.includes(row)))) return words;
  return rows
    .map((row) => (isShared(row) ? '…' : row))
    .filter((row, rank, all) => row !== '…' || all[rank - 1] !== '…')
    .join('; ');
}

import type { ChangedAnswer } from './compare-answers.ts';

/** Said of the adoption itself: no change of what the team wants. */
const OF_ADOPTION = ['adoption__date', 'adoption__effective', 'adoption__reference', 'adoption__version'];

/** What a team decided otherwise, apart from the adoption itself; of a table, the rows that the other side has not. */
export function ownAnswers(answers: readonly ChangedAnswer[]): readonly ChangedAnswer[] {
  return answers
    .filter(({ id }) => !OF_ADOPTION.includes(id))
    .map((one) => ({
      ...one,
      before: withoutShared(one.before, one.after),
      after: withoutShared(one.after, one.before),
    }));
}

/** The rows of an answer that the other has not; all of it where none differs. */
function withoutShared(words: string | null, other: string | null): string | null {
  const rows = words?.split('; ') ?? [];
  const own = rows.filter((row) => !other?.split('; ').includes(row));
  return words === null || own.length === 0 ? words : own.join('; ');
}

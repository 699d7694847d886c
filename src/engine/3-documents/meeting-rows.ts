import { groupBy } from '../0-language/group-by.ts';
import { isUndecided } from '../0-language/answers.ts';
import { clauseSettled, type Settled } from '../0-language/voices.ts';
import { clausesOf } from '../1-pack/model/documents.ts';
import { questionsOf, withFields } from '../1-pack/model/questions.ts';
import { printDate } from '../2-interview/grammar/date.ts';
import { asks } from '../2-interview/ask/questions-to-ask.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { printOwnClause } from '../2-interview/print/print-own-clause.ts';
import { notesOn } from '../2-interview/model/notes-on.ts';
import { leftToDecide } from '../2-interview/voices/left-to-decide.ts';
import { chosenIn, comparePeople } from '../2-interview/voices/point.ts';
import { sayAnswers, sayVoices } from '../2-interview/voices/say-voices.ts';

/** The days on which the team settled points, oldest first, and who was there. */
export function meetings(interview: Interview) {
  const days = groupBy(interview.settled, dayOf);
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, all]) => ({
      date: printDate(interview.locale, day),
      present: namesOf(interview, [...new Set(all.flatMap((one) => one.with))]),
      typed: true as const,
    }));
}

/** The people whose answers were brought together, and when each last answered. */
export function peopleRows({ people, locale }: Interview) {
  return people.map((one) => ({ name: one.name, date: printDate(locale, dayOf(one)), typed: true as const }));
}

/** Each question that the team settled: what holds now, why, when and who was there. */
export function settledRows(interview: Interview) {
  const { pack, people, settled, locale } = interview;
  const points = comparePeople(pack, people, settled)
    .filter((point) => point.settled.length > 0)
    .filter(({ id }) => !isUndecided(interview.answers[id])); // left to decide, it stands with what is left
  const rows = points.map((point) => {
    const question = questionsOf(pack).find(({ id }) => id === point.id)!;
    const last = point.settled.at(-1)!;
    const ids = withFields(question).map(({ id }) => id);
    return {
      label: question.label,
      decision: sayAnswers({ pack, locale }, ids, chosenIn(question, point.settled)),
      reason: last.note ?? '',
      date: printDate(locale, dayOf(last)),
      present: namesOf(interview, last.with),
      typed: true as const,
    };
  });
  return [...rows, ...wordsRows(interview)];
}

/** Each clause whose words the team settled: those that hold now. */
function wordsRows(interview: Interview) {
  const { pack, settled, locale } = interview;
  const last = new Map(settled.flatMap((one) => (clauseSettled(one) === undefined ? [] : [[one.question, one]])));
  return [...last.values()].map((one) => {
    const id = clauseSettled(one)!;
    const words = one.clauses?.[id];
    return {
      label: clausesOf(pack).find((clause) => clause.id === id)?.title ?? id,
      decision: (words && printOwnClause(pack, words)) || '—',
      reason: one.note ?? '',
      date: printDate(locale, dayOf(one)),
      present: namesOf(interview, one.with),
      typed: true as const,
    };
  });
}

/** What is left that no mark « à décider » says: a name on which people differ, what nobody has met. */
export function unmetRows(interview: Interview) {
  const { pack, people, settled } = interview;
  const points = comparePeople(pack, people, settled);
  return leftToDecide(interview)
    .filter(({ id }) => interview.read(`${id}__undecided`) !== 'yes')
    .map(({ id, label, why }) => {
      const question = questionsOf(pack).find((one) => one.id === id)!;
      const said =
        why === 'differ'
          ? sayVoices(
              pack,
              points.find((point) => point.id === id)!,
            )
          : '';
      const note = notesOn(interview, question);
      return {
        label,
        idea: question.why,
        note: [said, note].filter((words) => words !== '').join('\n'),
        typed: true as const,
      };
    });
}

/** The notes on questions that are on no list of what is left. */
export function noteRows(interview: Interview) {
  const left = new Set(leftToDecide(interview).map(({ id }) => id));
  return questionsOf(interview.pack)
    .filter(({ id }) => asks(interview, id) && !left.has(id))
    .map((question) => ({ label: question.label, note: notesOn(interview, question), typed: true as const }))
    .filter(({ note }) => note !== '');
}

/** What is undecided with what people differ on first, else in the order it stands. */
export function divergentFirst<Marked extends { readonly question: { readonly id: string } }>(
  interview: Interview,
  marked: readonly Marked[],
): readonly Marked[] {
  const differ = new Set(leftToDecide(interview).flatMap(({ id, why }) => (why === 'differ' ? [id] : [])));
  return [true, false].flatMap((first) => marked.filter(({ question }) => differ.has(question.id) === first));
}

/** The day as it was where people met: what is written of a moment before its hour. */
function dayOf({ at }: Pick<Settled, 'at'>): string {
  return at.slice(0, 10);
}

function namesOf({ people }: Interview, keys: readonly string[]): string {
  return keys.map((key) => people.find((one) => one.key === key)?.name ?? key).join(', ');
}

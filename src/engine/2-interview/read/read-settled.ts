import { isRecord } from '../../0-language/is-record.ts';
import { isVisible } from '../../0-language/typed-text.ts';
import { clauseSettled, wordsOfClause, type Settled } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { clauseNow, followRenames } from './follow-renames.ts';
import { isMoment } from './read-by.ts';
import { readEntries, type OpenSaid, type ReadEntries } from './read-entries.ts';
import type { Aside } from './sort-answers.ts';

const KEYS = ['question', 'at', 'with', 'answers', 'note', 'clauses', 'aside'];

/**
 * Reads how the team ended each point, under the ids questions have now; one without a moment ended on the file’s day.
 */
export function readSettled(given: unknown, date: string, pack: Pack, open: OpenSaid): ReadEntries<Settled> {
  return readEntries('settled', KEYS, given, (one, where) => {
    const { question, at, answers, note, clauses } = one;
    if (typeof question !== 'string' || !isVisible(question) || !isRecord(answers))
      return { damaged: [[where, one]], messages: [] };
    const clause = clauseSettled({ question });
    const { file, messages } = open({
      answers,
      aside: one['aside'],
      ...(clause === undefined ? {} : { adaptations: { clauses } }),
    });
    const there: readonly unknown[] = [one['with'] ?? []].flat();
    const damaged: readonly Aside[] = [
      ...(at === undefined || isMoment(at) ? [] : [[`${where}.at`, at] as const]),
      ...there.flatMap((key, rank) => (isText(key) ? [] : [[`${where}.with.${rank + 1}`, key] as const])),
      ...(note === undefined || isText(note) ? [] : [[`${where}.note`, note] as const]),
      ...(clause === undefined && clauses !== undefined ? [[`${where}.clauses`, clauses] as const] : []),
    ];
    return {
      entry: {
        question: questionNow(question, pack),
        at: isMoment(at) ? at : date,
        with: there.filter(isText).map(String),
        answers: file?.answers ?? {},
        ...(isText(note) ? { note: String(note) } : {}),
        ...(file?.adaptations ? { clauses: file.adaptations.clauses } : {}),
        ...(file?.aside ? { aside: file.aside } : {}),
      },
      damaged,
      messages,
    };
  });
}

/** What was settled, under the id that the question, or the clause, has now. */
function questionNow(question: string, pack: Pack): string {
  const clause = clauseSettled({ question });
  if (clause !== undefined) return wordsOfClause(clauseNow(clause, pack));
  return Object.keys(followRenames({ [question]: null }, pack).given)[0]!;
}

function isText(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

import { isRecord } from '../../0-language/is-record.ts';
import { isVisible } from '../../0-language/typed-text.ts';
import type { Settled } from '../../0-language/voices.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { followRenames } from './follow-renames.ts';
import { isMoment } from './read-by.ts';
import { readEntries, type OpenSaid, type ReadEntries } from './read-entries.ts';
import type { Aside } from './sort-answers.ts';

const KEYS = ['question', 'at', 'with', 'answers', 'note', 'aside'];

/**
 * Reads how the team ended each point, under the ids questions have now; one without a moment ended on the file’s day.
 */
export function readSettled(given: unknown, date: string, pack: Pack, open: OpenSaid): ReadEntries<Settled> {
  return readEntries('settled', KEYS, given, (one, where) => {
    const { question, at, answers, note } = one;
    if (typeof question !== 'string' || !isVisible(question) || !isRecord(answers))
      return { damaged: [[where, one]], messages: [] };
    const { file, messages } = open({ answers, aside: one['aside'] });
    const there: readonly unknown[] = [one['with'] ?? []].flat();
    const damaged: readonly Aside[] = [
      ...(at === undefined || isMoment(at) ? [] : [[`${where}.at`, at] as const]),
      ...there.flatMap((key, rank) => (isText(key) ? [] : [[`${where}.with.${rank + 1}`, key] as const])),
      ...(note === undefined || isText(note) ? [] : [[`${where}.note`, note] as const]),
    ];
    return {
      entry: {
        question: Object.keys(followRenames({ [question]: null }, pack).given)[0]!,
        at: isMoment(at) ? at : date,
        with: there.filter(isText).map(String),
        answers: file?.answers ?? {},
        ...(isText(note) ? { note: String(note) } : {}),
        ...(file?.aside ? { aside: file.aside } : {}),
      },
      damaged,
      messages,
    };
  });
}

function isText(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

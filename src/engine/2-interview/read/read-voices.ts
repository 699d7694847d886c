import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { BY_KEYS, readBy } from './read-by.ts';
import type { OpenSaid } from './read-entries.ts';
import { readPeople } from './read-people.ts';
import { readSettled } from './read-settled.ts';
import type { Aside } from './sort-answers.ts';
import { nameSome, type Unread } from './unread-keys.ts';

/** What a file says of who answered what, when several people answer. */
export interface ReadVoices {
  readonly voices: Pick<AnswersFile, 'by' | 'people' | 'settled'>;
  /** What cannot be read, by its path: « people.2.at ». */
  readonly aside: readonly Aside[];
  readonly unread: readonly Unread[];
  readonly messages: readonly TeamMessage[];
}

/** The keys of a file that this reads. */
export const VOICE_KEYS = ['by', 'people', 'settled'];

/** Reads whose a file is, or whose voices it holds and what their team settled; `date` is the day of the file. */
export function readVoices(
  given: Readonly<Record<string, unknown>>,
  date: string,
  pack: Pack,
  open: OpenSaid,
): ReadVoices {
  const one = readBy(given['by'], 'by', date);
  const people = readPeople(given['people'], date, open);
  const settled = readSettled(given['settled'], date, pack, open);
  const odd =
    isRecord(given['by']) && one.by ? Object.entries(given['by']).filter(([key]) => !BY_KEYS.includes(key)) : [];
  const aside = [...one.damaged, ...people.damaged, ...settled.damaged];
  return {
    voices: {
      ...(one.by ? { by: { ...one.by, ...Object.fromEntries(odd) } } : {}),
      ...(people.entries.length > 0 ? { people: people.entries } : {}),
      ...(settled.entries.length > 0 ? { settled: settled.entries } : {}),
    },
    aside,
    unread: [...odd.map(([key]) => ({ where: 'by', key, known: BY_KEYS })), ...people.unread, ...settled.unread],
    messages: [
      ...(aside.length > 0
        ? [{ code: 'voices_damaged', params: { parts: nameSome(aside.map(([path]) => path)) } } as const]
        : []),
      ...people.messages,
      ...settled.messages,
    ],
  };
}

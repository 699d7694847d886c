import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Aside } from './sort-answers.ts';
import type { Unread } from './unread-keys.ts';

/** Reads what someone answered, which stands within a file, as the answers of a file of their own. */
export type OpenSaid = (said: Readonly<Record<string, unknown>>) => {
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
};

/** The entries of a list of a file: those that can be used, what cannot, by its path, and what there is to say. */
export interface ReadEntries<Entry> {
  readonly entries: readonly Entry[];
  readonly damaged: readonly Aside[];
  readonly unread: readonly Unread[];
  readonly messages: readonly TeamMessage[];
}

interface ReadEntry<Entry> {
  /** Absent where nothing of it can be used. */
  readonly entry?: Entry;
  readonly damaged: readonly Aside[];
  readonly messages: readonly TeamMessage[];
}

/** Reads a list of entries one by one; the keys of one that nothing reads stay in it. */
export function readEntries<Entry extends object>(
  name: string,
  keys: readonly string[],
  given: unknown,
  read: (one: Readonly<Record<string, unknown>>, where: string) => ReadEntry<Entry>,
): ReadEntries<Entry> {
  if (given === undefined || given === null) return { entries: [], damaged: [], unread: [], messages: [] };
  if (!Array.isArray(given)) return { entries: [], damaged: [[name, given]], unread: [], messages: [] };
  const all = given.map((one: unknown, rank): ReadEntry<Entry> & { readonly odd: readonly string[] } => {
    const where = `${name}.${rank + 1}`;
    if (!isRecord(one)) return { damaged: [[where, one]], messages: [], odd: [] };
    const { entry, ...found } = read(one, where);
    if (!entry) return { ...found, odd: [] };
    const others = Object.entries(one).filter(([key]) => !keys.includes(key));
    return { ...found, entry: { ...entry, ...Object.fromEntries(others) }, odd: others.map(([key]) => key) };
  });
  const said = new Map(all.flatMap(({ messages }) => messages.map((one) => [JSON.stringify(one), one] as const)));
  return {
    entries: all.flatMap(({ entry }) => entry ?? []),
    damaged: all.flatMap(({ damaged }) => damaged),
    unread: [...new Set(all.flatMap(({ odd }) => odd))].map((key) => ({ where: name, key, known: keys })),
    messages: [...said.values()],
  };
}

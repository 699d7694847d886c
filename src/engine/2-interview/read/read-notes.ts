import { isRecord } from '../../0-language/is-record.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { fieldOf } from '../model/fields.ts';
import { followRenames } from './follow-renames.ts';
import type { Aside } from './sort-answers.ts';
import type { Unread } from './unread-keys.ts';

/** The notes of a file, by question id, and what is no note, by its path: « notes.id ». */
export interface ReadNotes {
  readonly notes: Readonly<Record<string, string>>;
  readonly aside: readonly Aside[];
  /** Notes on what no question asks: they stay, unread. */
  readonly unread: readonly Unread[];
}

/** Reads a team's notes under the ids questions have now; a number is a text too. */
export function readNotes(given: unknown, pack: Pack): ReadNotes {
  if (given === undefined || given === null) return { notes: {}, aside: [], unread: [] };
  if (!isRecord(given))
    return { notes: {}, aside: [['notes', given]], unread: [{ where: '', key: 'notes', known: [] }] };
  const entries = Object.entries(followRenames(given, pack).given);
  const isNote = ([, note]: readonly [string, unknown]) => ['string', 'number', 'boolean'].includes(typeof note);
  return {
    notes: Object.fromEntries(entries.filter(isNote).map(([id, note]) => [id, String(note)])),
    aside: entries.filter((entry) => !isNote(entry)).map(([id, note]): Aside => [`notes.${id}`, note]),
    unread: entries
      .filter((entry) => !isNote(entry) || !fieldOf(pack, entry[0]))
      .map(([key]) => ({ where: 'notes', key, known: [] })),
  };
}

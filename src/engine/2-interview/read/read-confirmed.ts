import type { Confirmed } from '../../0-language/answers-file.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { accept } from '../field-types/field-types.ts';
import { fieldOf } from '../model/fields.ts';
import { followRenames } from './follow-renames.ts';
import type { Aside } from './sort-answers.ts';
import type { Unread } from './unread-keys.ts';

/** What a file says the team saw and kept. */
export interface ReadConfirmed {
  readonly confirmed: Confirmed;
  /** What no field of this pack can take, under « confirmed.id ». */
  readonly aside: readonly Aside[];
  readonly unread: readonly Unread[];
}

/** Reads the proposed values that a team confirmed, under the ids fields have now. */
export function readConfirmed(given: unknown, pack: Pack): ReadConfirmed {
  if (given === undefined || given === null) return { confirmed: {}, aside: [], unread: [] };
  if (!isRecord(given))
    return { confirmed: {}, aside: [['confirmed', given]], unread: [{ where: '', key: 'confirmed', known: [] }] };
  const entries = Object.entries(followRenames(given, pack).given);
  const isUsed = ([id, value]: readonly [string, unknown]) => {
    const field = fieldOf(pack, id);
    return field !== undefined && accept(field, value) !== undefined;
  };
  const others = entries.filter((one) => !isUsed(one));
  return {
    confirmed: Object.fromEntries(entries.filter(isUsed)) as Confirmed,
    aside: others.map(([id, value]) => [`confirmed.${id}`, value]),
    unread: others.map(([key]) => ({ where: 'confirmed', key, known: [] })),
  };
}

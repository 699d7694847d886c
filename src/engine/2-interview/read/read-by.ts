import { isRecord } from '../../0-language/is-record.ts';
import { momentOf } from '../../0-language/moment.ts';
import { isVisible } from '../../0-language/typed-text.ts';
import type { By } from '../../0-language/voices.ts';
import type { Aside } from './sort-answers.ts';

/** The keys that say whose answers they are. */
export const BY_KEYS = ['name', 'key', 'at'];

/** Whose answers a file, or a part of one, says it holds; what of that is no name, or no moment, by its path. */
export interface ReadBy {
  readonly by?: By;
  readonly damaged: readonly Aside[];
}

/**
 * Reads who answered: a bare name is its own key, and answered on the day of the file. One who has neither a name nor a
 * key is nobody.
 */
export function readBy(given: unknown, where: string, date: string): ReadBy {
  if (given === undefined || given === null) return { damaged: [] };
  const found = isRecord(given) ? given : { name: given };
  const [name, key] = [found['name'], found['key']].map((one) => (isName(one) ? String(one) : undefined));
  if (name === undefined && key === undefined) return { damaged: [[where, given]] };
  const at = isMoment(found['at']) ? found['at'] : date;
  const damaged = BY_KEYS.filter((one) => found[one] !== undefined && !(one === 'at' ? isMoment : isName)(found[one]));
  return {
    by: { name: (name ?? key)!, key: (key ?? name)!, at },
    damaged: damaged.map((one) => [`${where}.${one}`, found[one]]),
  };
}

/** A number is a name too: nobody minds how a file writes one. */
function isName(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && isVisible(value));
}

/** Whether a value is a moment, or a day. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && momentOf(value) !== undefined;
}

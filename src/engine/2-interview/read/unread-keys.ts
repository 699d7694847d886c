import type { TeamMessage } from '../../0-language/messages/message.ts';
import { hint } from '../../1-pack/source/nearest.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';

/** A key of a file that nothing reads: what holds it, empty for the file itself, and the keys that are read there. */
export interface Unread {
  readonly where: string;
  readonly key: string;
  readonly known: readonly string[];
}

/** As many names as a person reads through. */
const MOST_NAMED = 20;
/** Longer than any key of ours: no misspelling of one. */
const LONGEST_KEY = 60;

/** One message for all the keys that nothing reads, each with the one that was probably meant. */
export function sayUnread(unread: readonly Unread[]): readonly TeamMessage[] {
  if (unread.length === 0) return [];
  const named = unread.slice(0, MOST_NAMED).map(({ where, key, known }) => {
    // Two letters are near to any two.
    const meant = known.filter((word) => word.length > 2 || word.startsWith(key.slice(0, 1)));
    const near = key.length > LONGEST_KEY ? '' : hint(meant, key);
    return `${where === '' ? '' : `${where}.`}${sayFound(key)}${near}`;
  });
  return [{ code: 'unread_keys', params: { keys: listed(named, unread.length) } }];
}

/** Names for a message: a pack that changed much, or a hostile file, has many. */
export function nameSome(names: readonly string[]): string {
  return listed(names.slice(0, MOST_NAMED).map(sayFound), names.length);
}

function listed(names: readonly string[], count: number): string {
  return names.join(', ') + (count > MOST_NAMED ? `… (${count})` : '');
}

import type { Adoption } from '../../0-language/adoption.ts';
import { isDate } from '../../0-language/calendar.ts';
import { isPrinted } from '../../0-language/is-printed.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { followRenames, type Given } from './follow-renames.ts';
import { readAdaptations } from './read-adaptations.ts';
import type { Aside } from './sort-answers.ts';
import { nameSome, type Unread } from './unread-keys.ts';

/** What a file says was adopted. */
export interface ReadAdopted {
  readonly adopted: readonly Adoption[];
  /** What cannot be read, by its path: « adopted.2.documents.guide ». */
  readonly aside: readonly Aside[];
  readonly unread: readonly Unread[];
  readonly messages: readonly TeamMessage[];
}

/**
 * Reads the versions that were adopted, the oldest first. A version without number or day is set aside whole; of
 * another, only the part that is damaged; keys that nothing reads stay. Its answers are under the ids this pack has now.
 */
export function readAdopted(given: unknown, pack: Pack): ReadAdopted {
  if (given === undefined || given === null) return { adopted: [], aside: [], unread: [], messages: [] };
  const read = Array.isArray(given) ? given.map((one, rank) => readOne(one, `adopted.${rank + 1}`, pack)) : [];
  const aside: readonly Aside[] = Array.isArray(given) ? read.flatMap((one) => one.aside) : [['adopted', given]];
  return {
    adopted: read.flatMap(({ adoption }) => adoption ?? []),
    aside,
    unread: [],
    messages:
      aside.length > 0 ? [{ code: 'adopted_damaged', params: { parts: nameSome(aside.map(([name]) => name)) } }] : [],
  };
}

/** The parts of a version that may be left out, and what each has to be. */
const PARTS: Readonly<Record<string, (given: unknown) => boolean>> = {
  resolution: (given) => typeof given === 'string',
  pack: (given) => isRecord(given) && typeof given['name'] === 'string' && typeof given['version'] === 'string',
  answers: isRecord,
  confirmed: isRecord,
  adaptations: (given) => isRecord(given) && isRecord(given['clauses']) && Array.isArray(given['added']),
  documents: isRecord,
};

function readOne(given: unknown, place: string, pack: Pack): { adoption?: Adoption; aside: readonly Aside[] } {
  if (!isRecord(given)) return { aside: [[place, given]] };
  const { version, date } = given;
  if (!isName(version) || typeof date !== 'string' || !isDate(date)) return { aside: [[place, given]] };
  const aside: Aside[] = [];
  const parts = Object.entries(given).flatMap(([key, value]): Aside[] => {
    if (value === undefined || value === null) return [];
    const part = key === 'resolution' && typeof value === 'number' ? String(value) : value;
    const check = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    if (check && !check(part)) {
      aside.push([`${place}.${key}`, value]);
      return [];
    }
    if (key === 'answers' || key === 'confirmed') return [[key, followRenames(part as Given, pack).given]];
    if (key === 'documents') return [[key, readable(part, `${place}.documents`, aside)]];
    if (key === 'adaptations') {
      const read = readAdaptations(part, pack);
      aside.push(...read.aside.map(([name, one]): Aside => [`${place}.${name}`, one]));
      return read.adaptations ? [[key, read.adaptations]] : [];
    }
    return [[key, part]];
  });
  return { adoption: { ...Object.fromEntries(parts), version: String(version), date }, aside };
}

/** The documents that can be read, whatever else stands beside them; the others are set aside. */
function readable(documents: unknown, place: string, aside: Aside[]): object {
  return Object.fromEntries(
    Object.entries(documents as object).filter(([name, document]) => {
      const isFit = !['policy', 'guide'].includes(name) || isPrinted(document);
      if (!isFit) aside.push([`${place}.${name}`, document]);
      return isFit;
    }),
  );
}

function isName(given: unknown): given is string | number {
  return typeof given === 'number' || (typeof given === 'string' && given.trim() !== '');
}

import {
  isLeftOut,
  type Adaptations,
  type AddedClause,
  type LeftOut,
  type OwnClause,
  type OwnWords,
} from '../../0-language/adaptations.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import { isVisible } from '../../0-language/typed-text.ts';
import { clausesOf, FLOORS } from '../../1-pack/model/documents.ts';
import { mayLeaveOut } from '../../1-pack/model/may-leave-out.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { clauseNow } from './follow-renames.ts';
import type { Aside } from './sort-answers.ts';
import { nameSome, type Unread } from './unread-keys.ts';

/** What a file says the team wrote into its policy itself. */
export interface ReadAdaptations {
  readonly adaptations?: Adaptations;
  /** What is no text, by its path: « adaptations.clauses.id », « adaptations.added.rank ». */
  readonly aside: readonly Aside[];
  readonly unread: readonly Unread[];
  /** Names the clauses and sections that are not there: their words stay in the file. */
  readonly messages: readonly TeamMessage[];
}

const KEYS = ['clauses', 'added'];
const ADDED_KEYS = ['section', 'title', 'text'];

/** Reads the team's own words, under the ids clauses have now; a number is a text too. */
export function readAdaptations(given: unknown, pack: Pack): ReadAdaptations {
  const aside: Aside[] = [];
  const unread: Unread[] = [];
  const keep = (where: string, key: string, value: unknown, known: readonly string[] = []) => {
    if (value === undefined || value === null) return;
    aside.push([where === '' ? key : `${where}.${key}`, value]);
    unread.push({ where, key, known });
  };
  const { clauses, added, ...others } = isRecord(given) ? given : {};
  if (!isRecord(given)) keep('', 'adaptations', given);
  if (!isRecord(clauses)) keep('adaptations', 'clauses', clauses);
  if (!Array.isArray(added)) keep('adaptations', 'added', added);
  for (const [key, value] of Object.entries(others)) keep('adaptations', key, value, KEYS);
  const words = new Map<string, OwnClause>();
  for (const [id, written] of Object.entries(isRecord(clauses) ? clauses : {})) {
    const now = clauseNow(id, pack);
    const text = isText(written) ? String(written) : (leftOut(written) ?? ownWords(written));
    const joined = text === undefined ? undefined : joinWords(words.get(now), text);
    if (joined === undefined) keep('adaptations.clauses', id, written);
    else words.set(now, joined);
  }
  const own: AddedClause[] = [];
  for (const [rank, one] of (Array.isArray(added) ? added : []).entries()) {
    if (!isRecord(one) || !ADDED_KEYS.every((key) => isText(one[key])))
      keep('adaptations.added', String(rank + 1), one);
    else {
      own.push({ ...one, section: String(one['section']), title: String(one['title']), text: String(one['text']) });
      const odd = Object.keys(one).filter((key) => !ADDED_KEYS.includes(key));
      unread.push(...odd.map((key) => ({ where: 'adaptations.added', key, known: ADDED_KEYS })));
    }
  }
  const adaptations = { clauses: Object.fromEntries(words), added: own };
  return {
    ...(words.size + own.length > 0 ? { adaptations } : {}),
    aside,
    unread,
    messages: [...sayMissing(adaptations, pack), ...sayStaying(adaptations, pack)],
  };
}

function sayMissing({ clauses, added }: Adaptations, { documents }: Pack): readonly TeamMessage[] {
  const known = new Set(clausesOf({ documents }).map(({ id }) => id));
  const policy = documents[0]?.sections ?? [];
  const missing = [
    ...Object.keys(clauses).filter((id) => !known.has(id)),
    ...added.map(({ section }) => section).filter((section) => !policy.some(({ id }) => id === section)),
  ];
  return missing.length > 0 ? [{ code: 'unplaced_words', params: { ids: nameSome([...new Set(missing)]) } }] : [];
}

function sayStaying({ clauses }: Adaptations, pack: Pack): readonly TeamMessage[] {
  const staying = clausesOf(pack.documents[0] ?? { sections: [] })
    .filter((clause) => isLeftOut(clauses[clause.id]) && !mayLeaveOut(pack, clause))
    .map(({ title }) => title);
  return staying.length > 0 ? [{ code: 'clauses_stay', params: { titles: nameSome([...new Set(staying)]) } }] : [];
}

/** Words for clauses that are one now, one after the other; nothing where they do not go together. */
function joinWords(before: OwnClause | undefined, text: OwnClause): OwnClause | undefined {
  if (before === undefined) return text;
  return typeof before === 'string' && typeof text === 'string' ? `${before}\n${text}` : undefined;
}

/** A clause left out, with a reason that says something. */
function leftOut(given: unknown): LeftOut | undefined {
  const { left_out: reason, ...others } = isRecord(given) ? given : {};
  return Object.keys(others).length === 0 && isText(reason) && isVisible(String(reason))
    ? { left_out: String(reason) }
    : undefined;
}

/** A team’s words floor by floor, in one language or both; nothing where anything else stands there. */
function ownWords(given: unknown): OwnWords | undefined {
  const floors = isRecord(given) ? Object.entries(given) : [];
  const fits = floors.every(
    ([floor, words]) =>
      FLOORS.some((one) => one === floor) &&
      isRecord(words) &&
      Object.entries(words).every(([language, text]) => ['fr', 'en'].includes(language) && isText(text)),
  );
  if (floors.length === 0 || !fits) return undefined;
  return Object.fromEntries(
    floors.map(([floor, words]) => [
      floor,
      Object.fromEntries(Object.entries(words as object).map(([language, text]) => [language, String(text)])),
    ]),
  );
}

function isText(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

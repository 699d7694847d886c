import { ANSWERS_FORMAT, MOST_ANSWERS, type AnswersFile } from '../../0-language/answers-file.ts';
import type { Language } from '../../0-language/answers.ts';
import { isDate } from '../../0-language/calendar.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { changedSince } from './changed-since.ts';
import { readAdopted } from './read-adopted.ts';
import { readAdaptations } from './read-adaptations.ts';
import { readConfirmed } from './read-confirmed.ts';
import { followRenames } from './follow-renames.ts';
import { readNotes } from './read-notes.ts';
import { readVoices, VOICE_KEYS } from './read-voices.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';
import { type Aside, sortAnswers } from './sort-answers.ts';
import { nameSome, sayUnread } from './unread-keys.ts';

/** What opening a file gave: the answers when they could be read, and what there is to say about them. */
export interface Opened {
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/** An answers file that was not refused: nothing else is known of it. */
type Given = Readonly<Record<string, unknown>> & { readonly answers: Readonly<Record<string, unknown>> };

/** Reads an answers file from JSON text; total, whatever the text is. */
export function readAnswersFile(text: string, pack: Pack, today: string): Opened {
  if (text.length > MOST_ANSWERS) return { messages: [{ code: 'file_oversized' }] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { messages: [{ code: 'file_damaged' }] };
  }
  return openAnswers(data, pack, today);
}

/** The keys of an answers file that this version reads. */
const OWN_KEYS = [
  'format',
  'pack',
  'language',
  'path',
  'date',
  'answers',
  'notes',
  'confirmed',
  'adaptations',
  'adopted',
  'aside',
];
export const KEYS: readonly string[] = [...OWN_KEYS, ...VOICE_KEYS];

/**
 * Reads an answers file already parsed from JSON or YAML. What is unknown or ill-typed goes to `aside`, and keys that
 * nothing reads stay in the file: none is dropped, and each is named. Where it was made for another version or pack,
 * that is said first. `today` (`YYYY-MM-DD`) stands in for a date the file lacks or that is not in the calendar.
 */
export function openAnswers(given: unknown, pack: Pack, today: string): Opened {
  const refused = refuseAnswers(given);
  if (refused) return { messages: [refused] };
  const data = given as Given;
  const made = readPackName(data['pack'], pack);
  const renamed = followRenames(data.answers, pack);
  const sorted = sortAnswers(renamed.given, pack);
  const notes = readNotes(data['notes'], pack);
  const seen = readConfirmed(data['confirmed'], pack);
  const adapted = readAdaptations(data['adaptations'], pack);
  const adopted = readAdopted(data['adopted'], pack);
  const others = Object.entries(data).filter(([key]) => !KEYS.includes(key));
  const dated = typeof data['date'] === 'string' && isDate(data['date']);
  const date = dated ? String(data['date']) : today;
  const spoken = readVoices(data, date, pack, (said) => openSaid(said, pack, date));
  const read = [sorted, notes, seen, adapted, adopted, spoken];
  const aside = keepBoth(
    asideOf(data['aside']),
    read.flatMap((one) => one.aside),
  );
  return {
    messages: [
      ...checkPackName(made, pack),
      ...checkLanguage(data['language']),
      ...(renamed.used.length > 0 ? [{ code: 'file_renamed', params: { ids: nameSome(renamed.used) } } as const] : []),
      ...sorted.messages,
      ...adapted.messages,
      ...spoken.messages,
      ...adopted.messages,
      ...(dated || data['date'] === undefined
        ? []
        : [{ code: 'bad_date', params: { found: sayFound(data['date']) } } as const]),
      ...sayUnread([...others.map(([key]) => ({ where: '', key, known: KEYS })), ...read.flatMap((one) => one.unread)]),
    ],
    file: {
      format: ANSWERS_FORMAT,
      pack: made,
      language: languageOf(data),
      path: data['path'] === 'complete' ? 'complete' : 'quick',
      date,
      answers: sorted.answers,
      notes: notes.notes,
      ...(isRecord(data['confirmed']) ? { confirmed: seen.confirmed } : {}),
      ...(adapted.adaptations ? { adaptations: adapted.adaptations } : {}),
      ...spoken.voices,
      ...(adopted.adopted.length > 0 ? { adopted: adopted.adopted } : {}),
      ...(Object.keys(aside).length > 0 ? { aside } : {}),
      ...Object.fromEntries(others),
    },
  };
}

/** What someone said within a file, read as a file of theirs made with this pack. */
function openSaid(said: Readonly<Record<string, unknown>>, pack: Pack, date: string): Opened {
  const { answers, notes, confirmed, adaptations, aside } = said;
  return openAnswers({ format: ANSWERS_FORMAT, answers, notes, confirmed, adaptations, aside }, pack, date);
}

/** The language of an answers file, « en-CA » being English; French where it says none of ours. */
export function languageOf(data: unknown): Language {
  return isRecord(data) && isIn(data['language'], 'en') ? 'en' : 'fr';
}

/** The name of the pack that a file says it was made with. */
export function packNameOf(data: unknown): string | undefined {
  const pack = isRecord(data) ? data['pack'] : undefined;
  const name = isRecord(pack) ? pack['name'] : pack;
  return typeof name === 'string' ? name : undefined;
}

/** Why data is no answers file that can be read here, whatever the pack; nothing where it is one. */
export function refuseAnswers(data: unknown): TeamMessage | undefined {
  if (!isRecord(data)) return { code: isDeeper(data, DEEPEST) ? 'file_trapped' : 'file_foreign' };
  const { adopted, aside, ...others } = data;
  if (isDeeper(others, DEEPEST) || isDeeper([adopted, aside], DEEPEST_ADOPTED)) return { code: 'file_trapped' };
  const format = sayFound(data['format']);
  if (!/^balises\/answers@\d+$/.test(format)) return { code: 'file_foreign' };
  if (format !== ANSWERS_FORMAT) return { code: 'file_newer', params: { version: format } };
  return isRecord(data['answers']) ? undefined : { code: 'file_damaged' };
}

function isIn(given: unknown, language: Language): boolean {
  return typeof given === 'string' && new RegExp(`^${language}(?![a-z])`, 'i').test(given.trim());
}

function checkLanguage(given: unknown): readonly TeamMessage[] {
  if (given === undefined || given === null || isIn(given, 'fr') || isIn(given, 'en')) return [];
  return [{ code: 'unknown_language', params: { found: sayFound(given) } }];
}

/** What was set aside before; what is no list of names is kept whole. */
function asideOf(given: unknown): Readonly<Record<string, unknown>> {
  return isRecord(given) ? given : given === undefined || given === null ? {} : { aside: given };
}

/** What was set aside before, and what is now: under a name that both have, each stays. */
function keepBoth(before: Readonly<Record<string, unknown>>, now: readonly Aside[]): Readonly<Record<string, unknown>> {
  const all = new Map(Object.entries(before));
  for (const [key, value] of now) {
    let [name, rank] = [key, 1];
    while (all.has(name) && JSON.stringify(all.get(name)) !== JSON.stringify(value)) name = `${key} (${(rank += 1)})`;
    all.set(name, value);
  }
  return Object.fromEntries(all);
}

function readPackName(given: unknown, pack: Pack): AnswersFile['pack'] {
  const version = isRecord(given) ? given['version'] : undefined;
  return {
    name: packNameOf({ pack: given }) ?? pack.name,
    version: version === undefined ? pack.version : sayFound(version),
  };
}

/** Whether the answers were made for this pack, in this version. */
function checkPackName(made: AnswersFile['pack'], pack: Pack): readonly TeamMessage[] {
  if (made.name !== pack.name)
    return [{ code: 'file_of_other_pack', params: { found: sayFound(made.name), expected: pack.name } }];
  if (made.version === pack.version) return [];
  const { clauses, questions } = changedSince(pack, made.version);
  return [
    { code: 'file_of_other_version', params: { found: made.version, expected: pack.version } },
    ...tell('clauses_changed', clauses),
    ...tell('questions_new', questions),
  ];
}

function tell(code: TeamMessage['code'], names: readonly string[]): readonly TeamMessage[] {
  return names.length > 0 ? [{ code, params: { count: names.length, names: names.join(' · ') } }] : [];
}

/** Deeper than any answer, of which a list in a row is the deepest: who walks it would run out of memory. */
const DEEPEST = 16;
/** The same for the documents that were adopted, and for what of them was set aside. */
const DEEPEST_ADOPTED = 40;

/** Whether data holds lists and objects within one another, more than `most` times. */
function isDeeper(data: unknown, most: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (most === 0) return true;
  // Of a hundred thousand keys, a list of their values takes three times as long as a walk through them.
  for (const key in data) if (isDeeper((data as Readonly<Record<string, unknown>>)[key], most - 1)) return true;
  return false;
}

import { ANSWERS_FORMAT, MOST_ANSWERS, type AnswersFile } from '../../0-language/answers-file.ts';
import {
  isNotApplicable,
  isUndecided,
  type Answer,
  type Answers,
  type NotApplicable,
  type Undecided,
} from '../../0-language/answers.ts';
import { isDate } from '../../0-language/calendar.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { changedSince } from './changed-since.ts';
import { accept, checkAnswer } from '../types/field-types.ts';
import { readAdaptations } from './read-adaptations.ts';
import { checkSpecial } from '../model/special-answers.ts';
import { fieldsOf, findOption } from '../model/fields.ts';
import { followRenames } from './follow-renames.ts';
import { sayFound } from '../../0-language/messages/say-found.ts';

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

/**
 * Reads an answers file already parsed from JSON or YAML. Unknown and ill-typed answers go to `aside`, none is
 * dropped; where they were made for another version or pack, that is said first. `today` (`YYYY-MM-DD`) stands in
 * for a date the file lacks or that is not in the calendar.
 */
export function openAnswers(given: unknown, pack: Pack, today: string): Opened {
  const refused = refuseAnswers(given);
  if (refused) return { messages: [refused] };
  const data = given as Given;
  const made = readPackName(data['pack'], pack);
  const renamed = followRenames(data.answers, pack);
  const { answers, aside, messages } = sort(renamed.given, pack);
  const notes = isRecord(data['notes']) ? followRenames(data['notes'], pack).given : {};
  const dated = typeof data['date'] === 'string' && isDate(data['date']);
  if (!dated && data['date'] !== undefined)
    messages.push({ code: 'bad_date', params: { found: sayFound(data['date']) } });
  const kept = { ...(isRecord(data['aside']) ? data['aside'] : {}), ...aside };
  return {
    messages: [
      ...checkPackName(made, pack),
      ...(renamed.used.length > 0
        ? [{ code: 'file_renamed', params: { ids: renamed.used.slice(0, MOST_NAMED).join(', ') } } as const]
        : []),
      ...messages,
    ],
    file: {
      format: ANSWERS_FORMAT,
      pack: made,
      language: data['language'] === 'en' ? 'en' : 'fr',
      path: data['path'] === 'complete' ? 'complete' : 'quick',
      date: dated ? String(data['date']) : today,
      answers,
      notes: Object.fromEntries(
        Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      ...readAdaptations(data['adaptations'], pack),
      ...(Object.keys(kept).length > 0 ? { aside: kept } : {}),
    },
  };
}

/** Why data is no answers file that can be read here, whatever the pack; nothing where it is one. */
export function refuseAnswers(data: unknown): TeamMessage | undefined {
  if (isDeeper(data, DEEPEST)) return { code: 'file_trapped' };
  if (!isRecord(data)) return { code: 'file_foreign' };
  const format = sayFound(data['format']);
  if (!/^balises\/answers@\d+$/.test(format)) return { code: 'file_foreign' };
  if (format !== ANSWERS_FORMAT) return { code: 'file_newer', params: { version: format } };
  return isRecord(data['answers']) ? undefined : { code: 'file_damaged' };
}

/** The answers file as text: JSON, which is YAML too. */
export function writeAnswersFile(file: AnswersFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Entries, not assignments: a key such as `__proto__` in a foreign file stays a plain key. */
function sort(given: Readonly<Record<string, unknown>>, pack: Pack) {
  const judged = Object.entries(given).map(([id, answer]) => {
    const message = checkGiven(pack, id, answer);
    return { id, answer, message, isUsed: !message || usable(pack, id, answer) };
  });
  const messages = judged.flatMap(({ message }) => (message && message.code !== 'unknown_answer' ? [message] : []));
  const unknown = judged.filter(({ message }) => message?.code === 'unknown_answer').map(({ id }) => id);
  return {
    answers: Object.fromEntries(judged.filter(({ isUsed }) => isUsed).map(({ id, answer }) => [id, answer])) as Answers,
    aside: Object.fromEntries(judged.filter(({ isUsed }) => !isUsed).map(({ id, answer }) => [id, answer])),
    messages: unknown.length > 0 ? [sayUnknown(unknown), ...messages] : messages,
  };
}

/** As many names as a person reads through. */
const MOST_NAMED = 20;

/** One message for all the answers that no question asks: a pack that changed much, or a hostile file, has many. */
function sayUnknown(ids: readonly string[]): TeamMessage {
  const named = ids.slice(0, MOST_NAMED).map(sayFound).join(', ');
  return { code: 'unknown_answer', params: { id: ids.length > MOST_NAMED ? `${named}… (${ids.length})` : named } };
}

function checkGiven(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  if (isSpecial(answer)) return checkSpecial(pack, id, answer);
  return checkAnswer(pack, id, answer) ?? checkFixed(pack, id, answer);
}

/** A mistake of measure (a number out of bounds, a long text) is said, and the answer kept; one of type cannot be used. */
function usable(pack: Pack, id: string, answer: unknown): boolean {
  const field = fieldsOf(pack).get(id)?.field;
  return field !== undefined && accept(field, answer) !== undefined;
}

/** A legal-floor option the file lacks is added back, with a message. */
function checkFixed(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  const field = fieldsOf(pack).get(id)?.field;
  if (!field || !Array.isArray(answer)) return undefined;
  const missing = field.options?.find((option) => option.fixed && !answer.includes(option.id));
  return (
    missing && { code: 'fixed_option', params: { label: field.label, found: findOption(field, missing.id)!.label } }
  );
}

function readPackName(given: unknown, pack: Pack): AnswersFile['pack'] {
  const { name, version } = isRecord(given) ? given : {};
  return {
    name: typeof name === 'string' ? name : pack.name,
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

/** Whether data holds lists and objects within one another, more than `most` times. */
function isDeeper(data: unknown, most: number): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    (most === 0 || Object.values(data).some((one) => isDeeper(one, most - 1)))
  );
}

function isSpecial(answer: unknown): answer is Undecided | NotApplicable {
  if (isUndecided(answer as Answer)) return (answer as { undecided: unknown }).undecided === true;
  return (
    isNotApplicable(answer as Answer) && typeof (answer as { not_applicable: unknown }).not_applicable === 'string'
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

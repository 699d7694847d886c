import { ANSWERS_FORMAT, type AnswersFile } from '../0-language/answers-file.ts';
import { isNotApplicable, isUndecided, type Answer, type Answers, type NotApplicable, type Undecided } from '../0-language/answers.ts';
import { isDate } from '../0-language/calendar.ts';
import type { TeamMessage } from '../0-language/message.ts';
import type { Pack } from '../1-pack/pack.ts';
import { accept } from './accept-answer.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSpecial } from './special-answers.ts';
import { fieldsOf, findOption } from './fields.ts';

/** What opening a file gave: the answers when they could be read, and what there is to say about them. */
export interface Opened {
  readonly file?: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/** Reads an answers file from JSON text; total, whatever the text is. */
export function readAnswersFile(text: string, pack: Pack, today: string): Opened {
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
 * dropped. `today` (`YYYY-MM-DD`) stands in for a date the file lacks or that is not in the calendar.
 */
export function openAnswers(data: unknown, pack: Pack, today: string): Opened {
  if (!isRecord(data)) return { messages: [{ code: 'file_foreign' }] };
  const version = /^balises\/answers@(\d+)$/.exec(String(data['format']))?.[1];
  if (!version) return { messages: [{ code: 'file_foreign' }] };
  if (data['format'] !== ANSWERS_FORMAT) return { messages: [{ code: 'file_newer', params: { version: String(data['format']) } }] };
  if (!isRecord(data['answers'])) return { messages: [{ code: 'file_damaged' }] };

  const { answers, aside, messages } = sort(data['answers'], pack);
  const notes = isRecord(data['notes']) ? data['notes'] : {};
  const dated = typeof data['date'] === 'string' && isDate(data['date']);
  if (!dated && data['date'] !== undefined) messages.push({ code: 'bad_date', params: { found: String(data['date']) } });
  const kept = { ...(isRecord(data['aside']) ? data['aside'] : {}), ...aside };
  return {
    messages,
    file: {
      format: ANSWERS_FORMAT,
      pack: readPackName(data['pack'], pack),
      language: data['language'] === 'en' ? 'en' : 'fr',
      path: data['path'] === 'complete' ? 'complete' : 'quick',
      date: dated ? String(data['date']) : today,
      answers,
      notes: Object.fromEntries(Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      ...(Object.keys(kept).length > 0 ? { aside: kept } : {}),
    },
  };
}

/** The answers file as text: JSON, which is YAML too. */
export function writeAnswersFile(file: AnswersFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Entries, not assignments: a key such as `__proto__` in a foreign file stays a plain key. */
function sort(given: Readonly<Record<string, unknown>>, pack: Pack) {
  const judged = Object.entries(given).map(([id, answer]) => ({ id, answer, message: checkGiven(pack, id, answer) }));
  const used = judged.filter(({ id, answer, message }) => !message || usable(pack, id, answer));
  const others = judged.filter((one) => !used.includes(one));
  return {
    answers: Object.fromEntries(used.map(({ id, answer }) => [id, answer])) as Answers,
    aside: Object.fromEntries(others.map(({ id, answer }) => [id, answer])),
    messages: judged.flatMap(({ message }) => (message ? [message] : [])),
  };
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
  return missing && { code: 'fixed_option', params: { label: field.label, found: findOption(field, missing.id)!.label } };
}

function readPackName(given: unknown, pack: Pack): AnswersFile['pack'] {
  const { name, version } = isRecord(given) ? given : {};
  return { name: typeof name === 'string' ? name : pack.name, version: version === undefined ? pack.version : String(version) };
}

function isSpecial(answer: unknown): answer is Undecided | NotApplicable {
  if (isUndecided(answer as Answer)) return (answer as { undecided: unknown }).undecided === true;
  return isNotApplicable(answer as Answer) && typeof (answer as { not_applicable: unknown }).not_applicable === 'string';
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

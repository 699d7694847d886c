import {
  isNotApplicable,
  isPerson,
  isUndecided,
  type Answer,
  type Answers,
  type NotApplicable,
  type Undecided,
} from '../../0-language/answers.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { columnKey, fieldOf, findOption } from '../model/fields.ts';
import { checkSpecial } from '../model/special-answers.ts';
import { accept, checkAnswer } from '../field-types/field-types.ts';
import { nameSome, type Unread } from './unread-keys.ts';

type Given = Readonly<Record<string, unknown>>;

/** What is set aside, after the name it is kept under. */
export type Aside = readonly [name: string, value: unknown];

/** The answers of a file: those that can be used, those that are set aside, and what there is to say. */
export interface Sorted {
  readonly answers: Answers;
  /** By id; a cell of a row under « question.rank.column ». */
  readonly aside: readonly Aside[];
  readonly unread: readonly Unread[];
  readonly messages: readonly TeamMessage[];
}

/**
 * Sorts answers by what can be done with them: none is dropped. Entries, not assignments: `__proto__` stays a plain
 * key.
 */
export function sortAnswers(given: Given, pack: Pack): Sorted {
  const whole = Object.entries(given).map(([id, answer]) => splitRows(pack, id, answer));
  const judged = whole.map(({ id, answer }) => {
    const message = checkGiven(pack, id, answer);
    return { id, answer, message, isUsed: !message || usable(pack, id, answer) };
  });
  const unknown = judged.filter(({ message }) => message?.code === 'unknown_answer').map(({ id }) => id);
  const mistakes = [...whole.flatMap(({ messages }) => messages), ...judged.flatMap(({ message }) => message ?? [])];
  return {
    answers: Object.fromEntries(judged.filter(({ isUsed }) => isUsed).map(({ id, answer }) => [id, answer])) as Answers,
    aside: [
      ...judged.filter(({ isUsed }) => !isUsed).map(({ id, answer }): Aside => [id, answer]),
      ...whole.flatMap(({ aside }) => aside),
    ],
    unread: judged.filter(({ isUsed }) => isUsed).flatMap(({ id, answer }) => unreadIn(fieldOf(pack, id), id, answer)),
    messages: [
      ...(unknown.length > 0 ? [{ code: 'unknown_answer', params: { id: nameSome(unknown) } } as const] : []),
      ...mistakes.filter(({ code }) => code !== 'unknown_answer'),
    ],
  };
}

/**
 * An answer without the cells that cannot be used, and those apart; said once, however many rows repeat the mistake.
 */
function splitRows(pack: Pack, id: string, answer: unknown) {
  const columns = fieldOf(pack, id)?.columns;
  const aside: Aside[] = [];
  const messages = new Map<string, TeamMessage>();
  if (!columns || !Array.isArray(answer) || !answer.every(isRecord)) return { id, answer, aside, messages: [] };
  const unusable = columns.map((column) => [columnKey(column), column] as const);
  const rows = answer.map((row, rank) => {
    const bad = unusable.filter(
      ([key, column]) => Object.hasOwn(row, key) && accept(column, row[key]) === undefined && row[key] !== undefined,
    );
    for (const [key, column] of bad) {
      aside.push([`${id}.${rank + 1}.${key}`, row[key]]);
      const message = checkAnswer(pack, column.id, row[key]);
      if (message && messages.size < 20) messages.set(JSON.stringify(message), message);
    }
    return bad.length === 0
      ? row
      : Object.fromEntries(Object.entries(row).filter(([key]) => !bad.some(([other]) => other === key)));
  });
  return { id, answer: aside.length > 0 ? rows : answer, aside, messages: [...messages.values()] };
}

function checkGiven(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  if (isSpecial(answer)) return checkSpecial(pack, id, answer);
  return checkAnswer(pack, id, answer) ?? checkFixed(pack, id, answer);
}

/**
 * A long text or a row too many is said, and the answer kept; one of another type, or out of bounds, cannot be used.
 */
function usable(pack: Pack, id: string, answer: unknown): boolean {
  const field = fieldOf(pack, id);
  return field !== undefined && accept(field, answer) !== undefined;
}

/** A legal-floor option the file lacks is added back, with a message. */
function checkFixed(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  const field = fieldOf(pack, id);
  if (!field || !Array.isArray(answer)) return undefined;
  const missing = field.options?.find((option) => option.fixed && !answer.includes(option.id));
  return (
    missing && { code: 'fixed_option', params: { label: field.label, found: findOption(field, missing.id)!.label } }
  );
}

function isSpecial(answer: unknown): answer is Undecided | NotApplicable {
  if (isUndecided(answer as Answer)) return (answer as { undecided: unknown }).undecided === true;
  return (
    isNotApplicable(answer as Answer) && typeof (answer as { not_applicable: unknown }).not_applicable === 'string'
  );
}

/** The keys within an answer that nothing reads, each once. */
function unreadIn(field: Field | undefined, id: string, answer: unknown): readonly Unread[] {
  if (Array.isArray(answer)) {
    const columns = new Map((field?.columns ?? []).map((column) => [columnKey(column), column]));
    if (columns.size === 0) return [];
    const found = answer.flatMap((row) => [
      ...keysBeside(id, row, [...columns.keys()]),
      ...Object.entries(row as object).flatMap(([key, cell]) =>
        columns.has(key) ? unreadIn(columns.get(key), `${id}.${key}`, cell) : [],
      ),
    ]);
    return [...new Map(found.map((one) => [`${one.where}.${one.key}`, one])).values()];
  }
  if (isUndecided(answer as Answer)) return keysBeside(id, answer, ['undecided', 'note']);
  if (isNotApplicable(answer as Answer)) return keysBeside(id, answer, ['not_applicable']);
  return isPerson(answer as never) ? keysBeside(id, answer, ['role', 'name']) : [];
}

function keysBeside(where: string, answer: unknown, known: readonly string[]): readonly Unread[] {
  return isRecord(answer)
    ? Object.keys(answer)
        .filter((key) => !known.includes(key))
        .map((key) => ({ where, key, known }))
    : [];
}

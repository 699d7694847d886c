import type { Value } from '../../0-language/answers.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { CellType, FieldType } from '../../1-pack/model/field-types.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { fieldOf } from '../model/fields.ts';
import { multiKind, singleKind } from './choice-kind.ts';
import { dateKind } from './date-kind.ts';
import { asData, noMistake, noTexts, type CellKind, type FieldKind } from './field-kind.ts';
import { numberKind } from './number-kind.ts';
import { personKind } from './person-kind.ts';
import { mistakeOf, rowsKind } from './rows-kind.ts';
import { listKind, textKind } from './text-kind.ts';

const cells: Readonly<Record<CellType, CellKind>> = {
  text: textKind,
  longtext: textKind,
  single: singleKind,
  multi: multiKind,
  number: numberKind,
  date: dateKind,
  person: personKind,
  list: listKind,
};

/** A question of several fields has no answer of its own. */
const groupKind: FieldKind = {
  accept: () => undefined,
  asWritten: asData,
  mistake: noMistake,
  print: () => [],
  alone: () => '',
  texts: noTexts,
};

/** What the interview does with each type of field: forgetting one, or a part of one, does not compile. */
export const fieldKinds: Readonly<Record<FieldType, FieldKind>> = { ...cells, rows: rowsKind(cells), group: groupKind };

/**
 * The answer as the engine uses it, or `undefined` when it cannot be used: it then counts as not answered, and
 * `checkAnswer` says why. `null` where the team emptied the field.
 */
export function accept(field: Field, answer: unknown): Value | undefined {
  if (answer === undefined) return undefined;
  return answer === null || answer === '' ? null : fieldKinds[field.type].accept(field, answer);
}

/**
 * What is wrong with an answer to a question or field, or nothing: its type, a choice that is not offered, a
 * date that does not exist, a number out of bounds, a text too long, a row given twice. An empty answer is fine.
 */
export function checkAnswer(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  const field = fieldOf(pack, id);
  if (!field) return { code: 'unknown_answer', params: { id } };
  return mistakeOf(fieldKinds[field.type], field, answer);
}

import { asText, type Row } from '../../0-language/answers.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { accept } from './accept-answer.ts';
import { columnKey, placedFields } from '../model/fields.ts';
import { sayFound } from '../print/say-found.ts';

/**
 * What is wrong with an answer to a question or field, or nothing: its type, a choice that is not offered, a
 * date that does not exist, a number out of bounds, a text too long, a row given twice. An empty answer is fine.
 */
export function checkAnswer(pack: Pack, id: string, answer: unknown): TeamMessage | undefined {
  const field = placedFields(pack).get(id)?.field;
  if (!field) return { code: 'unknown_answer', params: { id } };
  return checkField(field, answer);
}

function checkField(field: Field, answer: unknown): TeamMessage | undefined {
  if (answer === null || answer === '' || answer === undefined) return undefined;
  const { label } = field;
  if (accept(field, answer) === undefined) return notAccepted(field, answer);
  if (typeof answer === 'number') return checkNumber(field, answer);
  if (typeof answer === 'string' && field.max_length !== undefined && Array.from(answer).length > field.max_length) {
    return { code: 'too_long', params: { label, max: field.max_length, found: Array.from(answer).length } };
  }
  if (Array.isArray(answer) && field.max !== undefined && answer.length > field.max)
    return { code: 'too_many', params: { label, max: field.max, found: answer.length } };
  return field.type === 'rows' ? checkRows(field, answer as readonly Row[]) : undefined;
}

function notAccepted(field: Field, answer: unknown): TeamMessage {
  const { label, type } = field;
  if (type === 'number' && Number.isFinite(answer))
    return checkNumber(field, Number(answer)) ?? { code: 'wrong_type', params: { label } };
  if (type === 'date' && typeof answer === 'string') return { code: 'bad_date', params: { found: sayFound(answer) } };
  if (type === 'single' && typeof answer === 'string')
    return { code: 'wrong_option', params: { label, found: sayFound(answer) } };
  if (type === 'multi' && Array.isArray(answer)) {
    const odd = answer.filter((one) => !field.options?.some((option) => option.id === one));
    return { code: 'wrong_option', params: { label, found: sayFound(odd.length > 0 ? odd[0] : answer.join(', ')) } };
  }
  return { code: 'wrong_type', params: { label } };
}

function checkNumber(field: Field, answer: number): TeamMessage | undefined {
  const [min, max, decimals] = [field.min ?? 0, field.max ?? Infinity, field.decimals ?? 0];
  const scaled = answer * 10 ** decimals;
  const tooFine = Math.abs(scaled - Math.round(scaled)) > 1e-9;
  if (answer >= min && answer <= max && !tooFine) return undefined;
  const bounds = max === Infinity ? `≥ ${min}` : `${min}–${max}`;
  const expected = tooFine && decimals === 0 ? `${bounds} (1, 2, 3…)` : bounds;
  return { code: 'number_bounds', params: { label: field.label, expected, found: answer } };
}

function checkRows(field: Field, rows: readonly Row[]): TeamMessage | undefined {
  const columns = field.columns ?? [];
  for (const row of rows) {
    for (const column of columns) {
      const mistake = checkField(column, row[columnKey(column)]);
      if (mistake) return mistake;
    }
  }
  return checkTwice(field, rows);
}

/** One row a choice of the first column, where that column is a list of choices (`other` may come again). */
function checkTwice(field: Field, rows: readonly Row[]): TeamMessage | undefined {
  const first = field.columns?.[0];
  if (first?.type !== 'single') return undefined;
  const chosen = rows.map((row) => row[columnKey(first)]).filter((id) => typeof id === 'string' && id !== 'other');
  const twice = chosen.find((id, index) => chosen.indexOf(id) !== index);
  if (twice === undefined) return undefined;
  const found = first.options?.find((option) => option.id === twice)?.label ?? asText(twice);
  return { code: 'duplicate_row', params: { label: field.label, found } };
}

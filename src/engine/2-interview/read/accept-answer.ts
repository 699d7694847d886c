import { isPerson, type Cell, type Row, type Value } from '../../0-language/answers.ts';
import { isDate } from '../../0-language/calendar.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { columnKey } from '../model/fields.ts';

/**
 * The answer as the engine uses it, or `undefined` when its type is not the field's: it then counts as not
 * answered, and `checkAnswer` says why. Yes/no given as booleans are read, fixed options are added back.
 */
export function accept(field: Field, answer: unknown): Value | undefined {
  if (answer === undefined) return undefined;
  if (answer === null || answer === '') return null;
  switch (field.type) {
    case 'rows':
      return acceptRows(field, answer);
    case 'group':
      return undefined;
    default:
      return acceptCell(field, answer);
  }
}

function acceptCell(field: Field, answer: unknown): Exclude<Cell, null> | undefined {
  switch (field.type) {
    case 'text':
    case 'longtext':
      return typeof answer === 'string' ? answer : undefined;
    case 'date':
      return typeof answer === 'string' && isDate(answer) ? answer : undefined;
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) && answer >= (field.min ?? 0) ? answer : undefined;
    case 'single':
      return acceptOption(field, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer);
    case 'multi':
      return acceptOptions(field, answer);
    case 'list':
      return Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? answer : undefined;
    case 'person':
      return acceptPerson(field, answer);
    default:
      return undefined;
  }
}

function acceptOption(field: Field, answer: unknown): string | undefined {
  return typeof answer === 'string' && field.options?.some((option) => option.id === answer) ? answer : undefined;
}

function acceptOptions(field: Field, answer: unknown): readonly string[] | undefined {
  if (!Array.isArray(answer) || answer.some((one) => acceptOption(field, one) === undefined)) return undefined;
  const chosen = [...new Set(answer as string[])];
  const exclusive = field.options?.find((option) => option.exclusive && chosen.includes(option.id));
  if (exclusive && chosen.length > 1) return undefined;
  if (
    field.options?.some(
      ({ id, excludes }) => excludes !== undefined && chosen.includes(id) && chosen.includes(excludes),
    )
  )
    return undefined;
  const fixed = (field.options ?? []).filter((option) => option.fixed && !chosen.includes(option.id));
  return [...chosen, ...fixed.map((option) => option.id)];
}

function acceptPerson(field: Field, answer: unknown): Exclude<Cell, null> | undefined {
  if (typeof answer === 'string') return acceptOption(field, answer);
  if (!isPerson(answer as Value) || acceptOption(field, (answer as { role: unknown }).role) === undefined)
    return undefined;
  const { role, name } = answer as { role: string; name?: unknown };
  if (name === undefined || name === '') return { role };
  return typeof name === 'string' ? { role, name } : undefined;
}

function acceptRows(field: Field, answer: unknown): readonly Row[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const rows = answer.map((row) => acceptRow(field, row));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** A cell of the wrong type is dropped, so that the rest of its row still counts. */
function acceptRow(field: Field, row: unknown): Row | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const cells = (field.columns ?? []).flatMap((column): [string, Cell][] => {
    const cell = (row as Record<string, unknown>)[columnKey(column)];
    if (cell === undefined) return [];
    if (cell === null || cell === '') return [[columnKey(column), null]];
    const accepted = acceptCell(column, cell);
    return accepted === undefined ? [] : [[columnKey(column), accepted]];
  });
  return Object.fromEntries(cells);
}

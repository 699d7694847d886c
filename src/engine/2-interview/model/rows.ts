import { asText, type Cell, type Row, type Value } from '../../0-language/answers.ts';
import type { Fact, Field } from '../../1-pack/model/pack.ts';
import { columnKey } from './fields.ts';
import type { Interview } from './interview.ts';
import { defaultValue } from './safe-defaults.ts';

/** Rows with each missing cell filled by its column's default; a cell left blank stays blank. */
export function completeRows(interview: Interview, field: Field, value: Value): Value {
  if (!Array.isArray(value)) return value;
  return (value as readonly Row[]).map((row) => completeRow(interview, field, row));
}

function completeRow(interview: Interview, field: Field, row: Row): Row {
  const columns = field.columns ?? [];
  return Object.fromEntries(
    columns.map((column) => {
      const key = columnKey(column);
      return [key, row[key] !== undefined ? row[key] : cellDefault(interview, field, column, row)];
    }),
  );
}

function cellDefault(interview: Interview, field: Field, column: Field, row: Row): Cell {
  const source = column.default;
  if (!source) return null;
  if ('fact' in source && source.of === undefined) return factOfRow(interview, field, row)?.values[source.fact] ?? null;
  return (defaultValue(interview, source) ?? null) as Cell;
}

/** The fact behind the option chosen in a row's first column, where there is one. */
export function factOfRow(interview: Interview, field: Field, row: Row): Fact | undefined {
  const first = field.columns?.[0];
  if (!first) return undefined;
  const id = row[columnKey(first)];
  return first.options_from ? interview.fact(first.options_from, asText(id)) : undefined;
}

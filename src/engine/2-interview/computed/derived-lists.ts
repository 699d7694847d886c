import type { Row, Value } from '../../0-language/answers.ts';
import type { Interview } from '../model/interview.ts';

/** The rows of a `rows` question; none while it has no value. */
export function rowsOf(interview: Interview, id: string): readonly Row[] {
  const value = interview.read(id);
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((row): row is Row => typeof row === 'object' && row !== null)
    : [];
}

/** The ids of a `multi` answer; none while it has no value. */
export function listOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one): one is string => typeof one === 'string')
    : [];
}

/** The id of a `single` answer, or nothing at all; `undefined` while it has no value. */
export function chosen(interview: Interview, id: string): string | null | undefined {
  const value = interview.read(id);
  return typeof value === 'string' || value === null ? value : undefined;
}

/** The ids of a cell that holds several. */
export function cellList(row: Row | undefined, column: string): readonly string[] {
  return listOf(row?.[column]);
}

export function yesNo(condition: boolean): 'yes' | 'no' {
  return condition ? 'yes' : 'no';
}

import { asText, isBlank, type Row, type Value } from '../../0-language/answers.ts';
import { plainText } from '../../0-language/plain-text.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { columnKey, findOption } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { describe } from './print-field.ts';
import { printValue } from './print-value.ts';

/** The effective answer under an id, in words that stand alone, as on a summary; empty where there is none. */
export function printAnswer(interview: Interview, id: string): string {
  const field = describe(interview.pack, id);
  return field ? inWords(interview, field, interview.read(id)) : '';
}

/** A value of a field, in words that stand alone; empty for a blank. */
export function inWords(interview: Interview, field: Field, value: Value | undefined): string {
  if (isBlank(value)) return '';
  switch (field.type) {
    case 'single':
      return label(field, asText(value));
    case 'multi':
      return (value as readonly string[]).map((id) => label(field, id)).join(', ');
    case 'rows':
      return (value as readonly Row[]).map((row) => rowInWords(interview, field, row)).join('; ');
    default:
      return plainText(printValue(interview, field, value, true));
  }
}

function rowInWords(interview: Interview, field: Field, row: Row): string {
  const cells = (field.columns ?? []).map((column) => inWords(interview, column, row[columnKey(column)] as Value));
  return cells.filter((cell) => cell !== '').join(', ');
}

function label(field: Field, id: string): string {
  return findOption(field, id)?.label ?? id;
}

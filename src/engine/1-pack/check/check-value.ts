import { isDate } from '../../0-language/calendar.ts';
import type { Place } from '../../0-language/messages/message.ts';
import type { FieldType } from '../model/field-types.ts';
import { boundsInFigures, fitsBounds } from '../model/number-bounds.ts';
import type { Field } from '../model/pack.ts';
import type { Checking } from './checking.ts';

interface Shape {
  readonly accepts: (value: unknown, field: Field) => boolean;
  /** What to write, in YAML: the same in every language. */
  readonly example: (field: Field) => string;
}

const text: Shape = { accepts: (value) => typeof value === 'string', example: () => '"…"' };
const list: Shape = { accepts: Array.isArray, example: () => '[…]' };

/** What an author may write as a value of each type; of a group, its fields say it. */
const SHAPES: Readonly<Record<FieldType, Shape | undefined>> = {
  text,
  longtext: text,
  single: text,
  person: text,
  multi: list,
  rows: list,
  list,
  number: {
    accepts: (value, field) => typeof value === 'number' && fitsBounds(field, value),
    example: boundsInFigures,
  },
  date: {
    accepts: (value) => typeof value === 'string' && isDate(value),
    example: () => '"2026-11-20"',
  },
  group: undefined,
};

/** A value that the field would refuse from a team is no default of it either; `null` is no value at all. */
export function checkValue({ report }: Checking, field: Field, value: unknown, place: Place): void {
  const shape = SHAPES[field.type];
  if (value === null || !shape || shape.accepts(value, field)) return;
  const path = `${field.id}: ${JSON.stringify(value)}`;
  report({ code: 'wrong_shape', params: { path, expected: shape.example(field) }, place });
}

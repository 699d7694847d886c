import type { Field, Option, Question } from '../model/pack.ts';
import type { PackReader } from '../source/pack-reader.ts';
import { changeList, type Changed } from './change-list.ts';

/** A field or question after a change: its options, columns and fields are changed by their ids, the rest by key. */
export function changeField<F extends Field | Question>(one: F, by: Changed<F>, reader: PackReader): F {
  const { options, columns, fields } = by as Partial<Question>;
  return {
    ...one,
    ...by,
    ...(options ? { options: changeList<Option>(reader, one.options ?? [], options) } : {}),
    ...(columns ? { columns: changeList<Field>(reader, one.columns ?? [], columns, changeField) } : {}),
    ...(fields ? { fields: changeList<Field>(reader, (one as Question).fields, fields, changeField) } : {}),
  };
}

import { changeList, type Changed, type Changing } from './change-list.ts';
import type { Field, Option, Question } from '../model/pack.ts';

/** A field or question after a change: its options, columns and fields are changed by their ids, the rest by key. */
export function changeField<F extends Field | Question>(one: F, by: Changed<F>, { report, placeOf }: Changing): F {
  const inside = { report, placeOf: () => placeOf(one.id) };
  const { options, columns, fields } = by as Partial<Question>;
  return {
    ...one,
    ...by,
    ...(options ? { options: changeList<Option>(one.options ?? [], options, inside) } : {}),
    ...(columns ? { columns: changeList<Field>(one.columns ?? [], columns, inside, changeField) } : {}),
    ...(fields ? { fields: changeList<Field>((one as Question).fields, fields, inside, changeField) } : {}),
  };
}

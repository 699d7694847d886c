import { questionsOf, withFields, type Field, type Pack, type Question } from '../../../engine/interview.ts';

/** A field in the question it is asked with. */
export interface AskedField {
  readonly field: Field;
  readonly question: Question;
}

/** Every question and field of a pack by id; the columns of rows are read with their rows. */
export function askedFields(pack: Pack): ReadonlyMap<string, AskedField> {
  return new Map(
    questionsOf(pack).flatMap((question) =>
      withFields(question).map((field) => [field.id, { field, question }] as const),
    ),
  );
}

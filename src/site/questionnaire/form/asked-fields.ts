import type { Field, Pack, Question } from '../../../engine/interview.ts';

/** A field in the question it is asked with. */
export interface AskedField {
  readonly field: Field;
  readonly question: Question;
}

/** Every question and field of a pack by id; the columns of rows are read with their rows. */
export function askedFields(pack: Pack): ReadonlyMap<string, AskedField> {
  const questions = pack.steps.flatMap((step) => step.questions);
  return new Map(
    questions.flatMap((question) =>
      [question, ...question.fields].map((field) => [field.id, { field, question }] as const),
    ),
  );
}

import { fieldsOf } from '../../1-pack/model/questions.ts';
import type { Field, Option, Pack, Question, Step } from '../../1-pack/model/pack.ts';

/** A field in its place: the question it is asked with. The question's own answer is a field too. */
export interface PlacedField {
  readonly field: Field;
  readonly question: Question;
  readonly step: Step;
}

const found = new WeakMap<Pack, ReadonlyMap<string, PlacedField>>();

/** Every question, field and column of a pack, by id. */
export function placedFields(pack: Pack): ReadonlyMap<string, PlacedField> {
  let fields = found.get(pack);
  if (!fields) {
    fields = new Map(placeFields(pack).map((placed) => [placed.field.id, placed]));
    found.set(pack, fields);
  }
  return fields;
}

function placeFields(pack: Pack): PlacedField[] {
  return pack.steps.flatMap((step) =>
    step.questions.flatMap((question) => fieldsOf(question).map((field) => ({ field, question, step }))),
  );
}

/** The key of a column inside a row: the column id without the `question__` part. */
export function columnKey(column: Pick<Field, 'id'>): string {
  return column.id.slice(column.id.indexOf('__') + 2);
}

/** The question, field or column of an id. */
export function fieldOf(pack: Pack, id: string): Field | undefined {
  return placedFields(pack).get(id)?.field;
}

export function findOption(field: Field, id: string): Option | undefined {
  return field.options?.find((option) => option.id === id);
}

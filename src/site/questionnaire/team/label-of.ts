import { questionsOf, withFields, type Pack } from '../../../engine/interview.ts';

/** How a question, a field or a derived value is called; the id where the pack has no words for it. */
export function labelOf(pack: Pack, id: string): string {
  const fields = [...questionsOf(pack).flatMap(withFields), ...pack.derived];
  const plain = id.replace(/__(given|undecided|met)$/, '');
  return fields.find((field) => field.id === plain)?.label ?? plain;
}

/** The step a question stands in. */
export function stepOf(pack: Pack, question: string): string {
  return pack.steps.find((step) => step.questions.some(({ id }) => id === question))?.id ?? '';
}

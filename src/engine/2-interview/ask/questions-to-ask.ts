import { decide } from '../../0-language/condition.ts';
import { placedFields, findOption } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';

/** Whether a question or field is shown now. */
export function asks(interview: Interview, id: string): boolean {
  return placedFields(interview.pack).has(id) && interview.reading(id).state !== 'hidden';
}

/** Whether an option of a field is offered now; one the team already chose stays, so that it can be changed. */
export function offers(interview: Interview, fieldId: string, optionId: string): boolean {
  const field = placedFields(interview.pack).get(fieldId)?.field;
  const option = field && findOption(field, optionId);
  if (!option) return false;
  if (!option.when || decide(option.when, interview.read) === 'yes') return true;
  const answer = interview.answers[fieldId];
  return answer === optionId || (Array.isArray(answer) && answer.includes(optionId));
}

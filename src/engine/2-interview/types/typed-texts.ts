import { placedFields } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { fieldKinds } from './field-types.ts';

/** Every free text the team typed in a field that is shown, cells included; choices, numbers and names left out. */
export function typedTexts(interview: Interview): readonly string[] {
  const fields = placedFields(interview.pack);
  return Object.entries(interview.answers).flatMap(([id, answer]) => {
    const field = fields.get(id)?.field;
    return field && interview.reading(id).state === 'answered' ? fieldKinds[field.type].texts(field, answer) : [];
  });
}

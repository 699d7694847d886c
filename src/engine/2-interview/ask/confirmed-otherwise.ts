import { same } from '../../0-language/same.ts';
import { fieldOf } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { usual } from '../model/usual.ts';

/**
 * The fields where the team confirmed a value that is not the one proposed today: its own holds, and it is asked
 * whether it still does.
 */
export function confirmedOtherwise(interview: Interview): readonly { readonly id: string; readonly label: string }[] {
  return Object.keys(interview.confirmed).flatMap((id) => {
    const field = fieldOf(interview.pack, id);
    const { state, value } = interview.reading(id);
    return field && state === 'confirmed' && !same(value, usual(interview, id)) ? [{ id, label: field.label }] : [];
  });
}

import type { Value } from '../../0-language/answers.ts';
import { fieldOf } from './fields.ts';
import type { Interview } from './interview.ts';
import { completeRows } from './rows.ts';
import { defaultValue } from './safe-defaults.ts';

/**
 * What holds under a question or field that the team has not answered, its rows complete; `undefined` where nothing is
 * usual.
 */
export function usual(interview: Interview, id: string): Value | undefined {
  const field = fieldOf(interview.pack, id);
  const value = field?.default && defaultValue(interview, field.default);
  return value !== undefined && field?.type === 'rows' ? completeRows(interview, field, value) : value;
}

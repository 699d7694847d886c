import type { Value } from '../../0-language/answers.ts';
import type { Interview } from '../model/interview.ts';
import { describe } from './print-field.ts';
import { printAlone } from './print-value.ts';

/** The effective answer under an id, in words that stand alone, as on a summary; empty where there is none. */
export function printAnswer(interview: Interview, id: string): string {
  const field = describe(interview.pack, id);
  return field ? printAlone(interview, field, interview.read(id)) : '';
}

/** The rows under an id, each in words that stand alone; none where there are none. */
export function printRows(interview: Interview, id: string): readonly string[] {
  const [field, value] = [describe(interview.pack, id), interview.read(id)];
  return field?.type === 'rows' && Array.isArray(value)
    ? value.map((row) => printAlone(interview, field, [row] as Value))
    : [];
}

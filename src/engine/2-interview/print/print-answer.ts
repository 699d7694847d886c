import type { Interview } from '../model/interview.ts';
import { describe } from './print-field.ts';
import { printAlone } from './print-value.ts';

/** The effective answer under an id, in words that stand alone, as on a summary; empty where there is none. */
export function printAnswer(interview: Interview, id: string): string {
  const field = describe(interview.pack, id);
  return field ? printAlone(interview, field, interview.read(id)) : '';
}

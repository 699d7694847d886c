import { decide, type Condition } from '../../0-language/condition.ts';
import type { Interview } from './interview.ts';

/** The first of several cases whose condition holds; the last has none. */
export function choose<T>(interview: Interview, cases: readonly { readonly when?: Condition; readonly value: T }[]): T {
  return (cases.find(({ when }) => !when || decide(when, interview.read) === 'yes') ?? cases.at(-1)!).value;
}

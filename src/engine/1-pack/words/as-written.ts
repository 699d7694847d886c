import type { Condition } from '../../0-language/condition.ts';
import { writeCondition } from '../../0-language/write-condition.ts';

/** A condition where it stands in an author's file, as far as it was written the way it is said. */
export function asWritten(condition: Condition): string {
  return `when: ${writeCondition(condition)}`;
}

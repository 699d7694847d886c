import { comparisonsOf, type Condition } from '../0-language/condition.ts';
import type { Place } from '../0-language/message.ts';
import type { Checking } from './check-pack.ts';
import { fieldBehind, nearestId, optionsOf } from './known-ids.ts';

/** Every id a condition names must exist, and so must every option it compares with. */
export function checkCondition(checking: Checking, condition: Condition, place: Place): void {
  const { known, report, refused } = checking;
  for (const comparison of comparisonsOf(condition)) {
    if (!fieldBehind(known, comparison.id)) {
      if (!refused(comparison.id)) report({ code: 'unknown_id', params: { id: comparison.id, hint: hint(checking, comparison.id) }, place });
      continue;
    }
    const options = 'option' in comparison ? optionsOf(known, comparison.id) : undefined;
    if (options && 'option' in comparison && !options.includes(comparison.option)) {
      report({ code: 'unknown_option', params: { id: comparison.id, option: comparison.option, expected: options.join(', ') }, place });
    }
  }
}

/** « → known_id? » where a known id is near. */
export function hint({ known }: Checking, id: string): string {
  const near = nearestId(known, id);
  return near ? `→ ${near}?` : '';
}

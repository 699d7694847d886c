import { comparisonsOf } from '../../0-language/condition.ts';
import { parseCondition } from '../../0-language/parse-condition.ts';
import { clausesOf } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import type { Lineage } from '../source/lineage.ts';
import type { Checking } from './checking.ts';
import { findAnswers } from './find-answers.ts';

/**
 * A computed value on which a locked clause of a parent rests may be made wider by an overlay: where it was yes, it
 * stays so.
 */
export function checkNarrowed({ pack, possible, report, places }: Checking, { root, overlays }: Lineage): void {
  const heads = [root, ...overlays].map(({ head }) => head);
  for (const { id, condition } of heads.pop()?.derived ?? []) {
    const after = pack.derived.find((one) => one.id === id)?.condition;
    const parent = heads.findLast(({ derived }) => derived?.some((one) => one.id === id && one.condition));
    const before = parseCondition(parent?.derived?.find((one) => one.id === id)?.condition ?? '');
    const known = heads.some(({ derived }) => derived?.some((one) => one.id === id));
    if (condition === undefined || !after || !known) continue;
    const wider =
      'condition' in before && typeof findAnswers([before.condition, { op: 'not', of: after }], possible) === 'string';
    const rests = wider ? undefined : lockedOn(pack, id);
    if (rests)
      report({
        code: 'condition_narrowed',
        params: { id, clause: rests.id, pack: rests.pack },
        place: places.of('field', id, 'condition'),
      });
  }
}

/** A locked clause of a parent that reads a computed value, itself or through others. */
function lockedOn({ name, documents, derived }: Pack, id: string) {
  const through = new Set([id]);
  for (const one of through)
    for (const { id: next, condition } of derived)
      if (condition && comparisonsOf(condition).some((comparison) => comparison.id === one)) through.add(next);
  return clausesOf({ documents }).find(
    ({ custody, pack, when }) =>
      custody === 'locked' && pack !== name && when && comparisonsOf(when).some((one) => through.has(one.id)),
  );
}

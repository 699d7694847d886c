import type { Condition } from '../../0-language/condition.ts';

/**
 * Every condition that stands anywhere in a part of a pack, which is plain data; what an author's values only look like
 * is none.
 */
export function conditionsIn(part: unknown): readonly Condition[] {
  if (isCondition(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(conditionsIn) : [];
}

function isCondition(part: unknown): part is Condition {
  if (typeof part !== 'object' || part === null || !('op' in part)) return false;
  if ('of' in part)
    return part.op === 'not'
      ? isCondition(part.of)
      : (part.op === 'and' || part.op === 'or') && Array.isArray(part.of) && part.of.every(isCondition);
  return (
    'id' in part &&
    typeof part.id === 'string' &&
    ('option' in part ? typeof part.option === 'string' : 'number' in part && typeof part.number === 'number')
  );
}

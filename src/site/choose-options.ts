import type { Field } from '../engine/1-pack/pack.ts';
import type { Value } from '../engine/interview.ts';

/**
 * The choices of a `multi` after one of its boxes was ticked or unticked. A choice that excludes the others clears
 * them, and the reverse; where the order counts, the last one ticked comes last.
 */
export function chooseOptions(field: Field, before: Value | undefined, ticked: readonly string[], last: string): readonly string[] {
  const excludes = (id: string) => field.options?.some((option) => option.id === id && option.exclusive) ?? false;
  const on = ticked.includes(last);
  const kept = on ? ticked.filter((id) => id === last || excludes(id) === excludes(last)) : ticked;
  const chosen = on && excludes(last) ? [last] : kept;
  if (!field.ranked || !Array.isArray(before)) return chosen;
  const order = (before as readonly string[]).filter((id) => chosen.includes(id) && id !== last);
  return [...order, ...chosen.filter((id) => !order.includes(id))];
}

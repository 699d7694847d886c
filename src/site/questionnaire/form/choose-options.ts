import type { Field, Value } from '../../../engine/interview.ts';

/**
 * The choices of a `multi` after one of its boxes was ticked or unticked. A choice that excludes the others clears
 * them, and the reverse; where the order counts, the last one ticked comes last.
 */
export function chooseOptions(
  field: Field,
  before: Value | undefined,
  ticked: readonly string[],
  last: string,
): readonly string[] {
  const option = (id: string) => field.options?.find((one) => one.id === id);
  const on = ticked.includes(last);
  const goesWith = (id: string) => !option(id)?.exclusive && option(last)?.excludes !== id;
  const kept = on ? ticked.filter((id) => id === last || goesWith(id)) : ticked;
  const chosen = on && option(last)?.exclusive ? [last] : kept;
  if (!field.ranked || !Array.isArray(before)) return chosen;
  const order = (before as readonly string[]).filter((id) => chosen.includes(id) && id !== last);
  return [...order, ...chosen.filter((id) => !order.includes(id))];
}

import { same } from './same.ts';

/**
 * What a list holds now, with the items of before wherever they say the same, and the list of before where all of it
 * does: what was made of them need not be made again.
 */
export function keepItems<Item extends { readonly id: string }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = now.map((item) => {
    const last = known.get(item.id);
    return last !== undefined && same(last, item) ? last : item;
  });
  return kept.length === before.length && kept.every((item, rank) => item === before[rank]) ? before : kept;
}

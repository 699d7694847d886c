import { keepItems } from '../../../engine/interview.ts';

/**
 * Computes a list again and again, each time with the items of before wherever they say the same: they are not drawn
 * again.
 */
export function keeping<Item extends { readonly id: string }>(compute: () => readonly Item[]): () => readonly Item[] {
  let last: readonly Item[] = [];
  return () => (last = keepItems(last, compute()));
}

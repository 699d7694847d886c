import type { Pack } from '../../engine/pack.ts';

/**
 * A document's title as its author wrote it, for a page that speaks of no team: a document beside the policy has no
 * slot in it.
 */
export function titleOf({ title }: Pack['documents'][number]): string {
  return title.map((node) => (node.type === 'text' ? node.value : '')).join('');
}

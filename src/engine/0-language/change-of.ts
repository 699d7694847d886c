import type { Block, Change, Inline } from './nodes.ts';

/** The change of a whole block, a list or a quote being changed where all of it is in the same way. */
export function changeOf(block: Block<Inline>): Change | undefined {
  if (block.type === 'quote') return changeOfAll(block.children);
  return block.type === 'list' ? changeOfAll(block.items.flat()) : block.change;
}

/** The change that blocks have in common, as the item of a list has. */
export function changeOfAll(blocks: readonly Block<Inline>[]): Change | undefined {
  const [first, ...others] = blocks.map(changeOf);
  return others.every((one) => one === first) ? first : undefined;
}

/** Whether what has a change, or none, is there before (`deleted`) or after (`inserted`). */
export function standsOn(change: Change | undefined, side: Change | undefined): boolean {
  return change === undefined || change === side;
}

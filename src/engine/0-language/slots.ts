import type { Block, Slot, TemplateInline } from './nodes.ts';

/** The slots of a template's blocks, in reading order. */
export function slotsOf(blocks: readonly Block<TemplateInline>[]): readonly Slot[] {
  return blocks.flatMap((block): readonly Slot[] => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap(slotsOf);
      case 'table':
        return [...block.head, ...block.rows.flat()].flatMap(slotsIn);
      case 'quote':
        return slotsOf(block.children);
      default:
        return slotsIn(block.children);
    }
  });
}

/** The slots of one run of text. */
export function slotsIn(nodes: readonly TemplateInline[]): readonly Slot[] {
  return nodes.flatMap((node): readonly Slot[] => {
    if (node.type === 'text') return [];
    return node.type === 'field' || node.type === 'token' ? [node] : slotsIn(node.children);
  });
}

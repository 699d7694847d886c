import type { Block, Link, Slot, TemplateInline, Text } from './nodes.ts';

/** The slots of a template's blocks, in reading order. */
export function slotsOf(blocks: readonly Block<TemplateInline>[]): readonly Slot[] {
  return runsOf(blocks).flatMap(slotsIn);
}

/** The slots of one run of text. */
export function slotsIn(nodes: readonly TemplateInline[]): readonly Slot[] {
  return nodes.flatMap((node): readonly Slot[] => {
    if (node.type === 'text') return [];
    return node.type === 'field' || node.type === 'token' ? [node] : slotsIn(node.children);
  });
}

/** The links of a template's blocks, in reading order. */
export function linksOf(blocks: readonly Block<TemplateInline>[]): readonly Link<TemplateInline>[] {
  return runsOf(blocks).flatMap(linksIn);
}

function linksIn(nodes: readonly TemplateInline[]): readonly Link<TemplateInline>[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ]);
}

/** The texts of a template's blocks, in reading order. */
export function textsOf(blocks: readonly Block<TemplateInline>[]): readonly Text[] {
  return runsOf(blocks).flatMap(textsIn);
}

function textsIn(nodes: readonly TemplateInline[]): readonly Text[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : 'children' in node ? textsIn(node.children) : []));
}

/** Every run of text of the blocks: paragraphs, items, cells. */
function runsOf(blocks: readonly Block<TemplateInline>[]): readonly (readonly TemplateInline[])[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap(runsOf);
      case 'table':
        return [...block.head, ...block.rows.flat()];
      case 'quote':
        return runsOf(block.children);
      default:
        return [block.children];
    }
  });
}

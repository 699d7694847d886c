import type { Block, Inline } from '../../0-language/nodes.ts';
import type { TeamClause } from '../../3-documents/document.ts';
import { blocksToMarkdown } from '../../4-output/markdown/blocks.ts';

/** A clause as text: its title, then its words in Markdown. */
export function wordsOfClause({ title, blocks }: TeamClause): string {
  return [title, blocksToMarkdown(blocks)].filter(Boolean).join('\n\n');
}

/** What tells the words of a clause from others, wherever it and those it leads to are numbered. */
export function keyOfWords(clause: TeamClause): string {
  const { title, label, blocks } = clause;
  return JSON.stringify([title, label, blocks.map(withoutNumbers)]);
}

function withoutNumbers(block: Block<Inline>): unknown {
  switch (block.type) {
    case 'list':
      return ['list', block.ordered, block.ticks, block.items.map((item) => item.map(withoutNumbers))];
    case 'table':
      return ['table', block.drawn, [block.head, ...block.rows].map((row) => row.map((cell) => cell.map(unnumbered)))];
    case 'quote':
      return ['quote', block.children.map(withoutNumbers)];
    default:
      return [block.type, block.children.map(unnumbered)];
  }
}

function unnumbered(node: Inline): unknown {
  if (node.type === 'reference') return [node.to.kind, node.to.id, node.children.map(unnumbered)];
  return 'children' in node ? { ...node, children: node.children.map(unnumbered) } : node;
}

import type { Block, Inline } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';

/** The words of blocks as a team would type them, a line for each paragraph, item and row; notes and marks are ours. */
export function linesOf(blocks: readonly Block<Inline>[]): string {
  return blocks.flatMap(linesIn).filter(Boolean).join('\n');
}

function linesIn(block: Block<Inline>): readonly string[] {
  switch (block.type) {
    case 'note':
      return [];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesIn));
    case 'quote':
      return block.children.flatMap(linesIn);
    case 'table':
      return block.rows.map((row) => row.map(wordsIn).filter(Boolean).join(' — '));
    default:
      return [wordsIn(block.children)];
  }
}

function wordsIn(nodes: readonly Inline[]): string {
  return plainText(nodes.filter(({ type }) => type !== 'mark'))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

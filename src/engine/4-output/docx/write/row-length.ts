import type { Block, Inline } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';

/** The letters of a line in a column, about. */
const LINE = 45;
/** The space after a paragraph, in lines. */
const SPACE = 0.5;
/** The lines a page may leave blank at its foot rather than cut a row. */
const MOST = 12;
/** The lines of a paragraph that can end a page. */
const FEW = 3;

/** True where the blocks of a row, in the language that takes more room, are too long to be kept on one page. */
export function isLong(sides: readonly (readonly Block<Inline>[])[]): boolean {
  return linesOfLonger(sides) > MOST;
}

/** True where they are a line or two, which say little without what follows. */
export function isBrief(sides: readonly (readonly Block<Inline>[])[]): boolean {
  return linesOfLonger(sides) < FEW;
}

function linesOfLonger(sides: readonly (readonly Block<Inline>[])[]): number {
  return Math.max(...sides.map(linesOf));
}

function linesOf(blocks: readonly Block<Inline>[]): number {
  return blocks.reduce((sum, block) => sum + linesOfOne(block), 0);
}

function linesOfOne(block: Block<Inline>): number {
  switch (block.type) {
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item), 0);
    case 'quote':
      return linesOf(block.children);
    case 'table':
      return block.rows.length;
    default:
      return Math.ceil(plainText(block.children).length / LINE) + SPACE;
  }
}

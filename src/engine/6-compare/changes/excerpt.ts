import type { Block, Change, Inline } from '../../0-language/nodes.ts';
import { plainText, withNumber } from '../../0-language/plain-text.ts';
import { escapeMarkdown, onOneLine } from '../../4-output/markdown/escape.ts';

/** Words around a change, on each side. */
const AROUND = 5;
/** More words than these of one change say no more. */
const MOST = 40;

interface Piece {
  readonly text: string;
  readonly change?: Change | undefined;
}

/** The changes within the blocks of a redline on one line of Markdown: ~~gone~~ **new**, a few words around each. */
export function excerpt(blocks: readonly Block<Inline>[]): string {
  const changed = blocks.flatMap(linesIn).filter((line) => line.some(({ change }) => change));
  return changed.map((line) => lineOf(line)).join(' / ');
}

function lineOf(pieces: readonly Piece[]): string {
  const [first, last] = [pieces.findIndex(({ change }) => change), pieces.findLastIndex(({ change }) => change)];
  return pieces
    .map(({ text, change }, rank) => {
      const words = onOneLine(text).split(/\s+/).filter(Boolean);
      if (words.length === 0) return ' ';
      const said = change ? mark(change, words) : escapeMarkdown(around(words, rank < first, rank > last));
      const isBesideMark = change && pieces[rank - 1]?.change;
      return `${isBesideMark || /^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function mark(change: Change, words: readonly string[]): string {
  const sign = change === 'deleted' ? '~~' : '**';
  return sign + escapeMarkdown(words.slice(0, MOST).join(' ') + (words.length > MOST ? '…' : '')) + sign;
}

/** The words right before the first change, right after the last, or on both ends of those between two. */
function around(words: readonly string[], leads: boolean, ends: boolean): string {
  if (leads) return words.length > AROUND ? `… ${words.slice(-AROUND).join(' ')}` : words.join(' ');
  if (ends) return words.length > AROUND ? `${words.slice(0, AROUND).join(' ')} …` : words.join(' ');
  if (words.length <= 2 * AROUND) return words.join(' ');
  return `${words.slice(0, AROUND).join(' ')} … ${words.slice(-AROUND).join(' ')}`;
}

/** Each paragraph, item or row as the pieces that stay, are gone or are new. */
function linesIn(block: Block<Inline>): readonly (readonly Piece[])[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesIn));
    case 'quote':
      return block.children.flatMap(linesIn);
    case 'table':
      return [block.head, ...block.rows].map((row, rank) => {
        const change = block.change ?? (rank > 0 ? block.rowChanges?.[rank - 1] : undefined);
        return row.flatMap((cell, at) => [
          ...(at > 0 && cell.length > 0 ? [{ text: ' · ', change }] : []),
          ...piecesIn(cell, change),
        ]);
      });
    default:
      return [piecesIn(block.children, block.change)];
  }
}

function piecesIn(nodes: readonly Inline[], change: Change | undefined): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'break':
        return [{ text: ' ', change: node.change ?? change }];
      case 'text':
      case 'mark':
        return [{ text: node.value, change: node.change ?? change }];
      case 'reference':
        // A clause that only changes its number is no change of words.
        return [{ text: withNumber(plainText(node.children), node.to), change: node.change ?? change }];
      default:
        return piecesIn(node.children, change);
    }
  });
}

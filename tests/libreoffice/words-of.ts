import type { Block, Inline } from '../../src/engine/0-language/nodes.ts';
import { plainText } from '../../src/engine/0-language/plain-text.ts';
import { printed, type TeamDocument } from '../../src/engine/documents.ts';

/** Every word of an assembled document's pages in reading order, numbers of headings, of list items and of footnotes included. */
export function wordsOf(document: TeamDocument): readonly string[] {
  let notes = 0;
  const text = [
    document.title,
    document.organisation,
    ...document.front.map(blockText),
    ...(document.words.contents === undefined
      ? []
      : [document.words.contents, ...printed(document).map(({ number, title }) => `${number} ${title}`)]),
    ...printed(document).flatMap(({ number, title, label, clauses }) => [
      `${number ?? ''} ${title}`,
      label ?? '',
      ...clauses.flatMap((clause) => [
        ...(document.sheet ? [] : [`${clause.number} ${clause.title}`, clause.label ?? '']),
        ...called(clause.blocks, () => (notes += 1)),
      ]),
    ]),
  ].join('\n');
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The legal bases of a document: its footnotes, in order. */
export function notesOf(document: TeamDocument): readonly string[] {
  return printed(document).flatMap(({ clauses }) =>
    clauses.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'note').map(blockText)),
  );
}

/** A clause's blocks as lines; the last that is no table ends with the number of its footnote. */
function called(blocks: readonly Block<Inline>[], next: () => number): readonly string[] {
  const body = blocks.filter(({ type }) => type !== 'note');
  if (body.length === blocks.length) return blocks.map(blockText);
  const calling = body.findLastIndex(({ type }) => type !== 'table');
  const number = `${next()}`;
  const lines = body.map((block, rank) => blockText(block) + (rank === calling ? number : ''));
  return calling < 0 ? [...lines, number] : lines;
}

function blockText(block: Block<Inline>): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}. ` : ''}${item.map(blockText).join('\n')}`)
        .join('\n');
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(plainText)).join('\n');
    case 'quote':
      return block.children.map(blockText).join('\n');
    default:
      return plainText(block.children);
  }
}

/** Words in order, without the bullets and the byte-order mark a text export adds. */
export function inWords(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/^\s*[•◦☐]\s/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

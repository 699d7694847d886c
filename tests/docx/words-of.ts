import type { Block, Inline } from '../../src/engine/0-language/nodes.ts';
import { plainText } from '../../src/engine/0-language/plain-text.ts';
import { printed, type TeamDocument } from '../../src/engine/documents.ts';

/** Every word of an assembled document in reading order, numbers of headings and of list items included. */
export function wordsOf(document: TeamDocument): readonly string[] {
  const text = [
    document.title,
    document.organisation,
    ...document.front.map(blockText),
    ...printed(document).flatMap(({ number, title, label, clauses }) => [
      `${number}. ${title}`,
      label ?? '',
      ...clauses.flatMap((clause) => [`${clause.number} ${clause.title}`, clause.label ?? '', ...clause.blocks.map(blockText)]),
    ]),
  ].join('\n');
  return text.split(/\s+/).filter((word) => word !== '');
}

function blockText(block: Block<Inline>): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}. ` : ''}${item.map(blockText).join('\n')}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(plainText)).join('\n');
    case 'quote':
      return block.children.map(blockText).join('\n');
    default:
      return plainText(block.children);
  }
}

import type { Block, Inline } from '../../src/engine/0-language/nodes.ts';
import { plainText } from '../../src/engine/0-language/plain-text.ts';
import { printed, type TeamClause, type TeamDocument } from '../../src/engine/documents.ts';

/** Every word of an assembled document's pages in reading order, numbers of headings, of list items and of footnotes included. */
export function wordsOf(document: TeamDocument): readonly string[] {
  let notes = 0;
  const basis = (note: string) => (document.decisions ? ` ▲ ${note}` : `${(notes += 1)}`);
  const text = [
    document.title,
    document.organisation,
    ...document.front.map(blockText),
    ...contentsOf(document),
    ...printed(document).flatMap(({ number, title, label, clauses, unnumbered }) => [
      `${number ?? ''} ${title}`,
      label ?? '',
      ...clauses.flatMap((clause) => [
        ...(document.sheet || unnumbered ? [] : [headingOf(document, clause), clause.label ?? '']),
        ...called(clause.blocks, basis),
      ]),
    ]),
  ].join('\n');
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Every section with the number of its page, as LibreOffice fills it; its text export has no pages. */
function contentsOf(document: TeamDocument): readonly string[] {
  const { contents } = document.words;
  if (contents === undefined) return [];
  return [contents, ...printed(document).map(({ number, title }) => [number, title].filter(Boolean).join(' '))];
}

/** What ends a title that the words of its clause follow. */
function headingOf({ decisions }: TeamDocument, { number, title }: TeamClause): string {
  return `${number} ${title}${decisions && !/[.!?…]$/.test(title) ? '.' : ''}`;
}

/** The legal bases that a document calls in footnotes, in order. */
export function notesOf(document: TeamDocument): readonly string[] {
  if (document.decisions) return [];
  return printed(document).flatMap(({ clauses }) =>
    clauses.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'note').map((note) => `▲ ${blockText(note)}`)),
  );
}

/** A clause's blocks as lines; the last that is no table ends with its basis, or the number of its footnote. */
function called(blocks: readonly Block<Inline>[], basis: (note: string) => string): readonly string[] {
  const note = blocks.find(({ type }) => type === 'note');
  if (note === undefined) return blocks.map(blockText);
  const decided = blocks.slice(0, blocks.indexOf(note));
  const calling = decided.findLastIndex(({ type }) => type !== 'table');
  const ending = basis(blockText(note));
  const lines = decided.map((block, rank) => blockText(block) + (rank === calling ? ending : ''));
  return [...lines, ...(calling < 0 ? [ending] : []), ...blocks.slice(decided.length + 1).map(blockText)];
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

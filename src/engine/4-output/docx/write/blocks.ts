import { type FileChild, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import { changeOf, standsOn } from '../../../0-language/change-of.ts';
import type { Block, Change, Inline, Note } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';
import { type Closing, closingRuns } from '../elements/closing.ts';
import { inlines } from './inlines.ts';
import { list } from './list.ts';
import { STEP } from './numbering.ts';
import { tracked } from '../elements/revision.ts';
import { runs } from './runs.ts';
import type { BlockContext, Sheet } from './sheet.ts';
import { table } from './table.ts';

type AnyBlock = Block<Inline>;
type Handlers = {
  readonly [T in AnyBlock['type']]: (
    node: Extract<AnyBlock, { type: T }>,
    place: BlockContext,
    sheet: Sheet,
  ) => readonly FileChild[];
};

const handlers: Handlers = {
  paragraph: (node, { style, keepNext, indent, closing = [] }, sheet) => [
    new Paragraph({
      style,
      // `false` would be written out, and forbid a style to say otherwise.
      keepNext: keepNext || undefined,
      indent: shift(indent, style === 'Quote' ? STEP : 0),
      run: tracked(node.change),
      children: [...inlines(node.children, sheet, { change: node.change }), ...closingRuns(closing)],
    }),
  ],
  heading: (node, { indent, closing = [] }, sheet) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      indent: shift(indent, 0),
      run: tracked(node.change),
      children: [...inlines(node.children, sheet, { change: node.change }), ...closingRuns(closing)],
    }),
  ],
  note: (node, { indent }, sheet) => [
    new Paragraph({
      style: 'Note',
      indent: shift(indent, 0),
      run: tracked(node.change),
      children: inlines(node.children, sheet, { change: node.change }),
    }),
  ],
  quote: (node, place, sheet) => sheet.write(node.children, { ...place, style: 'Quote', indent: place.indent + STEP }),
  list,
  table,
};

/**
 * Writes blocks one after the other; what introduces a list, a table or a quote stays with it. A note at the end
 * becomes a footnote, called by the last words before it: a cell is too narrow for it, so never by a table. Two
 * columns would share their footnotes, so there it keeps its place. In a redline, each side calls its own.
 */
export function write(blocks: readonly AnyBlock[], place: BlockContext, sheet: Sheet): readonly FileChild[] {
  const notes = sheet.inColumn ? [] : notesAtEnd(blocks);
  if (notes.length > 0) {
    const closing = notes.map((note): Closing => ({ change: note.change, run: footnote(note) }));
    return write(blocks.slice(0, -notes.length), { ...place, closing }, sheet);
  }
  const { closing = [] } = place;
  const unplaced = closing.filter(({ change }) => lastOn(blocks, change) < 0);
  const written = blocks.flatMap((block, rank) => {
    const next = blocks[rank + 1];
    const keepNext = next === undefined ? place.keepNext : leansBack(next) && !sheet.inColumn;
    const closed = closing.filter(({ change }) => lastOn(blocks, change) === rank);
    return one(block, { ...place, keepNext, closing: closed }, sheet);
  });
  return [
    ...written,
    ...unplaced.map((one) => new Paragraph({ run: tracked(one.change), children: closingRuns([one]) })),
  ];
}

/** The note at the end of blocks; in a redline, the one of before too, where another takes its place. */
function notesAtEnd(blocks: readonly AnyBlock[]): readonly Note<Inline>[] {
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  if (last?.type !== 'note') return [];
  return before?.type === 'note' && before.change === 'deleted' && last.change === 'inserted' ? [before, last] : [last];
}

/** The rank of the last block that can call a footnote, on its side. */
function lastOn(blocks: readonly AnyBlock[], change: Change | undefined): number {
  return blocks.findLastIndex((block) => block.type !== 'table' && standsOn(changeOf(block), change));
}

function footnote(note: Note<Inline>): FootnoteReferenceRun {
  return new FootnoteReferenceRun({
    children: [
      new Paragraph({
        style: 'FootnoteText',
        children: [...runs(' ', { change: note.change }), ...plainRuns(note.children, note.change)],
      }),
    ],
  });
}

/** The words of a note are the pack's, and lead nowhere: a footnote would need relationships of its own. */
function plainRuns(nodes: readonly Inline[], change: Change | undefined): readonly ParagraphChild[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link')
      return plainRuns(node.children, change);
    if (node.type === 'reference' && node.was)
      return [
        ...runs(plainText([{ ...node, to: node.was }]), { change: 'deleted' }),
        ...runs(plainText([node]), { change: 'inserted' }),
      ];
    return runs(plainText([node]), { change: node.change ?? change });
  });
}

function leansBack({ type }: AnyBlock): boolean {
  return type === 'list' || type === 'table' || type === 'quote';
}

/** An indent only where the style does not already give it, so that restyling still works. */
function shift(indent: number, own: number): { readonly left: number } | undefined {
  return indent === own ? undefined : { left: indent };
}

function one<T extends AnyBlock['type']>(node: Extract<AnyBlock, { type: T }>, place: BlockContext, sheet: Sheet) {
  return handlers[node.type](node, place, sheet);
}

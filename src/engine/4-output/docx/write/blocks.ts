import { type FileChild, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import { changeOf, standsOn } from '../../../0-language/change-of.ts';
import type { Block, Change, Inline, Note } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';
import type { Closing } from '../elements/closing.ts';
import { REVISION, tracked, trackedRuns } from '../elements/revision.ts';
import { inlines } from './inlines.ts';
import { list } from './list.ts';
import { STEP } from './numbering.ts';
import { type Look, runs } from './runs.ts';
import type { BlockContext, Sheet } from './sheet.ts';
import { table } from './table.ts';

/** What law, a platform or safety asks. */
const BINDING = '▲ ';

type AnyBlock = Block<Inline>;
type Handlers = {
  readonly [T in AnyBlock['type']]: (
    node: Extract<AnyBlock, { type: T }>,
    place: BlockContext,
    sheet: Sheet,
  ) => readonly FileChild[];
};

const handlers: Handlers = {
  paragraph: (node, { style, keepNext, indent, lead, closing = [] }, sheet) => {
    const paragraph = {
      style: lead ? 'ListNumber2' : style,
      numbering: lead?.numbering,
      // `false` would be written out, and forbid a style to say otherwise.
      keepNext: keepNext || undefined,
      indent: lead ? undefined : shift(indent, style === 'Quote' || style === 'Decision' ? STEP : 0),
    };
    return [
      new Paragraph({
        ...paragraph,
        run: tracked(node.change),
        ...(lead?.was === undefined ? {} : { revision: { ...REVISION, ...paragraph, numbering: lead.was } }),
        children: [
          ...(lead?.children ?? []),
          ...inlines(node.children, sheet, { change: node.change }),
          ...endOf(closing),
        ],
      }),
    ];
  },
  heading: (node, { indent, closing = [] }, sheet) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      indent: shift(indent, 0),
      run: tracked(node.change),
      children: [...inlines(node.children, sheet, { change: node.change }), ...endOf(closing)],
    }),
  ],
  note: (node, { indent }, sheet) => [
    new Paragraph({
      style: 'Note',
      indent: shift(indent, 0),
      run: tracked(node.change),
      children: [
        ...runs(BINDING, { ...sheet.look, change: node.change }),
        ...inlines(node.children, sheet, { change: node.change }),
      ],
    }),
  ],
  quote: ({ decision, children }, place, sheet) =>
    sheet.write(children, { ...place, style: decision ? 'Decision' : 'Quote', indent: place.indent + STEP }),
  list,
  table,
};

/**
 * Writes blocks one after the other; what introduces a list, a table or a quote stays with it. A note at the end
 * becomes a footnote, called by the last words before it, or follows them: a cell is too narrow for it, so never in a
 * table. Two columns would share their footnotes, so there it keeps its place. In a redline, each side has its own.
 */
export function write(blocks: readonly AnyBlock[], place: BlockContext, sheet: Sheet): readonly FileChild[] {
  const notes = sheet.inColumn ? [] : notesAtEnd(blocks);
  if (notes.length > 0) {
    const closing = notes.map((note) => (place.lead ? onTheLine(note, sheet) : footnote(note)));
    return write(blocks.slice(0, -notes.length), { ...place, closing }, sheet);
  }
  const { closing = [] } = place;
  const written = blocks.flatMap((block, rank) => {
    const next = blocks[rank + 1];
    const keepNext = next === undefined ? place.keepNext : leansBack(next) && !sheet.inColumn;
    const lead = rank === 0 ? place.lead : undefined;
    const closed = closing.filter(({ change }) => lastOn(blocks, change) === rank);
    return one(block, { ...place, keepNext, lead, closing: closed }, sheet);
  });
  const unplaced = closing.filter(({ change }) => lastOn(blocks, change) < 0);
  return [...written, ...unplaced.map((end) => new Paragraph({ run: tracked(end.change), children: endOf([end]) }))];
}

/** The note at the end of blocks; in a redline, the one of before too, where another takes its place. */
function notesAtEnd(blocks: readonly AnyBlock[]): readonly Note<Inline>[] {
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  if (last?.type !== 'note') return [];
  return before?.type === 'note' && before.change === 'deleted' && last.change === 'inserted' ? [before, last] : [last];
}

/** The rank of the last block that can end with a note, on its side. */
function lastOn(blocks: readonly AnyBlock[], change: Change | undefined): number {
  return blocks.findLastIndex((block) => block.type !== 'table' && standsOn(changeOf(block), change));
}

/** Where a title stands on the line of its clause, so does what the clause rests on. */
function onTheLine({ children, change }: Note<Inline>, { look }: Sheet): Closing {
  const own = { ...look, style: 'Basis', change };
  return { change, runs: [...runs(` ${BINDING}`, own), ...plainRuns(children, own)] };
}

function footnote({ children, change }: Note<Inline>): Closing {
  const words = [...runs(` ${BINDING}`, { change }), ...plainRuns(children, { change })];
  const reference = new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: words })],
  });
  return { change, runs: [change ? trackedRuns([reference], change) : reference] };
}

/** The words of a note are the pack's, and lead nowhere: a footnote would need relationships of its own. */
function plainRuns(nodes: readonly Inline[], look: Look): readonly ParagraphChild[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link')
      return plainRuns(node.children, look);
    if (node.type === 'reference' && node.was)
      return [
        ...runs(plainText([{ ...node, to: node.was }]), { ...look, change: 'deleted' }),
        ...runs(plainText([node]), { ...look, change: 'inserted' }),
      ];
    return runs(plainText([node]), { ...look, change: node.change ?? look.change });
  });
}

function endOf(closing: readonly Closing[]): readonly ParagraphChild[] {
  return closing.flatMap((end) => end.runs);
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

import { type FileChild, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { Block, Inline, Note } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';
import { inlines } from './inlines.ts';
import { list } from './list.ts';
import { STEP } from './numbering.ts';
import { runs } from './runs.ts';
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
  paragraph: (node, { style, keepNext, indent, lead, closing = [] }, sheet) => [
    new Paragraph({
      style: lead ? 'ListNumber2' : style,
      numbering: lead?.numbering,
      // `false` would be written out, and forbid a style to say otherwise.
      keepNext: keepNext || undefined,
      indent: lead ? undefined : shift(indent, style === 'Quote' || style === 'Decision' ? STEP : 0),
      children: [...(lead?.children ?? []), ...inlines(node.children, sheet), ...closing],
    }),
  ],
  heading: (node, { indent, closing = [] }, sheet) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      indent: shift(indent, 0),
      children: [...inlines(node.children, sheet), ...closing],
    }),
  ],
  note: (node, { indent }, sheet) => [
    new Paragraph({
      style: 'Note',
      indent: shift(indent, 0),
      children: [...runs(BINDING, sheet.look), ...inlines(node.children, sheet)],
    }),
  ],
  quote: ({ decision, children }, place, sheet) =>
    sheet.write(children, { ...place, style: decision ? 'Decision' : 'Quote', indent: place.indent + STEP }),
  list,
  table,
};

/**
 * Writes blocks one after the other; what introduces a list, a table or a quote stays with it. A note at the end
 * becomes a footnote, called by the last words before it, or follows them: a cell is too narrow for it, so never in a table. Two
 * columns would share their footnotes, so there it keeps its place.
 */
export function write(blocks: readonly AnyBlock[], place: BlockContext, sheet: Sheet): readonly FileChild[] {
  const note = blocks.at(-1);
  if (note?.type === 'note' && !sheet.inColumn)
    return write(
      blocks.slice(0, -1),
      { ...place, closing: place.lead ? onTheLine(note, sheet) : [footnote(note)] },
      sheet,
    );
  const closed = blocks.findLastIndex(({ type }) => type !== 'table');
  const written = blocks.flatMap((block, rank) => {
    const next = blocks[rank + 1];
    const keepNext = next === undefined ? place.keepNext : leansBack(next) && !sheet.inColumn;
    return one(
      block,
      {
        ...place,
        keepNext,
        lead: rank === 0 ? place.lead : undefined,
        closing: rank === closed ? place.closing : undefined,
      },
      sheet,
    );
  });
  return closed < 0 && place.closing ? [...written, new Paragraph({ children: place.closing })] : written;
}

/** Where a title stands on the line of its clause, so does what the clause rests on. */
function onTheLine(note: Note<Inline>, { look }: Sheet): readonly ParagraphChild[] {
  return runs(` ${BINDING}${plainText(note.children)}`, { ...look, style: 'Basis' });
}

function footnote(note: Note<Inline>): FootnoteReferenceRun {
  // Its words are the pack's, and hold no link: a footnote would need relationships of its own.
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: runs(` ${BINDING}${plainText(note.children)}`) })],
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

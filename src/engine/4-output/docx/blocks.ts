import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Inline } from '../../0-language/nodes.ts';
import { inlines } from './inlines.ts';
import { list } from './list.ts';
import { STEP } from './numbering.ts';
import type { Place, Sheet } from './sheet.ts';
import { table } from './table.ts';

type AnyBlock = Block<Inline>;
type Handlers = {
  readonly [T in AnyBlock['type']]: (
    node: Extract<AnyBlock, { type: T }>,
    place: Place,
    sheet: Sheet,
  ) => readonly FileChild[];
};

const handlers: Handlers = {
  paragraph: (node, { style, keepNext, indent }, { links }) => [
    new Paragraph({
      style,
      // `false` would be written out, and forbid a style to say otherwise.
      keepNext: keepNext || undefined,
      indent: shift(indent, style === 'Quote' ? STEP : 0),
      children: inlines(node.children, links),
    }),
  ],
  heading: (node, { indent }, { links }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      indent: shift(indent, 0),
      children: inlines(node.children, links),
    }),
  ],
  note: (node, { indent }, { links }) => [
    new Paragraph({ style: 'Note', indent: shift(indent, 0), children: inlines(node.children, links) }),
  ],
  quote: (node, place, sheet) =>
    sheet.write(node.children, { ...place, style: 'Quote', indent: place.indent + STEP }),
  list,
  table,
};

/** Writes blocks one after the other; what introduces a list, a table or a quote, or has a note, stays with it. */
export function write(blocks: readonly AnyBlock[], place: Place, sheet: Sheet): readonly FileChild[] {
  return blocks.flatMap((block, rank) => {
    const next = blocks[rank + 1];
    return one(block, { ...place, keepNext: next === undefined ? place.keepNext : leansBack(next) }, sheet);
  });
}

function leansBack({ type }: AnyBlock): boolean {
  return type === 'list' || type === 'table' || type === 'quote' || type === 'note';
}

/** An indent only where the style does not already give it, so that restyling still works. */
function shift(indent: number, own: number): { readonly left: number } | undefined {
  return indent === own ? undefined : { left: indent };
}

function one<T extends AnyBlock['type']>(node: Extract<AnyBlock, { type: T }>, place: Place, sheet: Sheet) {
  return handlers[node.type as T](node, place, sheet);
}

import { type FileChild, Paragraph } from 'docx';
import type { Inline, List } from '../../../0-language/nodes.ts';
import { inlines } from './inlines.ts';
import { BULLETS, LAST_LEVEL, ORDERED, STEP, TICKS } from './numbering.ts';
import type { BlockContext, Sheet } from './sheet.ts';

/** A list by Word's own numbering; each ordered list counts from 1. */
export function list(node: List<Inline>, place: BlockContext, sheet: Sheet): readonly FileChild[] {
  const level = Math.min(place.depth, LAST_LEVEL);
  const numbering = node.ordered
    ? { reference: ORDERED, level, instance: sheet.nextList() }
    : { reference: node.ticks ? TICKS : BULLETS, level, instance: 0 };
  const left = place.indent + STEP;
  // The level already has its indent; only inside a quote, or past the last level, does an item stand elsewhere.
  const indent = left === STEP * (level + 1) ? undefined : { left, hanging: STEP };

  return node.items.flatMap((item, rank) => {
    const [first, ...others] = item;
    // An item that opens with a table or a list still has its bullet, on a line of its own.
    const opening = first?.type === 'paragraph' ? first.children : [];
    const rest = first?.type === 'paragraph' ? others : item;
    const isLast = rank === node.items.length - 1;
    const keepLast = isLast && place.keepNext;
    const closing = isLast ? place.closing : undefined;
    const inside: BlockContext = {
      depth: place.depth + 1,
      indent: left,
      style: 'ListParagraph',
      keepNext: keepLast,
      closing,
    };
    const keepNext = (rest.length > 0 && !sheet.inColumn) || keepLast || undefined;
    return [
      new Paragraph({
        numbering,
        indent,
        keepNext,
        children: [...inlines(opening, sheet), ...(rest.length === 0 ? (closing ?? []) : [])],
      }),
      ...(rest.length === 0 ? [] : sheet.write(rest, inside)),
    ];
  });
}

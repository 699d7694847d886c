import { type FileChild, Paragraph } from 'docx';
import { changeOfAll, standsOn } from '../../../0-language/change-of.ts';
import type { Block, Change, Inline, List } from '../../../0-language/nodes.ts';
import { inlines } from './inlines.ts';
import { BULLETS, LAST_LEVEL, ORDERED, STEP, TICKS } from './numbering.ts';
import { tracked } from '../elements/revision.ts';
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
    const closing = (place.closing ?? []).filter(({ change }) => lastOn(node.items, change) === rank);
    const change = first?.type === 'paragraph' ? first.change : changeOfAll(item);
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
        run: tracked(change),
        children: [
          ...inlines(opening, sheet, { change }),
          ...(rest.length === 0 ? closing.flatMap((end) => end.runs) : []),
        ],
      }),
      ...(rest.length === 0 ? [] : sheet.write(rest, inside)),
    ];
  });
}

/** The rank of the last item, on one side of a redline. */
function lastOn(items: readonly (readonly Block<Inline>[])[], change: Change | undefined): number {
  return items.findLastIndex((item) => standsOn(changeOfAll(item), change));
}

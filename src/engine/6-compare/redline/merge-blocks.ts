import { changeOf, changeOfAll } from '../../0-language/change-of.ts';
import type { Block, Change, Inline, List, Note, Table } from '../../0-language/nodes.ts';
import { same } from '../../0-language/same.ts';
import { likenessOfBlocks, likenessOfItems, likenessOfRows } from '../align/likeness.ts';
import { pairUp } from '../align/pair.ts';
import { mergeWords } from './merge-words.ts';

type AnyBlock = Block<Inline>;
type Blocks = readonly AnyBlock[];

/**
 * The blocks of both sides as one: what is gone, what is new, and what stays, perhaps in other words. A note at the end
 * stays only where it ends the same words on both sides.
 */
export function mergeBlocks(before: Blocks, after: Blocks): Blocks {
  if (same(before, after)) return after;
  const [old, now] = [cutNote(before), cutNote(after)];
  const body = pairUp(old.body, now.body, likenessOfBlocks).flatMap((pair) => {
    if (pair.before === undefined) return [marked(pair.after!, 'inserted')];
    return pair.after === undefined ? [marked(pair.before, 'deleted')] : [mergeBlock(pair.before, pair.after)];
  });
  return [...body, ...mergeNotes(old.note, now.note, endTogether(body))];
}

/** A block of one side, all of it new or gone. */
export function marked(block: AnyBlock, change: Change): AnyBlock {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => markedItem(item, change)) };
    case 'quote':
      return { ...block, children: block.children.map((one) => marked(one, change)) };
    default:
      return { ...block, change };
  }
}

/** An item without words still has its bullet. */
function markedItem(item: Blocks, change: Change): Blocks {
  return item.length === 0 ? [{ type: 'paragraph', children: [], change }] : item.map((one) => marked(one, change));
}

function mergeBlock(before: AnyBlock, after: AnyBlock): AnyBlock {
  if (same(before, after)) return after;
  switch (after.type) {
    case 'list':
      return mergeLists(before as List<Inline>, after);
    case 'table':
      return mergeTables(before as Table<Inline>, after);
    case 'quote':
      return { ...after, children: mergeBlocks((before as typeof after).children, after.children) };
    default:
      return { ...after, children: mergeWords((before as typeof after).children, after.children) };
  }
}

function mergeLists(before: List<Inline>, after: List<Inline>): List<Inline> {
  const items = pairUp(before.items, after.items, likenessOfItems).map((pair) => {
    if (pair.before === undefined) return markedItem(pair.after!, 'inserted');
    if (pair.after === undefined) return markedItem(pair.before, 'deleted');
    if (same(pair.before, pair.after)) return pair.after;
    const [[first, ...old], [now, ...others]] = [pair.before, pair.after];
    return [mergeBlock(first!, now!), ...mergeBlocks(old, others)];
  });
  return { ...after, items };
}

function mergeTables(before: Table<Inline>, after: Table<Inline>): Table<Inline> {
  const cells = (olds: Table<Inline>['head'], news: Table<Inline>['head']) =>
    news.map((words, rank) => mergeWords(olds[rank] ?? [], words));
  const rows = pairUp(before.rows, after.rows, likenessOfRows).map((pair) => {
    if (pair.before === undefined) return { row: pair.after!, change: 'inserted' as const };
    if (pair.after === undefined) return { row: pair.before, change: 'deleted' as const };
    return { row: cells(pair.before, pair.after) };
  });
  return {
    ...after,
    head: cells(before.head, after.head),
    rows: rows.map(({ row }) => row),
    rowChanges: rows.map(({ change }) => change),
  };
}

function cutNote(blocks: Blocks): { readonly body: Blocks; readonly note?: Note<Inline> } {
  const note = blocks.at(-1);
  return note?.type === 'note' ? { body: blocks.slice(0, -1), note } : { body: blocks };
}

function mergeNotes(before: Note<Inline> | undefined, after: Note<Inline> | undefined, together: boolean): Blocks {
  if (before && after && together) return [mergeBlock(before, after)];
  return [...(before ? [marked(before, 'deleted')] : []), ...(after ? [marked(after, 'inserted')] : [])];
}

/** Whether the words that a note stands under are the same on both sides, whatever tables come after them. */
function endTogether(blocks: Blocks): boolean {
  const last = blocks.findLast(({ type }) => type !== 'table');
  if (last === undefined) return true;
  if (changeOf(last) !== undefined) return false;
  if (last.type === 'quote') return endTogether(last.children);
  if (last.type !== 'list') return true;
  const item = last.items.at(-1) ?? [];
  return changeOfAll(item) === undefined && endTogether(item.slice(1));
}

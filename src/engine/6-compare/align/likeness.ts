import type { Block, Inline } from '../../0-language/nodes.ts';
import { onceFor } from '../../0-language/once-for.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { same } from '../../0-language/same.ts';
import { pairUp } from './pair.ts';

type AnyBlock = Block<Inline>;
type Words = readonly Inline[];

/** Below this share of words in common, one text takes the place of another rather than change it. */
const LEAST = 0.4;

/** How alike two blocks are, from 0, which are not the same block in other words, to 1. */
export function likenessOfBlocks(one: AnyBlock, other: AnyBlock): number {
  if (one.type !== other.type) return 0;
  if (same(one, other)) return 1;
  switch (one.type) {
    case 'list':
      return likenessOfLists(one, other as typeof one);
    case 'table':
      return likenessOfTables(one, other as typeof one);
    case 'quote':
      return one.decision === (other as typeof one).decision
        ? shared(one.children, (other as typeof one).children, likenessOfBlocks)
        : 0;
    default:
      return likenessOfWords(one.children, (other as typeof one).children);
  }
}

/** How alike two items of a list are: both begin with words, and these decide. */
export function likenessOfItems(one: readonly AnyBlock[], other: readonly AnyBlock[]): number {
  if (same(one, other)) return 1;
  const [[first], [second]] = [one, other];
  return first?.type === 'paragraph' && second?.type === 'paragraph' ? likenessOfBlocks(first, second) * 0.99 : 0;
}

/** How alike two rows of a table are, by all they hold. */
export function likenessOfRows(one: readonly Words[], other: readonly Words[]): number {
  if (same(one, other)) return 1;
  if (one.length !== other.length) return 0;
  const [first, second] = [one, other].map((row) => row.map((cell) => plainText(cell))) as [string[], string[]];
  if (first[0] !== '' && first[0] === second[0]) return 0.99;
  return likenessOfTexts(first.join(' '), second.join(' '));
}

function likenessOfLists(one: ListOf, other: ListOf): number {
  if (one.ordered !== other.ordered || one.ticks !== other.ticks) return 0;
  return shared(one.items, other.items, likenessOfItems);
}

function likenessOfTables(one: TableOf, other: TableOf): number {
  const shape = ({ drawn, head, rows }: TableOf) => [drawn, head.length, ...new Set(rows.map((row) => row.length))];
  if (!same(shape(one), shape(other))) return 0;
  return shared(one.rows, other.rows, likenessOfRows);
}

type ListOf = Extract<AnyBlock, { type: 'list' }>;
type TableOf = Extract<AnyBlock, { type: 'table' }>;

/** The share of what two lists have in common, never nothing where they have something. */
function shared<T>(before: readonly T[], after: readonly T[], likeness: (one: T, other: T) => number): number {
  const common = pairUp(before, after, likeness).filter((one) => one.before !== undefined && one.after !== undefined);
  return common.length === 0 ? 0 : 0.2 + (0.79 * common.length) / Math.max(before.length, after.length);
}

function likenessOfWords(one: Words, other: Words): number {
  return likenessOfBags(bagOf(one), bagOf(other));
}

function likenessOfTexts(one: string, other: string): number {
  return likenessOfBags(bag(one), bag(other));
}

type Bag = ReadonlyMap<string, number>;

function likenessOfBags(one: Bag, other: Bag): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    all += count;
    common += Math.min(count, other.get(word) ?? 0);
  }
  for (const count of other.values()) all += count;
  const share = all === 0 ? 0 : (2 * common) / all;
  return share < LEAST ? 0 : share * 0.99;
}

/** The words of a text, each with how often it comes. */
function bag(text: string): Bag {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const bagOf = onceFor((words: Words) => bag(plainText(words)));

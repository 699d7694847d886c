import { diffIndices } from 'node-diff3';

/** A stretch where two lists differ: where it begins and how long it is, in each. */
export interface Stretch {
  readonly before: readonly [start: number, length: number];
  readonly after: readonly [start: number, length: number];
}

/** More work than a sentence, or an outline, ever asks: such lists differ as a whole, but for their ends. */
const MOST = 4_000_000;

/** Where two lists of words differ. The other way round, the stretches are the same. */
export function differences(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const isTurned = before.join('\0') > after.join('\0');
  const found = isTurned ? inOrder(after, before) : inOrder(before, after);
  return isTurned ? found.map((one) => ({ before: one.after, after: one.before })) : found;
}

function inOrder(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  const [olds, news] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (olds.length === 0 && news.length === 0) return [];
  if (olds.length * news.length > MOST) return [{ before: [start, olds.length], after: [start, news.length] }];
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    words.map((word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1));
  return diffIndices(numbered(olds), numbered(news)).map(({ buffer1, buffer2 }) => ({
    before: [start + buffer1[0], buffer1[1]],
    after: [start + buffer2[0], buffer2[1]],
  }));
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, rank) => word !== other[rank]);
  return at < 0 ? one.length : at;
}

/** One thing of before, one of after, or one of each that are the same, perhaps in other words. */
export interface Pair<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

/** More comparisons than this take too long: only what is the same is then paired. */
const MOST = 40_000;

/**
 * Two lists side by side, in their order: what is alike is paired, so that the pairs are as many and as alike as can
 * be; of what is left, the things of before come first. `likeness` goes from 0, not to be paired, to 1, the same.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (one: T, other: T) => number,
): readonly Pair<T>[] {
  const start = sharedStart(before, after, likeness);
  const [olds, news] = [before.slice(start), after.slice(start)];
  const like = olds.length * news.length > MOST ? exactly(likeness) : likeness;
  const found = matchesOf(olds, news, like);
  const pairs: Pair<T>[] = before.slice(0, start).map((one, rank) => ({ before: one, after: after[rank]! }));
  let [i, j] = [0, 0];
  for (const [old, now] of [...found, [olds.length, news.length] as const]) {
    while (i < old) pairs.push({ before: olds[i++]! });
    while (j < now) pairs.push({ after: news[j++]! });
    if (i < olds.length && j < news.length) pairs.push({ before: olds[i++]!, after: news[j++]! });
  }
  return pairs;
}

function exactly<T>(likeness: (one: T, other: T) => number): typeof likeness {
  return (one, other) => (likeness(one, other) === 1 ? 1 : 0);
}

function sharedStart<T>(before: readonly T[], after: readonly T[], likeness: (one: T, other: T) => number): number {
  const at = before.findIndex((one, rank) => rank >= after.length || likeness(one, after[rank]!) !== 1);
  return at < 0 ? before.length : at;
}

/** The ranks of what is paired, by the sum of likeness that no other choice exceeds. */
function matchesOf<T>(
  olds: readonly T[],
  news: readonly T[],
  likeness: (one: T, other: T) => number,
): readonly (readonly [number, number])[] {
  const width = news.length + 1;
  const sums = new Float64Array((olds.length + 1) * width);
  const alike = new Float64Array(olds.length * news.length);
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--) {
      const one = (alike[i * news.length + j] = likeness(olds[i]!, news[j]!));
      const paired = one > 0 ? one + sums[(i + 1) * width + j + 1]! : 0;
      sums[i * width + j] = Math.max(paired, sums[(i + 1) * width + j]!, sums[i * width + j + 1]!);
    }
  const found: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < olds.length && j < news.length;) {
    const one = alike[i * news.length + j]!;
    const here = sums[i * width + j]!;
    if (one > 0 && here === one + sums[(i + 1) * width + j + 1]!) found.push([i++, j++]);
    else if (here === sums[(i + 1) * width + j]!) i++;
    else j++;
  }
  return found;
}

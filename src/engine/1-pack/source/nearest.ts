/** The word nearest to one that is none of them, to help with a misspelling; nothing where none is near. */
export function nearest(words: Iterable<string>, given: string): string | undefined {
  const [first] = [...words]
    .map((word) => ({ word, distance: distance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return first && first.distance <= Math.max(2, given.length / 4) ? first.word : undefined;
}

/** « → word? », after the sentence it helps, where a word is near the one given. */
export function hint(words: Iterable<string>, given: string): string {
  const near = nearest(words, given);
  return near === undefined ? '' : ` → ${near}?`;
}

/** The words there are, after the one that was probably meant. */
export function expectedOf(words: readonly string[], given: string): string {
  const near = nearest(words, given);
  return near === undefined ? words.join(', ') : `→ ${near}? (${words.join(', ')})`;
}

/** Levenshtein's distance: letters to insert, remove or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}

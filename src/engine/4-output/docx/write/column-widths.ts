/** The two margins of a cell. */
const MARGINS = 210;
/** A column left blank is there to be written in by hand: it wants the room of so many characters. */
const TO_FILL_IN = 30;
/** Longer words and texts than these gain nothing from a wider column. */
const LONG_WORD = 16;
const LONG_TEXT = 140;

/**
 * Fixed widths that fill the line: each column has room for its longest word, long words giving way first where
 * there is not enough, and the rest is shared by how much there is to read below the header.
 * `character` is what a character takes, on average.
 */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  character: number,
): readonly number[] {
  const columns = head.map((_, rank) => rows.map((row) => row[rank] ?? ''));
  const words = columns.map((texts, rank) => longest([head[rank] ?? '', ...texts], /[\s-]+/, LONG_WORD));
  const least = roomFor(words, LONG_WORD, width, character);
  const wanted = columns.map((texts) =>
    texts.every((text) => text.trim() === '') ? TO_FILL_IN : 4 + longest(texts, /\n/, LONG_TEXT),
  );
  const spare = width - sum(least);
  const widths = least.map((one, rank) => one + Math.floor((spare * (wanted[rank] ?? 0)) / sum(wanted)));
  // Rounding leaves a few twentieths of a point: the last column takes them, so that the table fills the line.
  return widths.map((one, rank) => (rank === widths.length - 1 ? one + width - sum(widths) : one));
}

function roomFor(words: readonly number[], most: number, width: number, character: number): readonly number[] {
  const rooms = words.map((word) => MARGINS + character * Math.min(word, most));
  if (sum(rooms) <= width) return rooms;
  return most > 1 ? roomFor(words, most - 1, width, character) : words.map(() => Math.floor(width / words.length));
}

function longest(texts: readonly string[], separator: RegExp, limit: number): number {
  // The beginning says enough about a long text.
  const lengths = texts.flatMap((text) => text.slice(0, 2000).split(separator)).map((part) => part.length);
  return Math.min(
    limit,
    lengths.reduce((most, length) => Math.max(most, length), 0),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

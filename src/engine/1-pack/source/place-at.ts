import type { Place } from '../../0-language/messages/message.ts';

/** The place of a character of a file, by its offset in the text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The place of a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/**
 * The offset in a source where a text goes on after its first characters, `before`, when it begins at `start`, however
 * it is cut into lines there: as many characters that are no space stand between.
 */
export function offsetIn(source: string, start: number, before: string): number {
  let left = before.replace(/\s/g, '').length;
  for (let at = start; at < source.length; at += 1) {
    if (!/\S/.test(source.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return source.trimEnd().length;
}

/**
 * A short fingerprint of words, the same however they are spaced or composed: the 32-bit FNV-1a of Fowler, Noll and Vo
 * over the code points. Eight letters from a to p and no digit, so that no YAML takes it for a number.
 */
export function fingerprint(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of words.join('\n').normalize('NFC').replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0)
    .toString(16)
    .padStart(8, '0')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

/** A clause's text as its fingerprint takes it: the line between its floors does not count. */
export function withoutLine(body: string): string {
  return body.replace(/^\*{3}[ \t]*$/gm, '');
}

/** A text with U+FFFD for each half of a character; browsers of a few years ago have no `toWellFormed` of their own. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

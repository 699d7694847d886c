/** Line ends of any system, and what copied text brings: Word’s line break (U+000B), a PDF’s page (U+000C). */
const LINE_END = /\r\n|[\n\v\f\r]/;
/** White space, and what takes no room at all. */
const EDGES = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g;
/**
 * A character that shows: no white space, no control, nothing that Unicode has ignored (as U+200B), no blank Braille
 * cell.
 */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/** Whether anything of a text shows. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** The lines of a text, each as it is typed. */
export function splitLines(text: string): readonly string[] {
  return text.split(LINE_END);
}

/**
 * The lines of a text a person typed, without the space around them; none before the first nor after the last that
 * shows. The words themselves are left as they are.
 */
export function linesOf(text: string): readonly string[] {
  const lines = splitLines(text).map((line) => (isVisible(line) ? line.replace(EDGES, '') : ''));
  const [first, last] = [lines.findIndex((line) => line !== ''), lines.findLastIndex((line) => line !== '')];
  return lines.slice(first, last + 1);
}

/** A text a person typed as one line: a name, an item of a list. */
export function oneLine(text: string): string {
  return linesOf(text.replace(/[\u0085\u2028\u2029]/g, '\n'))
    .filter((line) => line !== '')
    .join(' ');
}

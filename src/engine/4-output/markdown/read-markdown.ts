import type { Carried } from '../carried.ts';
import { CARRIED_KEY } from './to-markdown.ts';

/** A front matter: its first line, what it holds, and the line that ends it. */
const FRONT = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Our key, whichever way the program that saved the document writes keys. */
const KEY = new RegExp(`^(["']?)${CARRIED_KEY}\\1[ \\t]*:`, 'm');
/** A front matter that never ends, though answers begin in it. */
const CUT = new RegExp(`^\\ufeff?---[ \\t]*\\r?\\n(?:.*\\r?\\n){0,9}["']?${CARRIED_KEY}["']?[ \\t]*:`);
/** Where the next key of the front matter begins; a remark does not. */
const NEXT_KEY = /\n(?=[^\s#])/;
/** How a document of ours begins: its title, then the organisation in bold; and the number of a clause. */
const OURS = /^\ufeff?# .+\r?\n\r?\n\*\*.*\*\*\r?\n/;
const CLAUSE = /^### \w+\.\d+ /m;

/**
 * The answers a Markdown document carries in its front matter, as the JSON or YAML under our key, or why it gives none:
 * programs that save it write it in their own way, and add keys. Never throws.
 */
export function readMarkdown(text: string): Carried {
  const [, start = '', front = ''] = FRONT.exec(text) ?? [];
  const key = KEY.exec(front);
  if (key) {
    const at = key.index + key[0].length;
    const [value = ''] = front.slice(at).split(NEXT_KEY, 1);
    return { text: value, before: linesIn(start + front.slice(0, at)) };
  }
  if (CUT.test(text)) return { refused: 'file_damaged' };
  return { refused: OURS.test(text) && CLAUSE.test(text) ? 'file_without_answers' : 'file_foreign' };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

import type { Carried } from '../carried.ts';
import { CARRIED_KEY } from './to-markdown.ts';

const FRONT = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/;
const CARRIED = new RegExp(`^${CARRIED_KEY}:\\r?\\n([\\s\\S]*)$`, 'm');
/** A front matter that never ends, though answers begin in it. */
const CUT = new RegExp(`^\\ufeff?---\\r?\\n(?:.*\\r?\\n){0,9}${CARRIED_KEY}:\\r?\\n`);
/** How a document of ours begins: its title, then the organisation in bold; and the number of a clause. */
const OURS = /^\ufeff?# .+\r?\n\r?\n\*\*.*\*\*\r?\n/;
const CLAUSE = /^### \w+\.\d+ /m;

/** The answers a Markdown document carries in its front matter, as JSON text, or why it gives none. Never throws. */
export function readMarkdown(text: string): Carried {
  const front = FRONT.exec(text)?.[1];
  const carried = CARRIED.exec(front ?? '')?.[1];
  if (carried) return { text: carried.trim() };
  if (CUT.test(text)) return { refused: 'file_damaged' };
  return { refused: OURS.test(text) && CLAUSE.test(text) ? 'file_without_answers' : 'file_foreign' };
}

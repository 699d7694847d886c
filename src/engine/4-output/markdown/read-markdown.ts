import { CARRIED_KEY } from './to-markdown.ts';

/** The answers a Markdown document carries in its front matter, as JSON text; none when it carries none. Never throws. */
export function readMarkdown(text: string): { text?: string } {
  const front = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  const carried = front && new RegExp(`^${CARRIED_KEY}:\\r?\\n([\\s\\S]*)$`, 'm').exec(front)?.[1];
  return carried ? { text: carried.trim() } : {};
}

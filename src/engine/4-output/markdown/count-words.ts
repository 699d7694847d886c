import { wordsIn } from '../../1-pack/words/words-in.ts';

/**
 * The words of a text in Markdown, without its front matter, the targets of its links and the rules of its tables: a
 * word has a letter or a digit.
 */
export function countWords(markdown: string): number {
  const plain = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\]\((<[^>]*>|[^()\s]*)\)/g, ']')
    .replace(/&#?\w+;/g, ' ');
  return wordsIn(plain);
}

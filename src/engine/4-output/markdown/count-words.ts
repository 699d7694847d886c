import type { Block, Inline } from '../../0-language/nodes.ts';
import { wordsIn } from '../../1-pack/words/words-in.ts';
import type { TeamDocument } from '../../3-documents/document.ts';
import { toMarkdown } from './to-markdown.ts';

/** What a person reads in a minute, in a text that binds. */
const WORDS_A_MINUTE = 250;
/** Of what a team types, the budget counts so much: its own words are its own choice. */
const MOST_TYPED = 25;
const MOST_ROWS = 6;

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

/** The words that a document prints. */
export function wordsOfDocument({ answers: _answers, ...document }: TeamDocument): number {
  return countWords(toMarkdown(document));
}

/** The words that count against the budget of a document: the pack’s, and so many of what the team typed. */
export function wordsInBudget(document: TeamDocument): number {
  return wordsOfDocument({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, blocks: clause.blocks.map(withinBudget) })),
    })),
  });
}

/** Whole minutes to read so many words, one at least. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function withinBudget(block: Block<Inline>): Block<Inline> {
  switch (block.type) {
    case 'list':
      return { ...block, items: fewRows(block.items, isTyped).map((item) => item.map(withinBudget)) };
    case 'table':
      return { ...block, rows: fewRows(block.rows, isTyped).map((row) => row.map(shortened)) };
    case 'quote':
      return { ...block, children: block.children.map(withinBudget) };
    default:
      return { ...block, children: shortened(block.children) };
  }
}

/** The first rows that hold words a team typed, and all those that do not. */
function fewRows<T>(rows: readonly T[], typed: (row: unknown) => boolean): readonly T[] {
  let count = 0;
  return rows.filter((row) => !typed(row) || (count += 1) <= MOST_ROWS);
}

function isTyped(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return ('typed' in part && part.typed === true) || Object.values(part).some(isTyped);
}

function shortened(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'text')
      return node.typed ? { ...node, value: node.value.split(/\s+/).slice(0, MOST_TYPED).join(' ') } : node;
    return 'children' in node ? { ...node, children: shortened(node.children) } : node;
  });
}

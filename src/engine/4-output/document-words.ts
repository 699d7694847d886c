import type { Block, Inline } from '../0-language/nodes.ts';
import { onceFor } from '../0-language/once-for.ts';
import { plainText } from '../0-language/plain-text.ts';
import { wordsIn } from '../1-pack/words/words-in.ts';
import { printed, type TeamDocument } from '../3-documents/document.ts';

/** What a person reads in a minute, in a text that binds. */
const WORDS_A_MINUTE = 250;
/** Of what a team types, the budget counts so much: its own words are its own choice. */
const MOST_TYPED = 25;
const MOST_ROWS = 6;

/** The words that a document prints: as many as its Markdown holds, numbers of clauses and of items among them. */
export function wordsOfDocument(document: TeamDocument): number {
  const { title, organisation, front, sheet } = document;
  const sections = printed(document).map((section) => {
    const isBare = sheet || section.unnumbered;
    const clauses = section.clauses.map((one) => (isBare ? 0 : wordsOfHead(one)) + wordsOfBlocks(one.blocks));
    return wordsOfHead(section) + sum(clauses);
  });
  return wordsIn(title) + wordsIn(organisation) + wordsOfBlocks(front) + sum(sections);
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

interface Head {
  readonly number?: string;
  readonly title: string;
  readonly label?: string;
}

function wordsOfHead({ number = '', title, label = '' }: Head): number {
  return wordsIn(`${number} ${title} ${label}`);
}

/** A policy is counted after every key, and most of its clauses are the very same. */
const wordsOfBlocks = onceFor((blocks: readonly Block<Inline>[]): number => sum(blocks.map(wordsOfBlock)));

function wordsOfBlock(block: Block<Inline>): number {
  switch (block.type) {
    case 'list':
      return (block.ordered ? block.items.length : 0) + sum(block.items.map(wordsOfBlocks));
    case 'table':
      return sum([block.head, ...block.rows].flat().map((cell) => wordsIn(plainText(cell))));
    case 'quote':
      return wordsOfBlocks(block.children);
    default:
      return wordsIn(plainText(block.children));
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
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

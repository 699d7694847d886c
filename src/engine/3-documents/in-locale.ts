import type { Block, Inline } from '../0-language/nodes.ts';
import { onceFor } from '../0-language/once-for.ts';
import type { Locale, Space } from '../1-pack/model/locale.ts';
import type { TeamDocument } from './document.ts';

const SPACES: Readonly<Record<Space, string>> = { none: '', narrow: '\u202f', wide: '\u00a0' };
/** What a high mark can follow: the end of a word, a closing sign. */
const AFTER_WORD = /(?<=[\p{L}\p{N})\]»”’%…])([;!?]+)/gu;
/** The same at the start of a text that follows another: an answer, a mark. */
const FIRST = /^([;!?]+)/u;

/** A document whose own words are set as its country sets them; what the team typed stays as typed. */
export function inLocale(document: TeamDocument, locale: Locale): TeamDocument {
  const set = setter(locale);
  const blocks = blocksIn(locale);
  return {
    ...document,
    locale: locale.tag,
    title: set(document.title, false),
    front: blocks(document.front),
    sections: document.sections.map((section) => ({
      ...section,
      title: set(section.title, false),
      clauses: section.clauses.map((clause) => ({
        ...clause,
        title: clause.adapted === 'added' ? clause.title : set(clause.title, false),
        blocks: blocks(clause.blocks),
        decision: blocks(clause.decision),
        practice: blocks(clause.practice),
      })),
    })),
  };
}

/** Blocks that were set once are not set again: a clause taken over from one document to the next stays the same. */
const blocksIn = onceFor((locale: Locale) =>
  onceFor((blocks: readonly Block<Inline>[]) => blocks.map((block) => setBlock(setter(locale), block))),
);

type SetWords = (words: string, follows: boolean) => string;

/**
 * The words of the pack are written with nothing before a high mark and a no-break space before a colon and inside « ».
 */
function setter({ high, colon, quotes }: Locale): SetWords {
  const [mark, point, inside] = [SPACES[high], SPACES[colon], SPACES[quotes]];
  return (words, follows) => {
    const marked =
      mark === '' ? words : words.replace(AFTER_WORD, `${mark}$1`).replace(FIRST, follows ? `${mark}$1` : '$1');
    const pointed = point === SPACES.wide ? marked : marked.replaceAll('\u00a0:', `${point}:`);
    return inside === SPACES.wide
      ? pointed
      : pointed.replaceAll('«\u00a0', `«${inside}`).replaceAll('\u00a0»', `${inside}»`);
  };
}

function setBlock(set: SetWords, block: Block<Inline>): Block<Inline> {
  const inlines = (nodes: readonly Inline[]) => setInlines(set, nodes);
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => setBlock(set, one))) };
    case 'table':
      return { ...block, head: block.head.map(inlines), rows: block.rows.map((row) => row.map(inlines)) };
    case 'quote':
      return { ...block, children: block.children.map((one) => setBlock(set, one)) };
    default:
      return { ...block, children: inlines(block.children) };
  }
}

function setInlines(set: SetWords, nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node, rank) => {
    if (node.type === 'text') return node.typed ? node : { ...node, value: set(node.value, rank > 0) };
    if (node.type === 'mark') return { ...node, value: set(node.value, false) };
    return node.type === 'break' ? node : { ...node, children: setInlines(set, node.children) };
  });
}

import type { Block, Inline, Paragraph } from '../0-language/nodes.ts';

/** A title that a table or a list follows stands on a line of its own. */
const NO_WORDS: Paragraph<Inline> = { type: 'paragraph', children: [] };

/** A clause's title as the words on its line follow it. */
export function leadTitle(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

/** The blocks of a clause as they follow its title: words on its line first, none where it begins with others. */
export function afterLead(blocks: readonly Block<Inline>[]): readonly [Paragraph<Inline>, ...Block<Inline>[]] {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph' ? [first, ...others] : [NO_WORDS, ...blocks];
}

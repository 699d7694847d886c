import type { Block, Inline } from '../0-language/nodes.ts';
import type { TeamClause, TeamDocument } from './document.ts';

/**
 * What an output shows of a clause. A guide sets apart, as a quotation, what its policy says; a table of it keeps the
 * whole width.
 */
export function shownBlocks({ guide }: TeamDocument, clause: TeamClause): readonly Block<Inline>[] {
  const { blocks, decision, practice } = clause;
  return guide && clause.in === 'policy' && blocks.length > 0 ? [...quoted(decision), ...practice] : blocks;
}

function quoted(blocks: readonly Block<Inline>[]): readonly Block<Inline>[] {
  const table = blocks.findIndex(({ type }) => type === 'table');
  const words = table < 0 ? blocks : blocks.slice(0, table);
  const quote = words.length > 0 ? [{ type: 'quote' as const, decision: true as const, children: words }] : [];
  return table < 0 ? quote : [...quote, blocks[table]!, ...quoted(blocks.slice(table + 1))];
}

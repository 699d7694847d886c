import type { Block, Inline } from '../../../src/engine/0-language/nodes.ts';
import type { TeamClause, TeamDocument } from '../../../src/engine/documents.ts';

/** Every run of text of assembled blocks, in reading order: what a template wrote, what a team typed, marks. */
export function inlinesOf(blocks: readonly Block<Inline>[]): readonly Inline[] {
  const flat = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.flatMap((node) => ('children' in node ? flat(node.children) : [node]));
  return blocks.flatMap((block): readonly Inline[] => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap(inlinesOf);
      case 'table':
        return flat([...block.head, ...block.rows.flat()].flat());
      case 'quote':
        return inlinesOf(block.children);
      default:
        return flat(block.children);
    }
  });
}

/** The words of a clause that come from the pack; « ▮ » where the team’s own stood. */
export function templateWords(clause: TeamClause): string {
  return inlinesOf(clause.blocks)
    .map((node) => ((node.type === 'text' && !node.typed) || node.type === 'mark' ? node.value : '▮'))
    .join('');
}

/** All that a clause says, as one string. */
export function wordsOf(clause: TeamClause): string {
  return inlinesOf(clause.blocks)
    .map((node) => ('value' in node ? node.value : '\n'))
    .join('');
}

export function clauseOf(document: TeamDocument, name: string): TeamClause {
  const clause = document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === name);
  if (!clause) throw new Error(`no clause ${name}`);
  return clause;
}

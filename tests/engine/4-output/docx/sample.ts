import type { Block, Inline, Mark } from '../../../../src/engine/0-language/nodes.ts';
import type { TeamClause, TeamDocument, TeamSection } from '../../../../src/engine/3-documents/document.ts';

// A policy written by hand, with every node type in it, and short ways to write more.

type B = Block<Inline>;
export const text = (value: string): Inline => ({ type: 'text', value });
export const typed = (value: string): Inline => ({ type: 'text', value, typed: true });
export const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
export const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
export const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
export const mark = (kind: Mark['kind'], value: string): Inline => ({ type: 'mark', kind, value });
export const lineBreak: Inline = { type: 'break' };
export const p = (...children: (Inline | string)[]): B => ({ type: 'paragraph', children: children.map(inline) });
export const note = (...children: (Inline | string)[]): B => ({ type: 'note', children: children.map(inline) });
export const heading = (value: string): B => ({ type: 'heading', children: [text(value)] });
export const quote = (...children: B[]): B => ({ type: 'quote', children });
export const bullets = (...items: B[][]): B => ({ type: 'list', ordered: false, items });
export const ordered = (...items: B[][]): B => ({ type: 'list', ordered: true, items });
export const table = (head: string[], ...rows: (Inline | string)[][]): B => ({
  type: 'table',
  head: head.map((cell) => [text(cell)]),
  rows: rows.map((row) => row.map((cell) => [inline(cell)])),
});

function inline(node: Inline | string): Inline {
  return typeof node === 'string' ? text(node) : node;
}

/** A clause with only what an export reads; `more` sets the rest. */
export function clause(number: string, title: string, blocks: B[], more: Partial<TeamClause> = {}): TeamClause {
  return {
    id: `clause_${number}`,
    number,
    title,
    blocks,
    decision: blocks,
    practice: [],
    status: 'printed',
    class: 'core',
    custody: 'free',
    undecided: [],
    waiting: [],
    rationale: '',
    sources: [],
    pack: 'base',
    place: '',
    ...more,
  };
}

/** A document of the given sections. */
export function documentOf(sections: TeamSection[], more: Partial<TeamDocument> = {}): TeamDocument {
  return {
    id: 'policy',
    language: 'fr',
    locale: 'fr-CA',
    paper: 'letter',
    title: 'Politique d’utilisation des médias sociaux',
    organisation: 'Maison des jeunes L’Embarcadère',
    draft: true,
    front: [],
    sections,
    words: { draft: 'PROJET', page: 'Page', of: 'de', annex: 'Annexe' },
    date: '2026-11-20',
    facts: [],
    ...more,
  };
}

/** A document whose one clause holds the blocks. */
export function documentWith(...blocks: B[]): TeamDocument {
  return documentOf([{ id: 'one', number: '1.', title: 'Objet', clauses: [clause('1.1', 'Essai', blocks)] }]);
}

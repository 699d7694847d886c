import { ConcreteHyperlink, NumberedItemReference, type ParagraphChild } from 'docx';
import type { Inline, Mark } from '../../../0-language/nodes.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { linkTarget } from './links.ts';
import { type Look, runs } from './runs.ts';
import type { Sheet } from './sheet.ts';

type Runs = readonly ParagraphChild[];
/** What a run takes from its sheet; without `links`, a link stays plain text. */
type Around = Pick<Sheet, 'twin' | 'typed'> & { readonly links?: Sheet['links'] };
type Handlers = {
  readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>, look: Look, around: Around) => Runs;
};

/** The character style of each mark; the words say the state, the tint only helps the eye find them. */
const MARK_STYLES: Readonly<Record<Mark['kind'], string>> = {
  undecided: 'Mark',
  blank: 'Mark',
  to_confirm: 'Mark',
  to_correct: 'MarkToCorrect',
  not_discussed: 'Mark',
};

const handlers: Handlers = {
  text: (node, look, { typed }) => runs(node.value, node.typed ? { ...look, ...typed } : look),
  break: (_node, look) => runs('\n', look),
  mark: (node, look) => runs(node.value, { ...look, style: MARK_STYLES[node.kind] }),
  strong: (node, look, around) => each(node.children, { ...look, bold: true }, around),
  emphasis: (node, look, around) => each(node.children, { ...look, italics: true }, around),
  reference: ({ to, children }, look, around) => {
    // A field that Word keeps right when an organisation adds a clause of its own.
    const number = new NumberedItemReference(bookmarkOf(to.kind, to.id, around.twin), to.number);
    if (children.length === 0) return [number];
    return [...each(children, look, around), ...runs(` (${to.label} `, look), number, ...runs(')', look)];
  },
  link: (node, look, around) => {
    const target = linkTarget(node.href);
    if (target === undefined || around.links === undefined) return each(node.children, look, around);
    // No links below: Word knows no link inside a link.
    const { links, ...within } = around;
    const children = each(node.children, { ...look, style: 'Hyperlink' }, within);
    return children.length === 0 ? [] : [new ConcreteHyperlink(children, links.idOf(target))];
  },
};

/** Inline nodes as the children of a paragraph; their links are added to the sheet's. */
export function inlines(nodes: readonly Inline[], sheet: Sheet, look: Look = {}): Runs {
  return each(nodes, { ...sheet.look, ...look }, sheet);
}

function each(nodes: readonly Inline[], look: Look, around: Around): Runs {
  return nodes.flatMap((node) => one(node, look, around));
}

function one<T extends Inline['type']>(node: Extract<Inline, { type: T }>, look: Look, around: Around): Runs {
  return handlers[node.type](node, look, around);
}

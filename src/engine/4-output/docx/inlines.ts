import { ConcreteHyperlink, NumberedItemReference, type ParagraphChild } from 'docx';
import type { Inline, Mark } from '../../0-language/nodes.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { linkTarget, type Links } from './links.ts';
import { type Look, runs } from './runs.ts';

type Runs = readonly ParagraphChild[];
type Handlers = {
  readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>, look: Look, links: Links | undefined) => Runs;
};

/** The character style of each mark; the words say the state, the tint only helps the eye find them. */
const MARK_STYLES: Readonly<Record<Mark['kind'], string>> = {
  undecided: 'Mark',
  blank: 'Mark',
  to_confirm: 'Mark',
  to_correct: 'MarkToCorrect',
};

const handlers: Handlers = {
  text: (node, look) => runs(node.value, look),
  break: (_node, look) => runs('\n', look),
  mark: (node, look) => runs(node.value, { ...look, style: MARK_STYLES[node.kind] }),
  strong: (node, look, links) => each(node.children, { ...look, bold: true }, links),
  emphasis: (node, look, links) => each(node.children, { ...look, italics: true }, links),
  reference: (node, look, links) => [
    ...each(node.children, look, links),
    ...runs(` (${node.to.label} `, look),
    // A field that Word keeps right when an organisation adds a clause of its own.
    new NumberedItemReference(bookmarkOf(node.to.kind, node.to.id), node.to.number),
    ...runs(')', look),
  ],
  link: (node, look, links) => {
    const target = linkTarget(node.href);
    if (target === undefined || links === undefined) return each(node.children, look, links);
    // No links below: Word knows no link inside a link.
    const children = each(node.children, { ...look, style: 'Hyperlink' }, undefined);
    return children.length === 0 ? [] : [new ConcreteHyperlink(children, links.idOf(target))];
  },
};

/** Inline nodes as the children of a paragraph; their links are added to `links`. */
export function inlines(nodes: readonly Inline[], links: Links, look: Look = {}): Runs {
  return each(nodes, look, links);
}

function each(nodes: readonly Inline[], look: Look, links: Links | undefined): Runs {
  return nodes.flatMap((node) => one(node, look, links));
}

function one<T extends Inline['type']>(node: Extract<Inline, { type: T }>, look: Look, links?: Links): Runs {
  return handlers[node.type as T](node, look, links);
}

import { ConcreteHyperlink, NumberedItemReference, type ParagraphChild } from 'docx';
import type { Change, Inline, Mark, Target } from '../../../0-language/nodes.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { insertedField } from '../elements/inserted-field.ts';
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
  text: (node, look, { typed }) => runs(node.value, changed(node, node.typed ? { ...look, ...typed } : look)),
  break: (node, look) => runs('\n', changed(node, look)),
  mark: (node, look) => runs(node.value, changed(node, { ...look, style: MARK_STYLES[node.kind] })),
  strong: (node, look, around) => each(node.children, { ...look, bold: true }, around),
  emphasis: (node, look, around) => each(node.children, { ...look, italics: true }, around),
  reference: (node, given, around) => {
    const { to, was, children } = node;
    const look = changed(node, given);
    const cited = (target: Target, own: Look) => [
      ...(children.length === 0 ? [] : runs(`${target.label} `, own)),
      ...numberOf(target, own, around),
    ];
    const numbers = was
      ? [...cited(was, { ...look, change: 'deleted' }), ...cited(to, { ...look, change: 'inserted' })]
      : cited(to, look);
    return children.length === 0
      ? numbers
      : [...each(children, look, around), ...runs(' (', look), ...numbers, ...runs(')', look)];
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

/** The look of what changed itself, else that of what it stands in. */
function changed({ change }: { readonly change?: Change }, look: Look): Look {
  return change === undefined ? look : { ...look, change };
}

/** A number by a field that Word keeps right when an organisation adds a clause of its own. */
function numberOf({ kind, id, number }: Target, look: Look, { twin }: Around): Runs {
  const bookmark = bookmarkOf(kind, id, twin);
  if (look.change === undefined) return [new NumberedItemReference(bookmark, number)];
  // What it named may be gone.
  return look.change === 'deleted' ? runs(number, look) : [insertedField(`REF ${bookmark} \\h \\w`, number)];
}

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

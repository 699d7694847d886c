import { down, inside, make, rewriteInside, valueOf, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { THEIRS } from './match-styles.ts';
import { spacingOf } from './own-styles.ts';
import { CLOSE, styleIdOf, nameOf, type StyleTree, typeOf } from './style.ts';
import { withoutParagraph, withParagraph, withParts } from './style-parts.ts';

/** What is around a style. */
export interface StyleContext {
  /** Our styles. */
  readonly ours: Element;
  readonly tree: StyleTree;
  readonly defaults: Element | undefined;
  /** Their styles that stand for our numbered headings, and those based on one. */
  readonly numbered: ReadonlyMap<Element, 'itself' | 'parent'>;
}

/** What our headings need wherever they stand: their number, their place in the outline, the text after them. */
const STRUCTURE = ['w:keepNext', 'w:keepLines', 'w:numPr', 'w:outlineLvl'];
const UNNUMBERED = [make('w:numPr', {}, [make('w:numId', { 'w:val': '0' })]), make('w:outlineLvl', { 'w:val': '9' })];

/**
 * One of their styles as it is to `look`, under its new id, and under our name with what our text needs where it stands
 * for ours.
 */
export function styleForText(
  look: Element,
  style: Element,
  match: Element | undefined,
  ids: ReadonlyMap<string, string>,
  context: StyleContext,
): Element {
  const named = withAttributes(leadingTo(look, ids), {
    'w:type': typeOf(style),
    'w:styleId': ids.get(styleIdOf(style)),
    'w:default': match?.attributes['w:default'],
    'w:customStyle': match ? undefined : style.attributes['w:customStyle'],
  });
  const numbered = context.numbered.get(style);
  const safe = numbered === 'parent' ? withParagraph(named, ...UNNUMBERED) : named;
  if (!match) return safe;
  const settings = inside(down(match, 'w:pPr'));
  const structure = settings.filter(({ name }) => STRUCTURE.includes(name));
  const spacing =
    typeOf(style) === 'paragraph' && !CLOSE.has(nameOf(match)) && !isSpaced(style, context)
      ? [settings.find(({ name }) => name === 'w:spacing') ?? spacingOf(context.ours)]
      : [];
  const placed = numbered === 'itself' ? withoutParagraph(safe, 'w:ind') : safe;
  return withParts(withParagraph(placed, ...structure, ...spacing), down(match, 'w:name')!);
}

/** A copy of one of their styles, as it was, for their headers alone. */
export function styleForEdges(style: Element, ids: ReadonlyMap<string, string>): Element {
  const name = `${THEIRS} ${valueOf(style, 'w:name') ?? ''}`.trim();
  const bare = leadingTo(style, ids);
  const hidden = withParts(bare, make('w:name', { 'w:val': name }), make('w:semiHidden'));
  const copy = withAttributes(
    { ...hidden, children: inside(hidden).filter((part) => part.name !== 'w:qFormat' && part.name !== 'w:next') },
    { 'w:styleId': ids.get(styleIdOf(style)), 'w:default': undefined, 'w:customStyle': '1' },
  );
  return typeOf(style) === 'paragraph' ? withParagraph(copy, ...UNNUMBERED) : copy;
}

/** Whether two paragraphs of a style have space between them. */
export function isSpaced(style: Element, { tree, defaults }: StyleContext): boolean {
  const holders = [...tree.lineage(style), down(defaults, 'w:pPrDefault')];
  return ['before', 'after'].some((side) => {
    const stated = holders
      .map((holder) => down(holder, 'w:pPr', 'w:spacing')?.attributes)
      .map((spacing) =>
        /^(?:1|true|on)$/.test(spacing?.[`w:${side}Autospacing`] ?? '') ? '1' : spacing?.[`w:${side}`],
      );
    return Number(stated.find((value) => value !== undefined) ?? 0) > 0;
  });
}

/** A style that leads to the new ids of others, and to none that is left behind. */
function leadingTo(style: Element, ids: ReadonlyMap<string, string>): Element {
  const children = inside(withLineRules(style)).flatMap((part) => {
    if (part.name !== 'w:basedOn' && part.name !== 'w:next') return [part];
    const id = ids.get(valueOf(part) ?? '');
    return id === undefined ? [] : [withAttributes(part, { 'w:val': id })];
  });
  return { ...style, children };
}

/**
 * The rule of lines that goes without saying in the format does not in LibreOffice, which prints lines over one
 * another.
 */
export function withLineRules(style: Element): Element {
  return rewriteInside(style, (one) =>
    one.name === 'w:spacing' && one.attributes['w:line'] !== undefined && one.attributes['w:lineRule'] === undefined
      ? { ...one, attributes: { 'w:lineRule': 'auto', ...one.attributes } }
      : one,
  );
}

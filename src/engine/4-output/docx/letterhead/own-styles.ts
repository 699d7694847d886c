import { down, inside, make, valueOf, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { OURS } from './match-styles.ts';
import { CLOSE, styleIdOf, nameOf, typeOf } from './style.ts';
import { withParagraph, withParts } from './style-parts.ts';

const TEXT = `${OURS}Text`;
/** A cell is too narrow for justified text and for the indent of a first line. */
const IN_CELLS = [
  make('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
  make('w:jc', { 'w:val': 'left' }),
];

interface Remaining {
  /** Ours → theirs in its place. */
  readonly replaced: ReadonlyMap<Element, Element>;
  /** The new ids of ours that stand beside theirs. */
  readonly aside: ReadonlyMap<string, string>;
  /** Plain text of theirs has no space between two paragraphs. */
  readonly isLoose: boolean;
}

/** Our styles that stay beside theirs, with our space where theirs leave none. */
export function remainingStyles(ours: Element, { replaced, aside, isLoose }: Remaining): readonly Element[] {
  return inside(ours, 'w:style')
    .filter((style) => !replaced.has(style) || aside.has(styleIdOf(style)))
    .map((style) => {
      const isText = typeOf(style) === 'paragraph' && !CLOSE.has(nameOf(style));
      const needsSpace = isLoose && isText && !down(style, 'w:pPr', 'w:spacing');
      const spaced = needsSpace ? withParagraph(style, spacingOf(ours)) : style;
      const fit = nameOf(style) === 'no spacing' ? withParagraph(spaced, ...IN_CELLS) : spaced;
      const led = leadingAside(fit, aside);
      return aside.has(styleIdOf(style)) ? stoodAside(led, replaced.get(style)!) : led;
    });
}

/** Plain text with our own space after each paragraph. */
export function textStyle(ours: Element): Element {
  const parts = [
    make('w:name', { 'w:val': `${OURS} Text` }),
    make('w:basedOn', { 'w:val': 'Normal' }),
    make('w:qFormat'),
  ];
  return withParagraph(
    make('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': TEXT }, parts),
    spacingOf(ours),
  );
}

/** The space of our plain text. */
export function spacingOf(ours: Element): Element {
  return down(ours, 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:spacing')!;
}

/** Ours beside theirs of the same name. Our tables keep their header row and take the organisation's lines. */
function stoodAside(style: Element, theirs: Element): Element {
  const other = withAttributes(withParts(style, make('w:name', { 'w:val': `${OURS} ${valueOf(style, 'w:name')}` })), {
    'w:styleId': `${OURS}${styleIdOf(style)}`,
    'w:customStyle': '1',
  });
  if (nameOf(style) !== 'table grid') return other;
  const hasLines = down(theirs, 'w:tblPr', 'w:tblBorders') !== undefined;
  const hasHeader = inside(theirs, 'w:tblStylePr').some(({ attributes }) => attributes['w:type'] === 'firstRow');
  const settings = down(other, 'w:tblPr')!;
  const based = withParts(other, make('w:basedOn', { 'w:val': styleIdOf(style) }), {
    ...settings,
    children: inside(settings).filter(({ name }) => !hasLines || name !== 'w:tblBorders'),
  });
  return { ...based, children: inside(based).filter(({ name }) => !hasHeader || name !== 'w:tblStylePr') };
}

/** Ours lead to ours that stand aside. */
function leadingAside(style: Element, aside: ReadonlyMap<string, string>): Element {
  const children = inside(style).map((part) =>
    /^w:(?:basedOn|next)$/.test(part.name)
      ? withAttributes(part, { 'w:val': aside.get(valueOf(part)!) ?? valueOf(part) })
      : part,
  );
  return { ...style, children };
}

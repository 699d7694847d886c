import { idOf, lineage, nameOf, typeOf } from './look.ts';
import { firstOfEach, matchStyles, newIds, OURS, REPLACED } from './match-styles.ts';
import { plainStyle, withoutParagraph, withParagraph, withParts } from './plain-style.ts';
import { down, inside, make, valueOf, withAttributes } from './tree.ts';
import type { Element } from './xml.ts';

/** The styles of a dressed document. */
export interface WornStyles {
  readonly root: Element;
  /** Under which id the dressed document has each of the letterhead's styles. */
  readonly theirs: ReadonlyMap<string, string>;
  /** Under which id it has each of ours that stands aside for one of theirs. */
  readonly aside: ReadonlyMap<string, string>;
  /** The style of plain text, where theirs would leave no space between two paragraphs. */
  readonly text?: string;
}

/** What our headings need wherever they stand: their number, their place in the outline, the text after them. */
const STRUCTURE = ['w:keepNext', 'w:keepLines', 'w:numPr', 'w:outlineLvl'];
/** These stand where no text follows, or are as close as they want. */
const CLOSE: ReadonlySet<string> = new Set(['normal', 'header', 'footer', 'footnote text', 'table grid']);
const UNNUMBERED = [make('w:numPr', {}, [make('w:numId', { 'w:val': '0' })]), make('w:outlineLvl', { 'w:val': '9' })];
const TEXT = `${OURS}Text`;
/** A cell is too narrow for justified text and for the indent of a first line. */
const IN_CELLS = [
  make('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
  make('w:jc', { 'w:val': 'left' }),
];

/** Our styles with the organisation's in their place, and those that its headers use (`used`, by their own ids). */
export function wearStyles(ours: Element, letterhead: Element | undefined, used: ReadonlySet<string>): WornStyles {
  const theirs = firstOfEach(inside(letterhead, 'w:style'));
  if (!letterhead || theirs.length === 0) return { root: ours, theirs: new Map(), aside: new Map() };
  const own = inside(ours, 'w:style');
  const matches = matchStyles(own, theirs);
  const wanted = theirs.filter((style) => used.has(idOf(style)) || REPLACED.has(nameOfOurs(matches.get(style))));
  const taken = new Set(
    wanted
      .flatMap((style) => lineage(theirs, style))
      .filter((style) => nameOfOurs(matches.get(style)) !== 'normal table'),
  );
  const ids = newIds(theirs, own, matches, taken);
  const replaced = new Map(
    [...taken].flatMap((style) => (matches.has(style) ? [[matches.get(style)!, style] as const] : [])),
  );
  const aside = new Map(
    [...replaced.keys()]
      .filter((style) => nameOf(style) === 'table grid' || !REPLACED.has(nameOf(style)))
      .map((style) => [idOf(style), `${OURS}${idOf(style)}`]),
  );

  const numbered = new Set(
    [...replaced].filter(([style]) => /^heading [12]$/.test(nameOf(style))).map(([, style]) => style),
  );
  const worn = [...taken].map((style) =>
    wornStyle(style, matches.get(style), { ours, theirs, ids, letterhead, numbered }),
  );
  const text = replacedNormal(replaced);
  const isLoose = text !== undefined && !isSpaced(theirs, text, letterhead);
  const left = own
    .filter((style) => !replaced.has(style) || aside.has(idOf(style)))
    .map((style) =>
      isLoose && typeOf(style) === 'paragraph' && !CLOSE.has(nameOf(style)) && !down(style, 'w:pPr', 'w:spacing')
        ? withParagraph(style, spacingOf(ours))
        : style,
    )
    .map((style) => (nameOf(style) === 'no spacing' ? withParagraph(style, ...IN_CELLS) : style))
    .map((style, rank, all) =>
      aside.has(idOf(style))
        ? stoodAside(style, [...replaced].find(([one]) => idOf(one) === idOf(all[rank]!))![1])
        : style,
    );
  const loose = isLoose ? [textStyle(ours)] : [];
  const root = {
    ...ours,
    children: [
      defaultsOf(ours, letterhead),
      ...[...worn, ...left, ...loose].map((style) => renamed(style, aside, worn)),
    ],
  };
  return { root, theirs: ids, aside, ...(loose.length > 0 ? { text: TEXT } : {}) };
}

const nameOfOurs = (style: Element | undefined): string => (style ? nameOf(style) : '');

interface Wardrobe {
  readonly ours: Element;
  readonly theirs: readonly Element[];
  readonly ids: ReadonlyMap<string, string>;
  readonly letterhead: Element;
  readonly numbered: ReadonlySet<Element>;
}

/** One of their styles, under our id and with what our text needs of it. */
function wornStyle(
  style: Element,
  match: Element | undefined,
  { ours, theirs, ids, letterhead, numbered }: Wardrobe,
): Element {
  const plain = plainStyle(style);
  const leads = ['w:basedOn', 'w:next'].flatMap((name) => {
    const id = ids.get(valueOf(style, name) ?? '');
    return id === undefined ? [] : [make(name, { 'w:val': id })];
  });
  const bare = { ...plain, children: inside(plain).filter(({ name }) => name !== 'w:basedOn' && name !== 'w:next') };
  const isDefault = match ? match.attributes['w:default'] : style.attributes['w:default'];
  const named = withAttributes(withParts(bare, ...leads), {
    'w:type': typeOf(style),
    'w:styleId': ids.get(idOf(style)),
    'w:default': isDefault,
    'w:customStyle': match ? undefined : style.attributes['w:customStyle'],
  });
  const inherits = lineage(theirs, style).some((one) => numbered.has(one));
  const safe = inherits && !numbered.has(style) ? withParagraph(named, ...UNNUMBERED) : named;
  if (!match) return safe;
  const settings = inside(down(match, 'w:pPr'));
  const structure = settings.filter(({ name }) => STRUCTURE.includes(name));
  const spacing =
    typeOf(style) === 'paragraph' && !CLOSE.has(nameOf(match)) && !isSpaced(theirs, style, letterhead)
      ? [settings.find(({ name }) => name === 'w:spacing') ?? spacingOf(ours)]
      : [];
  const placed = numbered.has(style) ? withoutParagraph(safe, 'w:ind') : safe;
  return withParts(withParagraph(placed, ...structure, ...spacing), down(match, 'w:name')!);
}

/** Whether two paragraphs of a style have space between them. */
function isSpaced(styles: readonly Element[], style: Element, letterhead: Element): boolean {
  const holders = [...lineage(styles, style), down(letterhead, 'w:docDefaults', 'w:pPrDefault')];
  return ['before', 'after'].some((side) => {
    const stated = holders
      .map((holder) => down(holder, 'w:pPr', 'w:spacing')?.attributes)
      .map((spacing) =>
        /^(?:1|true|on)$/.test(spacing?.[`w:${side}Autospacing`] ?? '') ? '1' : spacing?.[`w:${side}`],
      );
    return Number(stated.find((value) => value !== undefined) ?? 0) > 0;
  });
}

function replacedNormal(replaced: ReadonlyMap<Element, Element>): Element | undefined {
  return [...replaced].find(([style]) => nameOf(style) === 'normal')?.[1];
}

/** Plain text with our own space after each paragraph. */
function textStyle(ours: Element): Element {
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

function spacingOf(ours: Element): Element {
  return down(ours, 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:spacing')!;
}

/** Ours beside theirs of the same name. Our tables keep their header row and take the organisation's lines. */
function stoodAside(style: Element, theirs: Element): Element {
  const other = withAttributes(withParts(style, make('w:name', { 'w:val': `${OURS} ${valueOf(style, 'w:name')}` })), {
    'w:styleId': `${OURS}${idOf(style)}`,
    'w:customStyle': '1',
  });
  if (nameOf(style) !== 'table grid') return other;
  const hasLines = down(theirs, 'w:tblPr', 'w:tblBorders') !== undefined;
  const hasHeader = inside(theirs, 'w:tblStylePr').some(({ attributes }) => attributes['w:type'] === 'firstRow');
  const settings = down(other, 'w:tblPr')!;
  const based = withParts(other, make('w:basedOn', { 'w:val': idOf(style) }), {
    ...settings,
    children: inside(settings).filter(({ name }) => !hasLines || name !== 'w:tblBorders'),
  });
  return { ...based, children: inside(based).filter(({ name }) => !hasHeader || name !== 'w:tblStylePr') };
}

/** Ours lead to ours that stand aside; theirs were given their ids already. */
function renamed(style: Element, aside: ReadonlyMap<string, string>, worn: readonly Element[]): Element {
  if (worn.includes(style) || idOf(style) === aside.get('TableGrid')) return style;
  return {
    ...style,
    children: inside(style).map((part) =>
      /^w:(?:basedOn|next)$/.test(part.name)
        ? withAttributes(part, { 'w:val': aside.get(valueOf(part)!) ?? valueOf(part) })
        : part,
    ),
  };
}

/** The organisation's type and spacing where no style says otherwise, in our document's language. */
function defaultsOf(ours: Element, letterhead: Element): Element {
  const defaults = down(letterhead, 'w:docDefaults');
  const theirs = defaults ? plainStyle(defaults) : undefined;
  const language = down(ours, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')!;
  const type = inside(down(theirs, 'w:rPrDefault', 'w:rPr'));
  const paragraph = down(theirs, 'w:pPrDefault') ?? make('w:pPrDefault');
  return make('w:docDefaults', {}, [make('w:rPrDefault', {}, [make('w:rPr', {}, [...type, language])]), paragraph]);
}

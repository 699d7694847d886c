import { down, inside, make } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import type { Theme } from './colour.ts';
import { legibleDefaults, legibleStyles } from './legible-styles.ts';
import { freeId, matchStyles, newIds, OURS, REPLACED } from './match-styles.ts';
import { remainingStyles, textStyle } from './own-styles.ts';
import { styleIdOf, nameOf, type StyleTree } from './style.ts';
import { type StyleContext, isSpaced, styleForEdges, styleForText } from './their-styles.ts';

/** The styles of a document with its letterhead's among them. */
export interface MergedStyles {
  readonly root: Element;
  /** Under which id the document has each of the letterhead's styles: for our text, and for its own headers. */
  readonly inText: ReadonlyMap<string, string>;
  readonly inEdges: ReadonlyMap<string, string>;
  /** The style of a header's paragraph that names none, where it is not the document's own. */
  readonly plainEdge?: string | undefined;
  /** Under which id it has each of ours that stands aside for one of theirs. */
  readonly aside: ReadonlyMap<string, string>;
  /** The style of plain text, where theirs would leave no space between two paragraphs. */
  readonly text?: string;
}

/** What there is to merge of a letterhead. */
export interface TheirStyles {
  readonly tree: StyleTree;
  readonly defaults: Element | undefined;
  readonly theme: Theme;
  /** The colour that stands for ours: RRGGBB or « auto ». */
  readonly ink: string;
  /** The styles that its headers use, by its own ids. */
  readonly used: ReadonlySet<string>;
}

/**
 * Our styles with the organisation's in their place, and those that its headers use. Our text is always legible; a
 * header keeps what it was drawn with, in a copy of its own where that differs.
 */
export function mergeStyles(ours: Element, { tree, defaults, theme, ink, used }: TheirStyles): MergedStyles {
  if (tree.styles.length === 0) return { root: ours, inText: new Map(), inEdges: new Map(), aside: new Map() };
  const own = inside(ours, 'w:style');
  const matches = matchStyles(own, tree.styles);
  const standsFor = (style: Element) => (matches.has(style) ? nameOf(matches.get(style)!) : '');
  const closure = (isWanted: (style: Element) => boolean) =>
    [...tree.withParents(tree.styles.filter(isWanted))].filter((style) => standsFor(style) !== 'normal table');
  const forText = closure((style) => REPLACED.has(standsFor(style)));
  const legible = legibleStyles(tree, forText, { theme, ink, defaults });
  const changed = new Set<Element>();
  for (const style of forText)
    if (legible.get(style) !== style || changed.has(tree.parentOf(style)!)) changed.add(style);
  const plain = forText.find((style) => changed.has(style) && standsFor(style) === 'normal');
  const forEdges = closure((style) => used.has(styleIdOf(style)) || style === plain);
  const taken = new Set([...forText, ...forEdges]);
  const inText = newIds(tree.styles, own, matches, taken);
  const busy = new Set([...own.map(styleIdOf), ...inText.values()]);
  const copied = forEdges.filter((style) => changed.has(style));
  const inEdges = new Map([
    ...inText,
    ...copied.map((style) => [styleIdOf(style), freeId(styleIdOf(style), busy)] as const),
  ]);

  const replaced = new Map(
    [...taken].flatMap((style) => (matches.has(style) ? [[matches.get(style)!, style] as const] : [])),
  );
  const aside = new Map(
    [...replaced.keys()]
      .filter((style) => nameOf(style) === 'table grid' || !REPLACED.has(nameOf(style)))
      .map((style) => [styleIdOf(style), `${OURS}${styleIdOf(style)}`]),
  );
  const context: StyleContext = { ours, tree, defaults, numbered: numberedBy(tree, taken, standsFor) };
  const theirs = [...taken].map((style) => {
    const look = legible.get(style);
    return styleForText(look ?? style, style, matches.get(style), look ? inText : inEdges, context);
  });
  const copies = copied.map((style) => styleForEdges(style, inEdges));
  const normal = [...replaced].find(([style]) => nameOf(style) === 'normal')?.[1];
  const isLoose = normal !== undefined && !isSpaced(normal, context);
  const left = remainingStyles(ours, { replaced, aside, isLoose });
  const loose = isLoose ? [textStyle(ours)] : [];
  return {
    root: {
      ...ours,
      children: [
        mergedDefaults(ours, defaults && legibleDefaults(defaults, theme)),
        ...theirs,
        ...copies,
        ...left,
        ...loose,
      ],
    },
    inText,
    inEdges,
    plainEdge: plain && inEdges.get(styleIdOf(plain)),
    aside,
    ...(isLoose ? { text: styleIdOf(loose[0]!) } : {}),
  };
}

/** Their styles that stand for our numbered headings, and those based on one. */
function numberedBy(
  tree: StyleTree,
  taken: ReadonlySet<Element>,
  standsFor: (style: Element) => string,
): ReadonlyMap<Element, 'itself' | 'parent'> {
  const numbered = new Map<Element, 'itself' | 'parent'>();
  for (const style of taken) {
    if (/^heading [12]$/.test(standsFor(style))) numbered.set(style, 'itself');
    else if (numbered.has(tree.parentOf(style)!)) numbered.set(style, 'parent');
  }
  return numbered;
}

/** The organisation's type and spacing where no style says otherwise, in our document's language. */
function mergedDefaults(ours: Element, theirs: Element | undefined): Element {
  const language = down(ours, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')!;
  const type = inside(down(theirs, 'w:rPrDefault', 'w:rPr'));
  const paragraph = down(theirs, 'w:pPrDefault') ?? make('w:pPrDefault');
  return make('w:docDefaults', {}, [make('w:rPrDefault', {}, [make('w:rPr', {}, [...type, language])]), paragraph]);
}

import { rewriteInside, down, inside, isOn, make, valueOf, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { coloursIn, groundIn, isSeen, PAPER, type Theme } from './colour.ts';
import { nameOf, type StyleTree, typeOf } from './style.ts';
import { withParts, withRun } from './style-parts.ts';

/** What hides text, or belongs to a language that is written from right to left: our text is not. */
const HIDING: ReadonlySet<string> = new Set([
  'w:vanish',
  'w:specVanish',
  'w:webHidden',
  'w:bidi',
  'w:rtl',
  'w:cs',
  'w:bidiVisual',
]);
/**
 * Type too small to be read, in half-points; letters too narrow, in hundredths, or one over the other, in twentieths of
 * a point.
 */
const LEAST_SIZE = 12;
const LEAST_SCALE = 50;
const LEAST_SPACING = -40;
/** Letters so far off their line that they stand on another, in half-points. */
const FARTHEST = 24;
/** Lines so close that they cover one another, in twentieths of a point or 240ths of a line. */
const LEAST_LINE = 120;
/** Indents that leave no room, or leave the paper, in twentieths of a point. */
const DEEPEST = 4320;
const SHALLOWEST = -1440;
/** These are of the writing’s direction; others stand in the middle or fill the line in any. */
const SIDES = /^(?:left|right|start|end)$/;

/** What a style makes of text, with what it is based on. */
interface Shown {
  readonly colours?: readonly string[] | undefined;
  /** What stands behind the letters alone, and behind the paragraph. */
  readonly behind?: string | undefined;
  readonly ground?: string | undefined;
  readonly bidi: boolean;
}

/**
 * Styles of the organisation’s as our text can be read in: what hides text is left out, and a colour that is not seen
 * on what it stands on is our `ink`, or the one that always is. Parents come before those based on them; a style that
 * hides nothing stays the same.
 */
export function legibleStyles(
  tree: StyleTree,
  styles: Iterable<Element>,
  { theme, ink, defaults }: { theme: Theme; ink: string; defaults: Element | undefined },
): ReadonlyMap<Element, Element> {
  const shown = new Map<Element | undefined, Shown>();
  shown.set(undefined, shownBy(defaults && defaultsAsStyle(defaults), { bidi: false }, theme));
  const legible = new Map<Element, Element>();
  for (const style of styles) {
    const look = shownBy(style, shown.get(tree.parentOf(style)) ?? shown.get(undefined)!, theme);
    const open = withoutHiding(style, look.bidi);
    const ground = look.behind ?? look.ground ?? PAPER;
    const isHidden = typeOf(style) !== 'table' && !areSeen(look.colours, ground);
    const colour = isHeading(style) && ink !== 'auto' && isSeen(ink, ground) ? ink : 'auto';
    legible.set(
      style,
      isHidden ? inColour(open, colour) : typeOf(style) === 'table' ? legibleTable(open, theme) : open,
    );
    shown.set(style, isHidden ? { ...look, colours: colour === 'auto' ? [] : [colour] } : look);
  }
  return legible;
}

/** The document’s own type and spacing, as our text can be read in. */
export function legibleDefaults(defaults: Element, theme: Theme): Element {
  const open = withoutHiding(defaults, false);
  if (areSeen(coloursIn(down(open, 'w:rPrDefault', 'w:rPr', 'w:color'), theme), PAPER)) return open;
  return rewriteInside(open, (one) => (one.name === 'w:color' ? [] : one));
}

function defaultsAsStyle(defaults: Element): Element {
  const parts = [down(defaults, 'w:pPrDefault', 'w:pPr'), down(defaults, 'w:rPrDefault', 'w:rPr')];
  return make(
    'w:style',
    {},
    parts.filter((part) => part !== undefined),
  );
}

function shownBy(style: Element | undefined, parent: Shown, theme: Theme): Shown {
  const [paragraph, run] = [down(style, 'w:pPr'), down(style, 'w:rPr')];
  return {
    colours: coloursIn(down(run, 'w:color'), theme) ?? parent.colours,
    behind: groundIn(run, theme) ?? parent.behind,
    ground: groundIn(paragraph, theme) ?? parent.ground,
    bidi: parent.bidi || isOn(paragraph, 'w:bidi') || isOn(run, 'w:rtl'),
  };
}

function areSeen(colours: readonly string[] | undefined, ground: string): boolean {
  return (colours ?? []).every((colour) => isSeen(colour, ground));
}

function isHeading(style: Element): boolean {
  return /^(?:heading \d|title|subtitle|toc heading)$/.test(nameOf(style));
}

function inColour(style: Element, colour: string): Element {
  return withRun(style, make('w:color', { 'w:val': colour }));
}

/** The words of a table’s parts, each on its own ground. */
function legibleTable(style: Element, theme: Theme): Element {
  const whole = groundIn(down(style, 'w:tcPr'), theme) ?? groundIn(down(style, 'w:tblPr'), theme);
  const seen = (part: Element): Element => {
    const grounds = ['w:rPr', 'w:pPr', 'w:tcPr'].map((name) => groundIn(down(part, name), theme));
    const ground = grounds.find((one) => one !== undefined) ?? whole ?? PAPER;
    return areSeen(coloursIn(down(part, 'w:rPr', 'w:color'), theme), ground) ? part : inColour(part, 'auto');
  };
  const parts = inside(style, 'w:tblStylePr');
  const changed = parts.map(seen);
  return changed.every((part, rank) => part === parts[rank]) ? seen(style) : withParts(seen(style), ...changed);
}

/** A style without what hides text, whatever it is based on. */
function withoutHiding(style: Element, bidi: boolean): Element {
  return rewriteInside(style, (one) => (isHiding(one, bidi) ? [] : withinBounds(one)));
}

function isHiding(element: Element, bidi: boolean): boolean {
  const value = Number(valueOf(element));
  switch (element.name) {
    case 'w:sz':
    case 'w:szCs':
      return value < LEAST_SIZE;
    case 'w:w':
      return value < LEAST_SCALE;
    case 'w:position':
      return Math.abs(value) > FARTHEST;
    case 'w:spacing':
      return value < LEAST_SPACING;
    case 'w:jc':
      return bidi && SIDES.test(valueOf(element) ?? '');
    case 'w:ind':
      return Object.entries(element.attributes).some(
        ([name, size]) => !name.endsWith('Chars') && (Number(size) > DEEPEST || Number(size) < SHALLOWEST),
      );
    default:
      return HIDING.has(element.name);
  }
}

function withinBounds(element: Element): Element {
  const line = element.name === 'w:spacing' ? element.attributes['w:line'] : undefined;
  if (line === undefined || Number(line) >= LEAST_LINE || element.attributes['w:lineRule'] === 'atLeast')
    return element;
  return withAttributes(element, { 'w:line': undefined, 'w:lineRule': undefined });
}

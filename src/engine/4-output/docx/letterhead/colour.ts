import { INK } from '../write/ink.ts';
import { down, everyElement, valueOf } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import type { Letterhead } from './read-letterhead.ts';
import type { StyleTree } from './style.ts';
import { nameOf, typeOf } from './style.ts';

/** White paper, and a mark that is still seen on it (WCAG 2.2, 1.4.3 for large type and 1.4.11). */
export const PAPER = 'FFFFFF';
const LEAST_CONTRAST = 3;

/** What a style calls the colours of a theme (ISO 29500-1, 17.18.97 and 17.15.1.20). */
const IN_THEME: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};

/** The colours of a theme, by their names in it: RRGGBB. */
export type Theme = ReadonlyMap<string, string>;

/** Reads the colours of a letterhead's theme; none where it has no theme. */
export function themeOf({ theme }: Letterhead): Theme {
  const scheme = theme && everyElement(theme.root).find(({ name }) => name === 'a:clrScheme');
  return new Map(
    (scheme?.children ?? []).flatMap((one) => {
      const colour = typeof one === 'string' ? undefined : (down(one, 'a:srgbClr') ?? down(one, 'a:sysClr'));
      const said = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
      return typeof one !== 'string' && isRgb(said) ? [[one.name.slice('a:'.length), said] as const] : [];
    }),
  );
}

/**
 * The colours that `w:color` says, as RRGGBB: outright, and by the theme, where a program may take either; none for
 * « auto ».
 */
export function coloursIn(element: Element | undefined, theme: Theme): readonly string[] | undefined {
  const said = element && [valueOf(element), coloured(element, theme, 'w:val', 'w:theme')];
  return said?.filter((colour) => colour !== undefined && isRgb(colour)) as string[] | undefined;
}

/** What text stands on: shading, else highlight; nothing where its settings say neither. */
export function groundIn(settings: Element | undefined, theme: Theme): string | undefined {
  const highlight = HIGHLIGHTS[valueOf(settings, 'w:highlight') ?? ''];
  const shading = down(settings, 'w:shd');
  const pattern = valueOf(shading) ?? 'nil';
  if (highlight !== undefined || !shading || pattern === 'nil') return highlight;
  const [over, under] = [
    orElse(coloured(shading, theme, 'w:color', 'w:theme'), '000000'),
    orElse(coloured(shading, theme, 'w:fill', 'w:themeFill'), PAPER),
  ];
  const part = pattern === 'solid' ? 1 : Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? 0) / 100;
  const [fore, back] = [partsOf(over), partsOf(under)];
  return rgbOf(back.map((one, rank) => one + (fore[rank]! - one) * part));
}

/** A colour said outright or by the theme, which then counts first; lighter or darker as it says. */
function coloured({ attributes }: Element, theme: Theme, plain: string, prefix: string): string | undefined {
  const name = attributes[prefix === 'w:theme' ? 'w:themeColor' : prefix];
  const base = name === undefined ? undefined : theme.get(IN_THEME[name] ?? name);
  if (base === undefined) return attributes[plain];
  const part = (kind: string) => parseInt(attributes[`${prefix}${kind}`] ?? 'FF', 16) / 255;
  const mixed = partsOf(base).map((one) => 255 - (255 - one * part('Shade')) * part('Tint'));
  return rgbOf(mixed);
}

/** Whether text of a colour is seen on a ground. */
export function isSeen(colour: string, ground: string = PAPER): boolean {
  const [light = 0, dark = 0] = [luminanceOf(colour), luminanceOf(ground)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05) >= LEAST_CONTRAST;
}

/** WCAG 2.2, « relative luminance ». */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function rgbOf(parts: readonly number[]): string {
  return parts.map((one) => Math.round(one).toString(16).padStart(2, '0').toUpperCase()).join('');
}

function orElse(colour: string | undefined, usual: string): string {
  return colour !== undefined && isRgb(colour) ? colour : usual;
}

function isRgb(colour: string): boolean {
  return /^[\da-f]{6}$/i.test(colour);
}

/** Where an organisation's colour shows best, the first first. */
const HEADINGS = ['heading 1', 'heading 2', 'title'];

/**
 * The colour that stands for our ink: that of the organisation's headings or of its theme; black where it would not be
 * seen.
 */
export function inkOf(tree: StyleTree, theme: Theme): string {
  const named = tree.styles.filter((style) => typeOf(style) === 'paragraph' && HEADINGS.includes(nameOf(style)));
  const headings = HEADINGS.flatMap((name) => named.filter((style) => nameOf(style) === name));
  const colours = headings
    .map((style) => tree.lineage(style).map((one) => coloursIn(down(one, 'w:rPr', 'w:color'), theme)))
    .map((line) => line.find((one) => one !== undefined))
    .find((one) => one !== undefined);
  const colour = headings.length === 0 ? (theme.get('accent1') ?? INK) : colours?.[0];
  return colour !== undefined && isSeen(colour) ? colour.toUpperCase() : 'auto';
}

import { ranksIn } from '../schema/schema.ts';
import { down, inside, make } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

const STYLE = ranksIn('w:style');
const PARAGRAPH = ranksIn('w:stylePPr');
const RUN = ranksIn('w:styleRPr');

/** A style whose parts are these where they are given, in Word's order. */
export function withParts(style: Element, ...parts: readonly Element[]): Element {
  return merged(style, parts, STYLE);
}

/** A style whose paragraph settings are these where they are given. */
export function withParagraph(style: Element, ...settings: readonly Element[]): Element {
  if (settings.length === 0) return style;
  return withParts(style, merged(down(style, 'w:pPr') ?? make('w:pPr'), settings, PARAGRAPH));
}

/** A style without some of its paragraph settings. */
export function withoutParagraph(style: Element, ...names: readonly string[]): Element {
  const settings = down(style, 'w:pPr');
  return settings
    ? withParts(style, { ...settings, children: inside(settings).filter(({ name }) => !names.includes(name)) })
    : style;
}

/** A style whose settings of type are these where they are given. */
export function withRun(style: Element, ...settings: readonly Element[]): Element {
  if (settings.length === 0) return style;
  return withParts(style, merged(down(style, 'w:rPr') ?? make('w:rPr'), settings, RUN));
}

/** Children with others in the place of those of the same name, in the order that the format wants. */
function merged(element: Element, parts: readonly Element[], ranks: ReadonlyMap<string, number>): Element {
  const given = new Set(parts.map(({ name }) => name));
  const all = [...inside(element).filter(({ name }) => !given.has(name)), ...parts];
  const rank = ({ name }: Element) => ranks.get(name) ?? ranks.size;
  return { ...element, children: all.sort((one, other) => rank(one) - rank(other)) };
}

import { idOf, nameOf, typeOf } from './look.ts';
import type { Element } from './xml.ts';

/** What the ids and names of ours that stand aside begin with. */
export const OURS = 'Balises';

/** The styles that an organisation's own replace; the others are ours alone, or hold small type for tables. */
export const REPLACED: ReadonlySet<string> = new Set([
  'normal',
  'title',
  'subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'list paragraph',
  'quote',
  'footnote text',
  'toc heading',
  'toc 1',
  'header',
  'footer',
  'hyperlink',
  'subtle reference',
  'footnote reference',
  'endnote reference',
  'table grid',
]);
/** A list of styles, each id once. */
export function firstOfEach(styles: readonly Element[]): readonly Element[] {
  return styles.filter((style, rank) => styles.findIndex((other) => idOf(other) === idOf(style)) === rank);
}

/** Which of ours each of theirs stands for: by name, else by id; their default paragraph is our Normal. */
export function matchStyles(ours: readonly Element[], theirs: readonly Element[]): ReadonlyMap<Element, Element> {
  const matches = new Map<Element, Element>();
  const rules: readonly ((one: Element, other: Element) => boolean)[] = [
    (one, other) => nameOf(one) === nameOf(other),
    (one, other) => REPLACED.has(nameOf(one)) && idOf(one) === idOf(other),
    (one, other) => idOf(one) === 'Normal' && /^(?:1|true|on)$/.test(other.attributes['w:default'] ?? ''),
  ];
  for (const rule of rules) {
    for (const style of ours) {
      const other = theirs.find((one) => typeOf(one) === typeOf(style) && !matches.has(one) && rule(style, one));
      if (other && ![...matches.values()].includes(style)) matches.set(other, style);
    }
  }
  return matches;
}

/** The ids that theirs have in the dressed document: ours where they stand for one, else their own unless it is busy. */
export function newIds(
  theirs: readonly Element[],
  ours: readonly Element[],
  matches: ReadonlyMap<Element, Element>,
  taken: ReadonlySet<Element>,
): ReadonlyMap<string, string> {
  const busy = new Set(ours.map(idOf));
  const ids = new Map<string, string>();
  for (const style of theirs) {
    const match = matches.get(style);
    if (match && (taken.has(style) || nameOf(match) === 'normal table')) ids.set(idOf(style), idOf(match));
    else if (taken.has(style))
      ids.set(
        idOf(style),
        busy.has(idOf(style)) || idOf(style).startsWith(OURS) ? `Letterhead${idOf(style)}` : idOf(style),
      );
  }
  return ids;
}

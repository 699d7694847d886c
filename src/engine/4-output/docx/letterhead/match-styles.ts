import { groupBy } from '../../../0-language/group-by.ts';
import { styleIdOf, nameOf, typeOf } from './style.ts';
import type { Element } from '../xml/xml.ts';

/** What the ids and names of ours that stand aside begin with. */
export const OURS = 'Balises';
/** And those of theirs that cannot keep their own. */
export const THEIRS = 'Letterhead';

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

/** Which of ours each of theirs stands for: by name, else by id; their default paragraph is our Normal. */
export function matchStyles(ours: readonly Element[], theirs: readonly Element[]): ReadonlyMap<Element, Element> {
  const matches = new Map<Element, Element>();
  const matched = new Set<Element>();
  const defaults = theirs.filter(({ attributes }) => /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''));
  const rules: readonly ((one: Element) => readonly Element[])[] = [
    byKey(theirs, (style) => `${typeOf(style)} ${nameOf(style)}`),
    ((sameId) => (one) => (REPLACED.has(nameOf(one)) ? sameId(one) : []))(
      byKey(theirs, (style) => `${typeOf(style)} ${styleIdOf(style)}`),
    ),
    (one) => (styleIdOf(one) === 'Normal' ? defaults.filter((other) => typeOf(other) === typeOf(one)) : []),
  ];
  for (const candidates of rules) {
    for (const style of ours.filter((one) => !matched.has(one))) {
      const other = candidates(style).find((one) => !matches.has(one));
      if (!other) continue;
      matches.set(other, style);
      matched.add(style);
    }
  }
  return matches;
}

/** The styles that share a key with one. */
function byKey(styles: readonly Element[], keyOf: (style: Element) => string): (style: Element) => readonly Element[] {
  const all = groupBy(styles, keyOf);
  return (style) => all.get(keyOf(style)) ?? [];
}

/**
 * The ids that theirs have in the dressed document: ours where they stand for one, else their own unless it is busy.
 */
export function newIds(
  theirs: readonly Element[],
  ours: readonly Element[],
  matches: ReadonlyMap<Element, Element>,
  taken: ReadonlySet<Element>,
): ReadonlyMap<string, string> {
  const busy = new Set(ours.map(styleIdOf));
  const ids = new Map<string, string>();
  for (const style of theirs) {
    const match = matches.get(style);
    if (match && (taken.has(style) || nameOf(match) === 'normal table')) ids.set(styleIdOf(style), styleIdOf(match));
    else if (taken.has(style)) ids.set(styleIdOf(style), freeId(styleIdOf(style), busy));
  }
  return ids;
}

/** An id that no other style has, nor one of ours that stands aside; it is then taken. */
export function freeId(id: string, busy: Set<string>): string {
  const free = busy.has(id) || id === '' || id.startsWith(OURS) ? freeId(`${THEIRS}${id}`, busy) : id;
  busy.add(free);
  return free;
}

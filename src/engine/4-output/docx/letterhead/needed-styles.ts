import { inside } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';
import { REPLACED } from './match-styles.ts';
import { styleIdOf, nameOf, StyleTree, typeOf } from './style.ts';

/** Word's own ids for the styles that an organisation's replace. */
const IDS: ReadonlySet<string> = new Set([...REPLACED].map((name) => name.replaceAll(' ', '')));

/**
 * A document's styles without those that none of ours would use: a document may have tens of thousands. There stay
 * those that its headers use (`used`), that can stand for ours by name, by id or as the default, and all that these are
 * based on.
 */
export function neededStyles(root: Element, used: ReadonlySet<string>): Element {
  const tree = new StyleTree(root);
  const met = new Set<string>();
  const isFirst = (key: string) => !met.has(key) && met.add(key);
  const needed = tree.withParents(
    tree.styles.filter((style) => {
      const name = nameOf(style);
      const isNamed = REPLACED.has(name) && isFirst(`${typeOf(style)} ${name}`);
      const isDefault = style.attributes['w:default'] !== undefined && isFirst(typeOf(style));
      return used.has(styleIdOf(style)) || isNamed || isDefault || IDS.has(styleIdOf(style).toLowerCase());
    }),
  );
  const others = inside(root).filter(({ name }) => name !== 'w:style');
  return { ...root, children: [...others, ...needed] };
}

import { HAIRLINE, INK, SOFT_INK, TINT } from '../write/ink.ts';
import { rewriteInside, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

/** Our colours in what stays ours: the organisation's ink, and greys that go with any. */
export function recolour(root: Element, ink: string): Element {
  const other: Readonly<Record<string, string>> = {
    [INK]: ink,
    [SOFT_INK]: '595959',
    [HAIRLINE]: 'BFBFBF',
    [TINT]: 'F2F2F2',
  };
  return rewriteInside(root, (element) => {
    const names = element.name === 'w:color' ? ['w:val'] : ['w:color', 'w:fill'];
    const changes = names.flatMap((name) => {
      const colour = other[element.attributes[name] ?? ''];
      return colour === undefined ? [] : [[name, colour] as const];
    });
    return changes.length === 0 ? element : withAttributes(element, Object.fromEntries(changes));
  });
}

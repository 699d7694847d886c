import type { Page } from './page.ts';
import { down, inside, rewriteInside, withAttributes } from './tree.ts';
import type { Element } from './xml.ts';

/** The tables of a document, each column as much narrower or wider as the line of text became. */
export function fitTables(root: Element, { before, after }: Page): Element {
  if (before === after) return root;
  return rewriteInside(root, (element) => [element.name === 'w:tbl' ? fitted(element, after - before) : element]);
}

function fitted(table: Element, change: number): Element {
  const columns = inside(down(table, 'w:tblGrid')).map(({ attributes }) => Number(attributes['w:w']));
  const before = columns.reduce((sum, one) => sum + one, 0);
  // The indent of a table in a list stays.
  const factor = (before + change) / before;
  const edges = columns.map((_, rank) => Math.round(columns.slice(0, rank + 1).reduce((sum, one) => sum + one, 0) * factor));
  const widths = edges.map((edge, rank) => edge - (edges[rank - 1] ?? 0));
  const wide = (element: Element, width: number) => withAttributes(element, { 'w:w': String(width) });
  const children = inside(table).map((part) => {
    if (part.name === 'w:tblPr') return within(part, 'w:tblW', (size) => wide(size, edges.at(-1) ?? 0));
    if (part.name === 'w:tblGrid') return { ...part, children: inside(part).map((column, rank) => wide(column, widths[rank] ?? 0)) };
    if (part.name !== 'w:tr') return part;
    let rank = 0;
    return within(part, 'w:tc', (cell) => {
      const width = widths[rank++] ?? 0;
      return within(cell, 'w:tcPr', (settings) => within(settings, 'w:tcW', (size) => wide(size, width)));
    });
  });
  return { ...table, children };
}

function within(element: Element, name: string, change: (child: Element) => Element): Element {
  return { ...element, children: inside(element).map((child) => (child.name === name ? change(child) : child)) };
}

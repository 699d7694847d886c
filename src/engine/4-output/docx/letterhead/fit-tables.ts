import type { LetterheadPage } from './page.ts';
import { down, inside, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

/**
 * The blocks of a text, each table as much narrower or wider as the line of text became, with those inside its cells.
 */
export function fitTables(blocks: Element, { before, after }: LetterheadPage): Element {
  if (before === after) return blocks;
  return within(blocks, 'w:tbl', (table) => {
    const width = columnsOf(table).reduce((sum, one) => sum + one, 0);
    // The indent of a table in a list stays.
    return fitted(table, (width + after - before) / width);
  });
}

function columnsOf(table: Element): readonly number[] {
  return inside(down(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
}

function fitted(table: Element, factor: number): Element {
  const columns = columnsOf(table);
  const edges = [
    0,
    ...columns.map((_, rank) => Math.round(columns.slice(0, rank + 1).reduce((sum, one) => sum + one, 0) * factor)),
  ];
  const width = (from: number, count = 1) => (edges[from + count] ?? edges.at(-1)!) - (edges[from] ?? 0);
  const wide = (element: Element, size: number) => withAttributes(element, { 'w:w': String(size) });
  const children = inside(table).map((part) => {
    if (part.name === 'w:tblPr') return within(part, 'w:tblW', (size) => wide(size, edges.at(-1)!));
    if (part.name === 'w:tblGrid')
      return { ...part, children: inside(part).map((column, rank) => wide(column, width(rank))) };
    let column = 0;
    return within(part, 'w:tc', (cell) => {
      const count = Number(down(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const size = width(column, count);
      column += count;
      const sized = within(cell, 'w:tcPr', (settings) => within(settings, 'w:tcW', (one) => wide(one, size)));
      return within(sized, 'w:tbl', (nested) => fitted(nested, factor));
    });
  });
  return { ...table, children };
}

function within(element: Element, name: string, change: (child: Element) => Element): Element {
  return { ...element, children: inside(element).map((child) => (child.name === name ? change(child) : child)) };
}

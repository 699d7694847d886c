import {
  BorderStyle,
  type FileChild,
  HeightRule,
  LineRuleType,
  type ITableCellBorders,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Change, Inline, Table as TableNode } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';
import { type DrawnCell, cellKind } from './cell-kind.ts';
import { columnWidths } from './column-widths.ts';
import { INK } from './ink.ts';
import { inlines } from './inlines.ts';
import { isWide } from './paper.ts';
import { tracked } from '../elements/revision.ts';
import type { Look } from './runs.ts';
import type { BlockContext, Sheet } from './sheet.ts';

type Cells = readonly (readonly Inline[])[];

/** The paper left below a table. */
const AFTER = { line: 120, lineRule: LineRuleType.EXACT };
/** A cell left blank is there to be filled in by hand. */
const WRITING_HEIGHT = { value: 480, rule: HeightRule.ATLEAST };
/** The look of a table, and what a character takes in it: many columns want smaller type. */
const USUAL: { readonly look: Look; readonly character: number } = { look: {}, character: 108 };
const WIDE: typeof USUAL = { look: { size: 17 }, character: 95 };

const NO_LINE = { style: BorderStyle.NONE };
const LINE = { style: BorderStyle.SINGLE, size: 8, color: INK };
/** Between a box and its words. */
const ROOM = { top: 60, bottom: 60, left: 100, right: 100 };
/** Boxes have lines; arrows and the paper between have none. */
const DRAWN: Readonly<Record<DrawnCell, ITableCellBorders>> = {
  box: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  arrow: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  paper: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
};

/** A table no longer than this is kept on one page. */
const SHORT = 6;

/** A table of the line's width; its header row repeats on each page, and no row is cut in two. */
export function table(node: TableNode<Inline>, { indent }: BlockContext, sheet: Sheet): readonly FileChild[] {
  const rows = node.head.length > 0 ? [node.head, ...node.rows] : node.rows;
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count === 0) return [];

  const ranks = Array.from({ length: count }, (_, rank) => rank);
  const { look, character } = isWide(node) ? WIDE : USUAL;
  const size = Math.max(sheet.width - indent, sheet.width / 2);
  const textsOf = (row: Cells) => ranks.map((rank) => plainText(row[rank] ?? []));
  const widths = columnWidths(textsOf(node.head), node.rows.map(textsOf), size, character);
  const hasHead = node.head.length > 0;
  const changes = [...(hasHead ? [undefined] : []), ...(node.rowChanges ?? [])];
  const cell = (nodes: readonly Inline[], cellWidth: number, change: Change | undefined) =>
    new TableCell({
      width: { size: cellWidth, type: WidthType.DXA },
      ...(node.drawn
        ? { borders: DRAWN[cellKind(nodes)], margins: ROOM, verticalAlign: VerticalAlignTable.CENTER }
        : {}),
      children: [
        new Paragraph({
          style: 'NoSpacing',
          run: tracked(change),
          children: inlines(nodes, sheet, { ...look, change }),
        }),
      ],
    });

  return [
    new Table({
      style: node.drawn ? 'TableNormal' : 'TableGrid',
      width: { size, type: WidthType.DXA },
      indent: { size: indent, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: hasHead && !node.drawn, noHBand: true, noVBand: true },
      rows: rows.map((row, rank) => {
        const change = node.change ?? changes[rank];
        return new TableRow({
          ...tracked(change),
          cantSplit: true,
          tableHeader: hasHead && !node.drawn && rank === 0,
          keepNext: staysWithNext(rank, rows.length),
          height: !node.drawn && row.some(isBlankCell) ? WRITING_HEIGHT : undefined,
          children: ranks.map((column) => cell(row[column] ?? [], widths[column] ?? 0, change)),
        });
      }),
    }),
    // Word joins two tables that touch, and wants a paragraph after the last: a low one, which opens no page for itself.
    new Paragraph({ style: 'NoSpacing', spacing: AFTER, run: tracked(node.change) }),
  ];
}

/** No header without a row, no last row alone on a page. */
function staysWithNext(rank: number, count: number): boolean {
  return rank < count - 1 && (count <= SHORT || rank === 0 || rank === count - 2);
}

function isBlankCell(nodes: readonly Inline[]): boolean {
  return plainText(nodes).trim() === '';
}

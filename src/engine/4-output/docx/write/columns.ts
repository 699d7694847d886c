import { type FileChild, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** Half the space between the two columns. */
const GUTTER = 170;

/** What stands side by side, one entry a column. */
export interface Beside {
  readonly cells: readonly (readonly FileChild[])[];
  /** Kept on the page of what follows. */
  readonly keepNext?: boolean;
  /** Longer than what a page can leave blank: the row may go on overleaf. */
  readonly splits?: boolean;
}

/** What fills the page's width between two rows. */
export interface Across {
  readonly across: readonly FileChild[];
}

/** The length of a line of text in one of two columns. */
export function columnWidth(width: number): number {
  return Math.floor(width / 2) - GUTTER;
}

/** Rows of two columns without lines, and what stands between them; a row with nothing in it is left out. */
export function columns(pieces: readonly (Beside | Across)[], width: number): readonly FileChild[] {
  const stacks: (Beside[] | Across)[] = [];
  for (const piece of pieces.filter((one) => 'across' in one || one.cells.some(({ length }) => length > 0))) {
    const last = stacks.at(-1);
    if ('across' in piece) stacks.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else stacks.push([piece]);
  }
  return stacks.flatMap((stack, rank) => {
    if (!Array.isArray(stack)) return stack.across;
    // Word joins two tables that touch.
    return [twoColumns(stack, width), ...(stacks[rank + 1] ? [new Paragraph({ style: 'NoSpacing' })] : [])];
  });
}

function twoColumns(rows: readonly Beside[], width: number): Table {
  const size = Math.floor(width / 2);
  return new Table({
    width: { size: 2 * size, type: WidthType.DXA },
    columnWidths: [size, size],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: rows.map(
      ({ cells, keepNext, splits }) =>
        new TableRow({
          cantSplit: !splits,
          keepNext: keepNext || undefined,
          children: cells.map((children, rank) => cell(children, size, rank)),
        }),
    ),
  });
}

function cell(children: readonly FileChild[], size: number, rank: number): TableCell {
  const margins = {
    marginUnitType: WidthType.DXA,
    top: 0,
    bottom: 0,
    left: rank === 0 ? 0 : GUTTER,
    right: rank === 0 ? GUTTER : 0,
  };
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins,
    // A body also takes a table of contents; a cell does not, and none is made for one.
    children:
      children.length > 0 ? (children as readonly (Paragraph | Table)[]) : [new Paragraph({ style: 'NoSpacing' })],
  });
}

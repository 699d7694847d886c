import type { FileChild } from 'docx';
import type { Block, Inline, Table } from '../../../0-language/nodes.ts';
import type { TeamClause, TeamSection } from '../../../3-documents/document.ts';
import { shownBlocks } from '../../../3-documents/shown-blocks.ts';
import type { Across, Beside } from '../write/columns.ts';
import { clauseHeading } from '../write/headings.ts';
import { isBrief, isLong } from '../write/row-length.ts';
import { AT_MARGIN, type Sheet } from '../write/sheet.ts';
import type { Side } from '../write/side.ts';

/** One language of the file: its document, its sheet across the page and its sheet in a column. */
export interface Column extends Side {
  readonly page: Sheet;
  readonly sheet: Sheet;
}

/** A clause in one language, and the section it stands in. */
export interface Placed {
  readonly clause: TeamClause;
  readonly section: TeamSection;
  readonly column: Column;
}

/** Blocks up to a table, and the table. */
interface Stretch {
  readonly words: readonly Block<Inline>[];
  readonly table?: Table<Inline>;
}

/** What stands in the two columns of a row: blocks, under a heading or not. */
interface SideBySide {
  readonly words: readonly (readonly Block<Inline>[])[];
  readonly titled: boolean;
  /** It says little without the row or the table that follows. */
  readonly leads: boolean;
}

/**
 * A clause in rows of two columns, a language absent from `sides` leaving its own blank; its tables take the page's
 * width, in one language then the other.
 */
export function bilingualClause(
  sides: readonly (Placed | undefined)[],
  columns: readonly Column[],
): readonly (Beside | Across)[] {
  const stretches = sides.map((side) => stretchesOf(side ? shownBlocks(side.column.document, side.clause) : []));
  const count = Math.max(...stretches.map(({ length }) => length));
  return Array.from({ length: count }, (_, rank) => stretches.map((all) => all[rank])).flatMap((stretch, rank) => {
    const tables = stretch.flatMap((one, at) => (one?.table ? columns[at]!.page.write([one.table], AT_MARGIN) : []));
    const rows = rowsOf(
      stretch.map((one) => one?.words ?? []),
      rank === 0,
      tables.length > 0,
    );
    return [...rows.map((row) => beside(row, sides, columns)), ...(tables.length > 0 ? [{ across: tables }] : [])];
  });
}

/** A long stretch makes two rows, so that it can go on overleaf and its heading never stays behind alone. */
function rowsOf(words: SideBySide['words'], titled: boolean, leads: boolean): readonly SideBySide[] {
  if (!isLong(words) || words.every(({ length }) => length < 2)) return [{ words, titled, leads }];
  const opening = words.map((blocks) => blocks.slice(0, 1));
  return [
    { words: opening, titled, leads: isBrief(opening) },
    { words: words.map((blocks) => blocks.slice(1)), titled: false, leads },
  ];
}

function beside(
  { words, titled, leads }: SideBySide,
  sides: readonly (Placed | undefined)[],
  columns: readonly Column[],
): Beside {
  const cells = columns.map((column, at) => [
    ...(titled ? headingOf(sides[at], leads) : []),
    ...column.sheet.write(words[at] ?? [], AT_MARGIN),
  ]);
  return { cells, keepNext: leads, splits: isLong(words) };
}

function headingOf(side: Placed | undefined, leads: boolean): readonly FileChild[] {
  if (side === undefined || side.column.document.sheet || side.section.unnumbered) return [];
  return clauseHeading(side.clause, side.section, side.column.sheet, leads);
}

/** Blocks cut after each table. */
function stretchesOf(blocks: readonly Block<Inline>[]): readonly Stretch[] {
  const at = blocks.findIndex(({ type }) => type === 'table');
  if (at < 0) return [{ words: blocks }];
  return [{ words: blocks.slice(0, at), table: blocks[at] as Table<Inline> }, ...stretchesOf(blocks.slice(at + 1))];
}

import type { Cell, Row } from '../../0-language/answers.ts';
import { isBlank } from '../../0-language/answers.ts';
import { colonOf } from '../../1-pack/words/colon-of.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { Inline } from '../../0-language/nodes.ts';
import { plainText } from '../../0-language/plain-text.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { CellType } from '../../1-pack/model/field-types.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { columnKey, findOption } from '../model/fields.ts';
import { eachAsWritten } from './as-written.ts';
import type { CellKind, FieldKind, Setting } from './field-kind.ts';
import { tooMany } from './text-kind.ts';

/** As many rows as count in a table whose field has no `max`: what is computed from rows must end. */
export const MOST_ROWS = 100;

/** A table, whose cells are of the types given; a row beyond the field’s `max` does not count. */
export function rowsKind(cells: Readonly<Record<CellType, CellKind>>): FieldKind<readonly Row[]> {
  const kindOf = (column: Field) => cells[column.type as CellType];
  return {
    accept: (field, answer) => {
      if (!Array.isArray(answer)) return undefined;
      const rows = answer.slice(0, mostOf(field)).map((row) => acceptRow(kindOf, field, row));
      return rows.every((row) => row !== undefined) ? rows : undefined;
    },
    asWritten: (field, answer, source) =>
      eachAsWritten(answer, source, (_rank, row, written) =>
        eachAsWritten(row, written, (key, cell, typed) => {
          const column = field.columns?.find((one) => columnKey(one) === key);
          return column ? kindOf(column).asWritten(column, cell, typed) : cell;
        }),
      ),
    mistake: (field, answer) =>
      Array.isArray(answer)
        ? (tooMany({ ...field, max: mostOf(field) }, answer) ?? mistakeInRows(kindOf, field, answer))
        : undefined,
    print: (setting, field, value, typed) =>
      Array.isArray(value) ? printRows(kindOf, setting, field, value as readonly Row[], typed) : [],
    alone: (setting, field, value) =>
      Array.isArray(value) ? value.map((row) => rowAlone(kindOf, setting, field, row)).join('; ') : '',
    texts: (field, answer) =>
      !Array.isArray(answer)
        ? []
        : answer.flatMap((row) => cellsOf(field, row).flatMap(([column, cell]) => kindOf(column).texts(column, cell))),
  };
}

type KindOf = (column: Field) => CellKind;

function mostOf({ max = MOST_ROWS }: Field): number {
  return max;
}

/** The cells a row has of the columns of its field; none of what is no row. */
function cellsOf(field: Field, row: unknown): readonly (readonly [column: Field, cell: unknown])[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
  return (field.columns ?? []).flatMap((column) => {
    const cell = (row as Readonly<Record<string, unknown>>)[columnKey(column)];
    return cell === undefined ? [] : [[column, cell] as const];
  });
}

/** A cell that cannot be used is left out, so that the rest of its row still counts. */
function acceptRow(kindOf: KindOf, field: Field, row: unknown): Row | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const cells = cellsOf(field, row).flatMap(([column, cell]): [string, Cell][] => {
    const accepted = cell === null || cell === '' ? null : kindOf(column).accept(column, cell);
    return accepted === undefined ? [] : [[columnKey(column), accepted]];
  });
  return Object.fromEntries(cells);
}

function mistakeInRows(kindOf: KindOf, field: Field, rows: readonly unknown[]): TeamMessage | undefined {
  for (const row of rows) {
    for (const [column, cell] of cellsOf(field, row)) {
      const mistake = mistakeOf(kindOf(column), column, cell);
      if (mistake) return mistake;
    }
  }
  return givenTwice(field, rows);
}

/** What is wrong with an answer of a kind, or nothing; an empty one is fine. */
export function mistakeOf(kind: FieldKind, field: Field, answer: unknown): TeamMessage | undefined {
  if (answer === null || answer === '' || answer === undefined) return undefined;
  return (
    kind.mistake(field, answer) ??
    (kind.accept(field, answer) === undefined ? { code: 'wrong_type', params: { label: field.label } } : undefined)
  );
}

/** One row a choice of the first column, where that column is a list of choices (`other` may come again). */
function givenTwice(field: Field, rows: readonly unknown[]): TeamMessage | undefined {
  const first = field.columns?.[0];
  if (first?.type !== 'single') return undefined;
  const chosen = rows
    .map((row) => cellsOf(field, row).find(([column]) => column === first)?.[1])
    .filter((id): id is string => typeof id === 'string' && id !== 'other');
  const twice = chosen.find((id, index) => chosen.indexOf(id) !== index);
  if (twice === undefined) return undefined;
  return { code: 'duplicate_row', params: { label: field.label, found: findOption(first, twice)?.label ?? twice } };
}

/** What a row in use says inside a sentence, row after row; nothing of a table without words for it. */
function printRows(
  kindOf: KindOf,
  setting: Setting,
  field: Field,
  rows: readonly Row[],
  typed: boolean,
): readonly Inline[] {
  const said = rows
    .filter((row) => isRecord(row) && row['status'] !== 'leaving')
    .map((row) => joined(partsOf(kindOf, setting, field, row, typed), ', '))
    .filter((words) => words.length > 0);
  return joined(said, '; ');
}

/** The words of a row, cut at the commas of its template; a part whose cell is blank is left out. */
function partsOf(
  kindOf: KindOf,
  setting: Setting,
  field: Field,
  row: Row,
  typed: boolean,
): readonly (readonly Inline[])[] {
  const parts: { words: Inline[]; blank: boolean }[] = [{ words: [], blank: false }];
  for (const node of field.inline ?? []) {
    if (node.type === 'text') {
      const [first = '', ...others] = node.value.split(/,\s/);
      parts.at(-1)!.words.push(text(first));
      parts.push(...others.map((value) => ({ words: [text(value)], blank: false })));
    } else if (node.type === 'field') {
      const words = printCell(kindOf, setting, field, row, node.id, typed);
      parts.at(-1)!.words.push(...words);
      if (words.length === 0) parts.at(-1)!.blank = true;
    }
  }
  return parts.filter(({ blank }) => !blank).map(({ words }) => words.filter((one) => !isEmpty(one)));
}

/** A cell in words; `other` in the first column is called by the name the team gave it. */
function printCell(
  kindOf: KindOf,
  setting: Setting,
  field: Field,
  row: Row,
  key: string,
  typed: boolean,
): readonly Inline[] {
  const column = field.columns?.find((one) => columnKey(one) === key);
  const cell = row[key];
  if (!column || cell === undefined || cell === null || isBlank(cell)) return [];
  const { name } = row;
  if (column === field.columns?.[0] && cell === 'other' && typeof name === 'string' && !isBlank(name))
    return [{ type: 'text', value: oneLine(name), typed: true }];
  return kindOf(column).print(setting, column, cell, typed);
}

function joined(parts: readonly (readonly Inline[])[], sign: string): readonly Inline[] {
  return parts.flatMap((words, rank) => (rank === 0 ? words : [text(sign), ...words]));
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function isEmpty(node: Inline): boolean {
  return node.type === 'text' && node.value === '';
}

/**
 * A row in words that stand alone: what it is about, then its other cells as inside a sentence, after the name of
 * their column where they say nothing without it.
 */
function rowAlone(kindOf: KindOf, setting: Setting, field: Field, row: unknown): string {
  return cellsOf(field, row)
    .map(([column, given]) => {
      const cell = given as Cell;
      if (isBlank(cell)) return '';
      if (column === field.columns?.[0]) return kindOf(column).alone(setting, column, cell);
      const words = plainText(kindOf(column).print(setting, column, cell, false));
      return words !== '' && isBare(column, cell) ? `${column.label}${colonOf(setting.pack.language)}${words}` : words;
    })
    .filter((words) => words !== '')
    .join(', ');
}

/** A number without its unit, a yes, a no. */
function isBare({ type, unit }: Field, cell: Cell): boolean {
  return (type === 'number' && unit === undefined) || (type === 'single' && (cell === 'yes' || cell === 'no'));
}

import { isBlank, type Row } from '../0-language/answers.ts';
import type { Block, Inline, TemplateInline } from '../0-language/nodes.ts';
import type { Fact, Field } from '../1-pack/model/pack.ts';
import { isOfSheet, type OfSheet } from '../1-pack/model/repeated.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { columnKey, findOption } from '../2-interview/model/fields.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { describe, type Local } from '../2-interview/print/print-field.ts';
import { factOfRow } from '../2-interview/model/rows.ts';
import { typedWords } from '../2-interview/model/typed-words.ts';
import { fillBlocks, fillInlines, type Filling } from '../2-interview/print/fill-fields.ts';
import { listCompanions } from './list-companions.ts';
import { checksOf, factLocal } from './relied-facts.ts';

/** What a clause may repeat besides answers: the dated facts of its document and, on a sheet, its lists. */
export interface Lists {
  readonly facts: readonly Fact[];
  readonly sheetRows?: SheetRows | undefined;
}

/** Gives the lines of a list that stands on sheets alone: most pages show none, and do without what makes them. */
export type SheetRows = (interview: Interview, list: OfSheet) => readonly Local[];

/** Blocks whose only list item or table row is repeated for each row, choice or fact of `repeat`. */
export function repeatBlocks(
  filling: Filling,
  repeat: string,
  lists: Lists,
  blocks: readonly Block<TemplateInline>[],
): readonly Block<Inline>[] {
  const locals = localsOf(filling, repeat, lists);
  return blocks.flatMap((block): readonly Block<Inline>[] => {
    if (block.type === 'list') {
      const items = locals.flatMap((local) => block.items.map((item) => fillBlocks({ ...filling, local }, item)));
      return [{ ...block, items: items.length === 0 ? [[emptyList(filling)]] : items }];
    }
    if (block.type === 'table') {
      const rows = locals.flatMap((local) =>
        block.rows.map((row) => row.map((cell) => fillInlines({ ...filling, local }, cell))),
      );
      const head = block.head.map((cell) => fillInlines(filling, cell));
      if (rows.length === 0)
        return [isOfSheet(repeat) ? nothingListed(filling) : { ...block, head, rows: [head.map(() => [])] }];
      const says = head.map((_, at) => at === 0 || isToFill(block.rows, at) || rows.some((row) => row[at]!.length > 0));
      const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => says[at]);
      return [{ ...block, head: kept(head), rows: rows.map(kept) }];
    }
    return fillBlocks(filling, [block]);
  });
}

/** A list the team emptied shows a blank in words, never a colon with nothing after it. */
function emptyList({ interview }: Filling): Block<Inline> {
  return {
    type: 'paragraph',
    children: [{ type: 'mark', kind: 'blank', value: fixedWords(interview.pack, 'blank_list') }],
  };
}

/** How a team is doing has nothing to fill in by hand: an empty line would look forgotten. */
function nothingListed({ interview }: Filling): Block<Inline> {
  return { type: 'paragraph', children: [{ type: 'text', value: fixedWords(interview.pack, 'nothing_listed') }] };
}

/** A column that the author left blank is there to be filled in; one in which no row says anything is left out. */
function isToFill(rows: readonly (readonly (readonly TemplateInline[])[])[], at: number): boolean {
  return rows.some((row) => row[at]?.length === 0);
}

function localsOf({ interview }: Filling, repeat: string, { facts, sheetRows }: Lists): readonly Local[] {
  if (repeat === 'facts') return checksOf(facts.filter((fact) => !isEstimate(interview, fact))).map(factLocal);
  if (repeat === 'documents') return listCompanions(interview).map(({ title }) => named(title));
  if (isOfSheet(repeat)) return sheetRows?.(interview, repeat) ?? [];
  const field = describe(interview.pack, repeat);
  const { value, typed } = interview.reading(repeat);
  if (!field || !Array.isArray(value)) return [];
  if (field.type === 'rows')
    return (value as readonly Row[]).map((row) => rowLocal(field, row, typed, factOfRow(interview, field, row)));
  return (value as readonly string[]).map((id) => choiceLocal(interview, field, id));
}

/** Estimates of the time a task takes are ours: no law or number that the team would read again. */
function isEstimate({ pack }: Interview, fact: Fact): boolean {
  return pack.facts['workload']?.includes(fact) === true;
}

function named(label: string): Local {
  return (id) => (id === 'label' ? { field: TEXT, value: label, typed: false } : undefined);
}

/** Column names of one row, and the named values of the fact chosen in its first column. */
function rowLocal(field: Field, row: Row, typed: boolean, fact: Fact | undefined): Local {
  return (id) => {
    const column = field.columns?.find((one) => columnKey(one) === id);
    if (column) {
      const namesItself = column === field.columns?.[0] && row[id] === 'other' && !isBlank(row['name']);
      return namesItself
        ? { field: TEXT, value: row['name'] ?? null, typed }
        : { field: column, value: row[id] ?? null, typed };
    }
    const value = fact?.values[id];
    return value === undefined ? undefined : { field: TEXT, value, typed: false };
  };
}

/** One choice of a multi: its `label` and `short`; where the team typed its own words, they print instead. */
function choiceLocal(interview: Filling['interview'], field: Field, id: string): Local {
  const option = findOption(field, id);
  const own = typedWords(interview, option);
  return (name) => {
    if (name !== 'label' && name !== 'short') return undefined;
    if (own !== undefined)
      return {
        field: TEXT,
        value: own,
        typed: true,
        ...(option?.typed_label ? { before: `${option.typed_label} ` } : {}),
      };
    const words = (name === 'short' ? option?.short : undefined) ?? option?.label ?? id;
    return { field: TEXT, value: words, typed: false, ...(option?.to_confirm ? { mark: 'to_confirm' as const } : {}) };
  };
}

const TEXT: Field = { id: 'text', type: 'text', label: '' };

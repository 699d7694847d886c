import type { Block, Inline, Target, TemplateInline } from '../0-language/nodes.ts';
import { linksOf, slotsIn } from '../0-language/slots.ts';
import { idBehind } from '../1-pack/model/known-ids.ts';
import type { Prose } from '../1-pack/model/documents.ts';
import { fixedWords } from '../2-interview/grammar/pack-words.ts';
import { describe } from '../2-interview/print/print-field.ts';
import { printValue } from '../2-interview/print/print-value.ts';
import { fillBlocks, fillInlines, type Filling } from '../2-interview/print/fill-fields.ts';
import { undecidedIds } from './team-document.ts';

type Cells = readonly (readonly TemplateInline[])[];

/**
 * Words whose tables keep only the rows that lead to a clause, or a wording, which this document prints; a table
 * without any goes. A row that reads what is still to decide says so, in its last cell that has words.
 */
export function linkedRows(filling: Filling, prose: Prose): readonly Block<Inline>[] {
  return prose.flatMap((block) => {
    if (block.type !== 'table') return fillBlocks(filling, [block]);
    const rows = block.rows.filter((row) => leadsHere(row, filling.targets) && !isBlankTable(filling, row));
    const head = block.head.map((cell) => fillInlines(filling, cell));
    return rows.length === 0 ? [] : [{ ...block, head, rows: rows.map((row) => fillRow(filling, row)) }];
  });
}

function leadsHere(cells: Cells, targets: Filling['targets']): boolean {
  const links = linksOf(cells.map((children) => ({ type: 'paragraph', children })));
  return links.some(({ href }) => isHere(targets?.get(href.slice(1))));
}

/** Whether a row would print a table of which nothing is said inside a sentence. */
function isBlankTable({ interview }: Filling, cells: Cells): boolean {
  return cells.flatMap(slotsIn).some((slot) => {
    const field = slot.type === 'field' ? describe(interview.pack, slot.id) : undefined;
    return field?.type === 'rows' && printValue(interview, field, interview.read(field.id), false).length === 0;
  });
}

function isHere(target: Target | undefined): boolean {
  return target !== undefined && !target.elsewhere;
}

function fillRow(filling: Filling, cells: Cells): readonly (readonly Inline[])[] {
  const { interview } = filling;
  const ids = cells.flatMap(slotsIn).flatMap((slot) => (slot.type === 'field' ? [idBehind(slot.id)] : []));
  const marked = undecidedIds(interview, ids).length > 0 ? cells.findLastIndex((cell) => slotsIn(cell).length > 0) : -1;
  const mark: Inline = { type: 'mark', kind: 'undecided', value: fixedWords(interview.pack, 'undecided') };
  return cells.map((cell, rank) => {
    const words = fillInlines(filling, cell);
    return rank === marked ? [...words, { type: 'text', value: ' ' }, mark] : words;
  });
}

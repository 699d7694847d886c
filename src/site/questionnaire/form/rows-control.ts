import { fillWords, type Row } from '../../../engine/interview.ts';
import { readControl, writeControl } from './controls.ts';

/**
 * Puts rows on the page: one fieldset each, cloned from the field's template; those there are kept, so that focus
 * stays.
 */
export function writeRows(
  field: HTMLElement,
  rows: readonly Row[],
  legend: string,
  isAsked: (column: string) => boolean,
): void {
  const list = field.querySelector('.rows')!;
  const template = field.querySelector('template')!;
  while (list.children.length > rows.length) list.lastElementChild!.remove();
  while (list.children.length < rows.length) list.append(template.content.cloneNode(true));
  rows.forEach((row, index) => {
    const fieldset = list.children[index] as HTMLElement;
    for (const cell of cellsOf(fieldset)) {
      writeControl(cell, row[cell.dataset['column']!]);
      cell.toggleAttribute('hidden', !isAsked(cell.dataset['column']!));
    }
    const first = cellsOf(fieldset)[0]!.querySelector('select');
    const name = first?.selectedOptions[0]?.value ? first.selectedOptions[0].text : '';
    const title = fieldset.querySelector('legend')!;
    const words = fillWords(legend, { number: index + 1, name }).replace(/[\s:]*$/, '');
    if (title.textContent !== words) title.textContent = words;
    for (const [action, off] of [
      ['up', index === 0],
      ['down', index === rows.length - 1],
    ] as const) {
      fieldset.querySelector<HTMLButtonElement>(`[data-row="${action}"]`)!.disabled = off;
    }
  });
}

/** The rows with the one cell changed that holds a control; `undefined` where none does. */
export function changeCell(rows: readonly Row[], control: Element): readonly Row[] | undefined {
  const cell = control.closest<HTMLElement>('[data-column]');
  const rank = rankOfRow(control);
  if (!cell || rank === undefined) return undefined;
  const value = readControl(cell) as Row[string];
  return rows.map((row, index) => (index === rank ? { ...row, [cell.dataset['column']!]: value } : row));
}

/** The rank of the row that holds a control. */
export function rankOfRow(control: Element): number | undefined {
  const row = control.closest('.row');
  return row ? [...row.parentElement!.children].indexOf(row) : undefined;
}

/** The rows after a button: added, removed, moved; with the rank that now has the focus. */
export function pressRow(
  rows: readonly Row[],
  action: string,
  index: number,
): { readonly rows: readonly Row[]; readonly focus: number } {
  const others = rows.filter((_, rank) => rank !== index);
  if (action === 'add') return { rows: [...rows, {}], focus: rows.length };
  if (action === 'remove') return { rows: others, focus: Math.min(index, others.length - 1) };
  const to = action === 'up' ? index - 1 : index + 1;
  return { rows: [...others.slice(0, to), rows[index]!, ...others.slice(to)], focus: to };
}

function cellsOf(fieldset: HTMLElement): HTMLElement[] {
  return [...fieldset.querySelectorAll<HTMLElement>('[data-column]')];
}

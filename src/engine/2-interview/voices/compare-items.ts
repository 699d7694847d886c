import { groupBy } from '../../0-language/group-by.ts';
import { asText, isBlank, type Cell, type Row, type Value } from '../../0-language/answers.ts';
import { oneLine } from '../../0-language/typed-text.ts';
import type { Field, Pack } from '../../1-pack/model/pack.ts';
import { accept } from '../field-types/field-types.ts';
import { columnKey, fieldOf } from '../model/fields.ts';
import { printAlone } from '../print/print-value.ts';
import { readInterview } from '../read/read-interview.ts';
import { meaningOf } from './meaning.ts';
import type { Spoken } from './point.ts';

/** One item of the lists that people gave to a field, or the rows they wrote about one thing. */
export interface Item {
  /** What it is about, in words: the choice, the item as typed, the first cell of a row. */
  readonly about: string;
  /** What was said of it, with the keys of those who did: of a row, each that differs. */
  readonly said: readonly { readonly words: string; readonly by: readonly string[] }[];
  /** The keys of those who answered without it. */
  readonly without: readonly string[];
}

interface Element {
  readonly about: string;
  readonly value: Value;
  readonly key: string;
}

/**
 * What people gave to a field that takes a list, item by item, in the order they are first met; none of other fields.
 */
export function compareItems(pack: Pack, id: string, voices: readonly Spoken[]): readonly Item[] {
  const field = fieldOf(pack, id);
  if (!field) return [];
  const lists = voices.flatMap(({ key, answers }) => {
    const value = accept(field, answers[id]);
    return Array.isArray(value) ? [{ key, elements: elementsOf(field, value) }] : [];
  });
  const setting = { pack, locale: readInterview(pack, {}, '').locale };
  const all = lists.flatMap(({ key, elements }) => elements.map((one): Element => ({ ...one, key })));
  return [...groupBy(all, ({ about }) => about).values()].map((same) => ({
    about: printAlone(setting, field, first(field, same[0]!.value)),
    said: [...groupBy(same, ({ value }) => meaningOf(field, value)).values()].map((alike) => ({
      words: printAlone(setting, field, alike[0]!.value),
      by: [...new Set(alike.map(({ key }) => key))],
    })),
    without: lists.flatMap(({ key }) => (same.some((one) => one.key === key) ? [] : [key])),
  }));
}

/** The elements of a list, each as a list of its own, after what tells those that are about the same. */
function elementsOf(field: Field, value: readonly unknown[]): readonly Omit<Element, 'key'>[] {
  return value.map((one) => ({
    about: field.type === 'rows' ? aboutRow(field, one as Row) : oneLine(asText(one)),
    value: [one] as Value,
  }));
}

/** What a row is about: its first cell, and where that is no choice of the list the name that was given. */
function aboutRow(field: Field, row: Row): string {
  const [column] = field.columns ?? [];
  const cell = column && row[columnKey(column)];
  const name = cell === 'other' && typeof row['name'] === 'string' ? oneLine(row['name']) : '';
  return JSON.stringify([cell ?? null, name]);
}

/** Of rows, the first cell alone, and the name that stands for it. */
function first(field: Field, value: Value): Value {
  const [column] = field.columns ?? [];
  if (field.type !== 'rows' || !column) return value;
  const [row] = value as readonly Row[];
  const kept: Record<string, Cell> = { [columnKey(column)]: row![columnKey(column)] ?? null };
  const { name } = row!;
  return [name !== undefined && !isBlank(name) ? { ...kept, name } : kept];
}

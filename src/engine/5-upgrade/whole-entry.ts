import type { Address, Item, ItemKind } from './item.ts';
import type { Items } from './items-of.ts';

const LIST: Readonly<Partial<Record<ItemKind, string>>> = {
  field: 'fields',
  column: 'columns',
  option: 'options',
  included: 'includes',
};

/** An entry of a YAML file with all it holds, as it would be written; of a word, its value alone. */
export function wholeEntry(items: Items, item: Item): Readonly<Record<string, unknown>> {
  const held = [...items.values()].filter(({ inside }) => inside === item.key);
  const lists = Object.groupBy(held, ({ kind }) => LIST[kind]!);
  return {
    ...(item.kind === 'word' ? {} : { id: idOf(item.entry!.address) }),
    ...item.values,
    ...Object.fromEntries(
      Object.entries(lists).map(([list, inner]) => [list, inner!.map((one) => wholeEntry(items, one))]),
    ),
  };
}

/** The id of the entry an address leads to. */
export function idOf(address: Address): string {
  const last = address.at(-1);
  return typeof last === 'object' ? last.id : (last ?? '');
}

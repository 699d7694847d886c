import type { Files, Item } from './item.ts';
import { lineageOf } from './lineage-of.ts';
import { dataOf, readEntries } from './read-entries.ts';
import { readWordings } from './read-wordings.ts';
import { isRecord } from '../0-language/is-record.ts';

export type Items = ReadonlyMap<string, Item>;

/** What one pack's own files hold, and the keys of what it hides of its parent. */
export interface OwnItems {
  readonly items: Items;
  readonly hidden: ReadonlySet<string>;
}

export function ownItems(files: Files, name: string): OwnItems {
  const data = dataOf(files.get(`templates/${name}/pack.yaml`) ?? '');
  const hide = isRecord(data) && Array.isArray(data['hide']) ? data['hide'].filter(isRecord) : [];
  const items = [...readEntries(files, name), ...readWordings(files, name)].map((item) => [item.key, item] as const);
  return { items: new Map(items), hidden: new Set(hide.flatMap(hiddenKeys)) };
}

/** Of `clause: x`, each wording of it is meant; `option: x.y` may be a fact of a file. */
function hiddenKeys(entry: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(entry)
    .filter(([kind]) => kind !== 'reason')
    .flatMap(([kind, id]) => [`${kind}:${String(id)}`, ...(kind === 'option' ? [`fact:${String(id)}`] : [])]);
}

/** The key of what a member hides where it hides an item: a wording goes with its clause. */
export function hidingKey({ key }: Item): string {
  return key.replace(/^(clause:.*?)--.*$/, '$1');
}

/** What a pack holds in the end: its own files over those of the pack it changes, and so on. */
export function effectiveItems(files: Files, name: string): Items {
  return lineageOf(files, name)
    .map((pack) => ownItems(files, pack))
    .reduce<Items>((so, own) => overlayItems(so, own), new Map());
}

/** The items of a parent as an overlay changes them. */
export function overlayItems(parent: Items, { items, hidden }: OwnItems): Items {
  const whole = new Set(
    [...items.values()].filter(({ kind, key }) => kind === 'clause' && !key.includes('--')).map(({ key }) => key),
  );
  const kept = [...parent].filter(([, item]) => !hidden.has(hidingKey(item)) && !whole.has(hidingKey(item)));
  const result = new Map(kept);
  for (const [key, item] of items) {
    const below = result.get(key);
    result.set(key, below && item.entry ? { ...below, values: { ...below.values, ...item.values } } : item);
  }
  return result;
}

/** The items that one holds, themselves and what they hold. */
export function heldBy(items: Items, key: string): readonly Item[] {
  return [...items.values()]
    .filter(({ inside }) => inside === key)
    .flatMap((item) => [item, ...heldBy(items, item.key)]);
}

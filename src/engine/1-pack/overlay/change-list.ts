import type { PackReader } from '../source/pack-reader.ts';
import { hint } from '../source/nearest.ts';

/** A thing changed by its id: only the keys given; `before` says where it goes. */
export type Changed<T extends { readonly id: string }> = Partial<T> & { readonly id: string; readonly before?: string };

/**
 * A list after changes by id, each noted at its place: a known id is changed by `change`, another added at the end;
 * `before` puts either before another of the list. An id changed twice, or a `before` that names nothing, is reported.
 */
export function changeList<T extends { readonly id: string }>(
  reader: PackReader,
  list: readonly T[],
  changes: readonly Changed<T>[],
  change: (one: T, by: Changed<T>, reader: PackReader) => T = replaceKeys,
): readonly T[] {
  const { report, places } = reader;
  let changed = list;
  for (const [index, by] of changes.entries()) {
    const { before, ...kept } = by;
    const first = changes.find(({ id }) => id === by.id)!;
    if (first !== changes[index]) {
      const { file, line } = places.ofPart(first);
      report({ code: 'duplicate_id', params: { id: by.id, first: `${file}:${line}` }, place: places.ofPart(by) });
    }
    const known = changed.find(({ id }) => id === by.id);
    const one = known ? change(known, kept as Changed<T>, reader) : (kept as unknown as T);
    const others = changed.filter((other) => other !== known);
    const next = before ?? (known && changed[changed.indexOf(known) + 1]?.id);
    const at = others.findIndex(({ id }) => id === next);
    if (before !== undefined && at < 0) {
      const ids = others.map(({ id }) => id);
      report({
        code: 'unknown_id',
        params: { id: before, pack: reader.name, hint: hint(ids, before) },
        place: places.ofPart(by),
      });
    }
    changed = at < 0 ? [...others, one] : [...others.slice(0, at), one, ...others.slice(at)];
  }
  return changed;
}

function replaceKeys<T extends { readonly id: string }>(one: T, by: Changed<T>): T {
  return { ...one, ...by };
}

import type { Message, Place } from '../../0-language/messages/message.ts';
import { hint } from '../source/nearest.ts';

/** A thing changed by its id: only the keys given; `before` says where it goes. */
export type Changed<T extends { readonly id: string }> = Partial<T> & { readonly id: string; readonly before?: string };

/** Where changes are written, and where what is wrong with them goes. */
export interface Changing {
  readonly report: (message: Message) => void;
  /** The place of the first change to an id, or of the last. */
  readonly placeOf: (id: string, last?: boolean) => Place;
}

/** The changes written in a list of a YAML file, at a path of it. */
export function changesIn(
  list: readonly { readonly id: string }[],
  report: Changing['report'],
  placeOf: (path: readonly (string | number)[]) => Place,
  path: readonly string[] = [],
): Changing {
  const ids = list.map(({ id }) => id);
  return { report, placeOf: (id, last) => placeOf([...path, last ? ids.lastIndexOf(id) : ids.indexOf(id)]) };
}

/**
 * A list after changes by id: a known id is changed by `change`, another added at the end; `before` puts either before another
 * of the list. An id changed twice, or a `before` that names nothing, is reported.
 */
export function changeList<T extends { readonly id: string }>(
  list: readonly T[],
  changes: readonly Changed<T>[],
  changing: Changing,
  change: (one: T, by: Changed<T>, changing: Changing) => T = replaceKeys,
): readonly T[] {
  const { report, placeOf } = changing;
  let changed = list;
  for (const [index, by] of changes.entries()) {
    const { before, ...kept } = by;
    const first = changes.findIndex(({ id }) => id === by.id);
    if (first < index)
      report({
        code: 'duplicate_id',
        params: { id: by.id, first: sayFirst(placeOf(by.id)) },
        place: placeOf(by.id, true),
      });
    const known = changed.find(({ id }) => id === by.id);
    const one = known ? change(known, kept as Changed<T>, changing) : (kept as unknown as T);
    const others = changed.filter((other) => other !== known);
    const next = before ?? (known && changed[changed.indexOf(known) + 1]?.id);
    const at = others.findIndex(({ id }) => id === next);
    if (before !== undefined && at < 0)
      report({
        code: 'unknown_id',
        params: {
          id: before,
          hint: hint(
            others.map(({ id }) => id),
            before,
          ),
        },
        place: placeOf(by.id),
      });
    changed = at < 0 ? [...others, one] : [...others.slice(0, at), one, ...others.slice(at)];
  }
  return changed;
}

function replaceKeys<T extends { readonly id: string }>(one: T, by: Changed<T>): T {
  return { ...one, ...by };
}

function sayFirst({ file, line }: Place): string {
  return `${file}:${line}`;
}

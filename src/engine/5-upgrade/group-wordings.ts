import type { Item } from './item.ts';
import { hidingKey, type Items } from './items-of.ts';

/** The wordings of a clause as one item, where a choice about one of them is a choice about all. */
export function groupWordings(items: Items, clauses: ReadonlySet<string>): Items {
  const grouped = Map.groupBy(items.values(), (item) => (clauses.has(hidingKey(item)) ? hidingKey(item) : item.key));
  return new Map([...grouped].map(([key, group]) => [key, clauses.has(key) ? together(key, group) : group[0]!]));
}

function together(key: string, group: readonly Item[]): Item {
  const [first] = group;
  const values =
    group.length === 1 && first!.key === key
      ? first!.values
      : Object.fromEntries(
          group.flatMap((item) =>
            Object.entries(item.values).map(([name, value]) => [
              name === 'section' ? name : `${item.key.slice(key.length)} ${name}`.trim(),
              value,
            ]),
          ),
        );
  return { ...first!, key, values, files: new Map(group.flatMap(({ files }) => [...files!])) };
}

/**
 * The clauses whose wordings go together: those the parent gained or lost, those the member takes away, and those that
 * one side words once and another by cases, since a wording without a case stands for all.
 */
export function togetherClauses(old: Items, next: Items, own: Items, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const [before, after, ours] = [old, next, own].map(wordings) as [Wordings, Wordings, Wordings];
  const mixed = (id: string) => {
    const [o, n, m] = [before, after, ours].map((one) => one.get(id) ?? []) as [
      readonly string[],
      readonly string[],
      readonly string[],
    ];
    if (o.length === 0 || n.length === 0 || hidden.has(id)) return true;
    return o.includes(id) !== n.includes(id) || (m.includes(id) && [...o, ...n].some((key) => key !== id));
  };
  return new Set([...new Set([...before.keys(), ...after.keys()])].filter(mixed));
}

type Wordings = ReadonlyMap<string, readonly string[]>;

function wordings(items: Items): Wordings {
  const clauses = [...items.values()].filter(({ kind }) => kind === 'clause');
  return new Map([...Map.groupBy(clauses, hidingKey)].map(([id, group]) => [id, group.map(({ key }) => key)]));
}

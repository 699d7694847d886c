import type { Field, Pack } from './pack.ts';
import { fieldsOf, withColumns } from './questions.ts';

/** Every id a condition or a slot of the pack may name, with the field that describes it. */
export function knownIds(pack: Pack): ReadonlyMap<string, Field> {
  return new Map([...fieldsOf(pack), ...pack.derived.flatMap(withColumns)].map((field) => [field.id, field]));
}

/** A column of a `rows` question reads as the set of its values. */
export function isColumn(known: ReadonlyMap<string, Field>, id: string): boolean {
  return [...known.values()].some((field) => field.columns?.some((column) => column.id === id));
}

const FAMILY = /__(given|undecided|met)$/;

/** What an id of a family asks: whether `x` has an answer, is to be decided, was met; nothing of another id. */
export function familyOf(id: string): 'given' | 'undecided' | 'met' | undefined {
  return FAMILY.exec(id)?.[1] as 'given' | 'undecided' | 'met' | undefined;
}

/** The field an id speaks of: `x__given`, `x__undecided` and `x__met` speak of `x`. */
export function fieldBehind(known: ReadonlyMap<string, Field>, id: string): Field | undefined {
  return known.get(id) ?? known.get(idBehind(id));
}

/** The id that an id speaks of: itself, or `x` for one of its family. */
export function idBehind(id: string): string {
  return id.replace(FAMILY, '');
}

/** The options a comparison with an id can name; `undefined` when its values are open (numbers, texts, dates). */
export function optionsOf(known: ReadonlyMap<string, Field>, id: string): readonly string[] | undefined {
  if (!known.has(id) && FAMILY.test(id)) return ['yes', 'no'];
  const field = known.get(id);
  const first = field?.type === 'rows' ? field.columns?.[0] : field;
  return first?.options?.map((option) => option.id);
}

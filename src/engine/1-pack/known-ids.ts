import type { Field, Pack } from './pack.ts';

/** Every id a condition or a slot of the pack may name, with the field that describes it. */
export function knownIds(pack: Pack): ReadonlyMap<string, Field> {
  const questions = pack.steps.flatMap((step) => step.questions).flatMap((question) => [question, ...question.fields]);
  const fields = [...questions.flatMap((field) => [field, ...(field.columns ?? [])]), ...pack.derived];
  return new Map(fields.map((field) => [field.id, field]));
}

/** A column of a `rows` question reads as the set of its values. */
export function isColumn(known: ReadonlyMap<string, Field>, id: string): boolean {
  return [...known.values()].some((field) => field.columns?.some((column) => column.id === id));
}

const FAMILY = /__(given|undecided)$/;

/** The field an id speaks of: `x__given` and `x__undecided` speak of `x`. */
export function fieldBehind(known: ReadonlyMap<string, Field>, id: string): Field | undefined {
  return known.get(id) ?? known.get(id.replace(FAMILY, ''));
}

/** The options a comparison with an id can name; `undefined` when its values are open (numbers, texts, dates). */
export function optionsOf(known: ReadonlyMap<string, Field>, id: string): readonly string[] | undefined {
  if (!known.has(id) && FAMILY.test(id)) return ['yes', 'no'];
  const field = known.get(id);
  const first = field?.type === 'rows' ? field.columns?.[0] : field;
  return first?.options?.map((option) => option.id);
}

/** The known id nearest to one that is not known, to help with a misspelling. */
export function nearestId(known: ReadonlyMap<string, Field>, id: string): string | undefined {
  const scored = [...known.keys()].map((other) => ({ other, distance: distance(id, other) })).sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.max(2, id.length / 4) ? scored[0].other : undefined;
}

/** Levenshtein's distance: letters to insert, remove or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}

import { comparisonsOf, type Condition } from '../0-language/condition.ts';
import { checkCondition, hint } from './check-condition.ts';
import type { Checking } from './check-pack.ts';
import type { Default, Field } from './pack.ts';

/** Every default must name what exists and must end: no field may wait for itself through others. */
export function checkDefaults(checking: Checking): void {
  const { pack, known, report, refused, find } = checking;
  const fields = pack.steps.flatMap(({ questions }) => questions).flatMap((question) => [question, ...question.fields].flatMap((field) => [field, ...(field.columns ?? [])]));
  const place = (id: string) => find(/^questions\/[^/]+\/\d+-[a-z_]+\.yaml$/, `id: ${id}`);
  for (const field of fields) {
    for (const source of [field.default, field.undecided_default]) {
      for (const id of source ? named(source) : []) {
        if (!known.has(id) && !refused(id)) report({ code: 'unknown_id', params: { id, hint: hint(checking, id) }, place: place(field.id) });
      }
      for (const when of source ? conditions(source) : []) checkCondition(checking, when, place(field.id));
    }
  }
  for (const circle of circles(fields)) report({ code: 'default_cycle', params: { path: circle.join(' → ') }, place: place(circle[0]!) });
}

/** The circles of `same_as` and conditions of defaults; what a derived value reads is the engine's own care. */
function circles(fields: readonly Field[]): readonly (readonly string[])[] {
  const reads = new Map(fields.map((field) => [field.id, field.default ? [...same(field.default), ...conditions(field.default).flatMap((when) => comparisonsOf(when).map(({ id }) => id))] : []]));
  const found: (readonly string[])[] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      found.push([...path.slice(path.indexOf(id)), id]);
      return;
    }
    if (done.has(id)) return;
    for (const next of reads.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of fields) walk(id, []);
  return found;
}

/** Every id a default names, its cases included. */
function named(source: Default): readonly string[] {
  if ('derived' in source) return [source.derived];
  if ('same_as' in source) return [source.same_as];
  return 'choices' in source ? source.choices.flatMap(({ value }) => named(value)) : [];
}

function same(source: Default): readonly string[] {
  if ('same_as' in source) return [source.same_as];
  return 'choices' in source ? source.choices.flatMap(({ value }) => same(value)) : [];
}

function conditions(source: Default): readonly Condition[] {
  return 'choices' in source ? source.choices.flatMap(({ when, value }) => [...(when ? [when] : []), ...conditions(value)]) : [];
}

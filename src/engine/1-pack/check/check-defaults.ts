import { comparisonsOf, type Condition } from '../../0-language/condition.ts';
import type { Place } from '../../0-language/messages/message.ts';
import { checkCondition, checkId, isGone } from './check-condition.ts';
import { checkValue } from './check-value.ts';
import type { Checking } from './checking.ts';
import { expectedOf, hint } from '../source/nearest.ts';
import type { Change, Default, Derived, Field } from '../model/pack.ts';
import { fieldsOf } from '../model/questions.ts';

/** Every default must name what exists and must end: no field may wait for itself through others. */
export function checkDefaults(checking: Checking): void {
  const { pack, report, places } = checking;
  const fields = fieldsOf(pack);
  for (const field of fields) {
    for (const key of ['default', 'undecided_default'] as const) {
      const source = field[key];
      if (!source) continue;
      const place = places.ofPart(source, 0, places.of('field', field.id, key));
      checkDefault(checking, field, source, place);
      for (const { id } of (field.options ?? []).filter((option) => option.fixed && lacks(source, option.id)))
        report({ code: 'fixed_changed', params: { id: `${field.id}.${id}` }, place });
    }
  }
  for (const circle of circles([...fields, ...pack.derived]))
    report({
      code: 'default_cycle',
      params: { path: circle.join(' → ') },
      place: places.of('field', circle[0]!, 'default'),
    });
}

/** Whether a list that a default may come to leaves out a choice. */
function lacks(source: Default, option: string): boolean {
  if ('choices' in source) return source.choices.some(({ value }) => lacks(value, option));
  return 'value' in source && Array.isArray(source.value) && !source.value.includes(option);
}

/**
 * What a repair does: a choice it adds or removes must exist; the rest reads as a default. `place` is that of what is
 * changed.
 */
export function checkChange(checking: Checking, field: Field, change: Change, place: Place): void {
  const here = checking.places.ofPart(change, 0, place);
  if ('cases' in change) {
    for (const one of change.cases) {
      if (one.when) checkCondition(checking, one.when);
      checkChange(checking, field, one.change, here);
    }
  } else if ('add' in change || 'remove' in change) {
    const column = field.columns?.[0];
    const choosing = column ? { ...column, type: 'multi' as const } : field;
    if ('add' in change) checkChoice(checking, choosing, change.add, here);
    else if (!isGone(checking.gone, choosing, change.remove)) checkChoice(checking, choosing, change.remove, here);
  } else if (!('restore' in change)) checkDefault(checking, field, change, here);
}

/**
 * One default, or what a repair sets: the ids it names, its conditions, and the choices it makes. `place` is that of
 * what holds it.
 */
function checkDefault(checking: Checking, field: Field, source: Default, place: Place): void {
  const here = checking.places.ofPart(source, 0, place);
  if ('choices' in source) {
    for (const { when, value } of source.choices) {
      if (when) checkCondition(checking, when);
      checkDefault(checking, field, value, here);
    }
  }
  if ('derived' in source) checkId(checking, source.derived, here);
  if ('same_as' in source) checkId(checking, source.same_as, here);
  if ('fact' in source && source.of) checkFact(checking, source.fact, source.of, here);
  if (!('value' in source)) return;
  checkValue(checking, field, source.value, here);
  if (!Array.isArray(source.value)) checkChoice(checking, field, source.value, here);
  else
    for (const [index, one] of source.value.entries())
      checkChoice(checking, field, one, checking.places.ofPart(source, index + 1, place));
}

function checkFact(
  { pack, report }: Checking,
  value: string,
  { file, id }: { file: string; id: string },
  place: Place,
): void {
  const fact = Object.hasOwn(pack.facts, file) ? pack.facts[file]!.find((one) => one.id === id) : undefined;
  const named = () => Object.entries(pack.facts).flatMap(([name, facts]) => facts.map((one) => `${name}.${one.id}`));
  const values = Object.keys(fact?.values ?? {});
  if (!fact)
    report({
      code: 'unknown_fact',
      params: { id: `${file}.${id}`, pack: pack.name, hint: hint(named(), `${file}.${id}`) },
      place,
    });
  else if (!values.includes(value))
    report({
      code: 'wrong_shape',
      params: { path: `${file}.${id}.${value}`, expected: values.map((one) => `${file}.${id}.${one}`).join(' / ') },
      place,
    });
}

function checkChoice({ report, gone, places }: Checking, field: Field, option: unknown, place: Place): void {
  const options = field.options?.map(({ id }) => id);
  if (!options || !['single', 'multi', 'person'].includes(field.type)) return;
  if (typeof option !== 'string' || options.includes(option)) return;
  const hidden = [field.id, field.options_from].map((holder) => `${holder}.${option}`).find((id) => gone.has(id));
  if (hidden === undefined)
    report({ code: 'unknown_option', params: { id: field.id, option, expected: expectedOf(options, option) }, place });
  else
    report({
      code: 'option_needed',
      params: { id: hidden, where: `${place.file}:${place.line}` },
      place: places.of('hidden', hidden),
    });
}

/**
 * The circles of `same_as`, of conditions of defaults and of computed values; what the engine computes is its own care.
 */
function circles(fields: readonly Derived[]): readonly (readonly string[])[] {
  const reads = new Map(
    fields.map(({ id, default: usual, condition, includes = [] }) => [
      id,
      [
        ...(usual ? same(usual) : []),
        ...[...(usual ? conditions(usual) : []), ...(condition ? [condition] : []), ...includes.map(({ when }) => when)]
          .flatMap(comparisonsOf)
          .map((one) => one.id),
      ],
    ]),
  );
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

function same(source: Default): readonly string[] {
  if ('same_as' in source) return [source.same_as];
  return 'choices' in source ? source.choices.flatMap(({ value }) => same(value)) : [];
}

function conditions(source: Default): readonly Condition[] {
  return 'choices' in source
    ? source.choices.flatMap(({ when, value }) => [...(when ? [when] : []), ...conditions(value)])
    : [];
}

import type { Value } from '../../0-language/answers.ts';
import { comparisonsOf, type Comparison, type Condition } from '../../0-language/condition.ts';
import { conditionsIn } from './conditions-in.ts';
import { familyOf, knownIds, optionsOf } from '../model/known-ids.ts';
import type { Field, Option, Pack } from '../model/pack.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

/** A comparison that holds, or does not. */
export interface Assigned {
  readonly comparison: Comparison;
  readonly yes: boolean;
}

/** A value to try for one comparison: what it settles, and the conditions it needs to be possible at all. */
export interface Candidate {
  readonly value: Value;
  readonly settles: Assigned;
  readonly needs: readonly Condition[];
}

/** The values to try for one comparison. */
export type Possible = (comparison: Comparison) => readonly Candidate[];

/**
 * The answers a pack allows: a value needs its question asked, nothing needs it
 * hidden (a person or a number may also be left blank), an exclusive option stands alone. An option's own `when` is no
 * bound: an answer given before stays. Not `guarded`, no question's condition counts. What derived values have to do
 * with one another is not known, so that too much counts as possible, never too little.
 */
export function possibleAnswers(pack: Pack, guarded = true): Possible {
  const known = knownIds(pack);
  const compared = Map.groupBy(conditionsIn(pack).flatMap(comparisonsOf), ({ id }) => id);
  const asked = askedWhen(pack);
  return (comparison) => {
    const { id } = comparison;
    const when = asked.get(id.replace(/__(given|met)$/, '')) ?? [];
    const needs = guarded ? when : [];
    const field = known.get(id);
    if (comparison.op === 'includes') return inOrOut(comparison, field, needs);
    const shaped = [...(compared.get(id) ?? []), comparison];
    const some = 'option' in comparison ? options(shaped, optionsOf(known, id), needs) : numbers(shaped, field, needs);
    const blank: Candidate = { value: null, settles: { comparison, yes: false }, needs: [] };
    if (!field && familyOf(id)) return some.map((one) => (one.value === 'yes' ? one : { ...one, needs: [] }));
    if (field?.type === 'single')
      return when.length > 0 ? [...some, { ...blank, needs: guarded ? [no({ op: 'and', of: when })] : [] }] : some;
    return pack.derived.some((one) => one.id === id) ? some : [...some, blank];
  };
}

/** What must hold for each question, field and column to be asked. */
function askedWhen({ steps }: Pack): ReadonlyMap<string, readonly Condition[]> {
  const found = new Map<string, readonly Condition[]>();
  for (const question of questionsOf({ steps })) {
    for (const field of fieldsOf(question)) {
      found.set(
        field.id,
        [...new Set([question.when, field.when])].filter((when) => when !== undefined),
      );
    }
  }
  return found;
}

function inOrOut(
  { id, option }: Comparison & { op: 'includes' },
  field: Field | undefined,
  needs: readonly Condition[],
): readonly Candidate[] {
  const comparison = { op: 'includes', id, option } as const;
  const against =
    field?.type === 'multi' ? (field.options ?? []).filter((other) => excludes(field.options!, option, other)) : [];
  const out: Candidate = { value: 'no', settles: { comparison, yes: false }, needs: [] };
  return [
    {
      value: 'yes',
      settles: { comparison, yes: true },
      needs: [...needs, ...against.map((other) => no({ op: 'includes', id, option: other.id }))],
    },
    out,
  ];
}

function excludes(all: readonly Option[], id: string, other: Option): boolean {
  const own = all.find((one) => one.id === id);
  return (
    other.id !== id &&
    (own?.exclusive === true || other.exclusive === true || own?.excludes === other.id || other.excludes === id)
  );
}

/** Every option, or where the values are open those that are compared and another. */
function options(
  compared: readonly Comparison[],
  known: readonly string[] | undefined,
  needs: readonly Condition[],
): readonly Candidate[] {
  const named = compared.flatMap((one) => ('option' in one ? [one.option] : []));
  const { id } = compared[0]!;
  return [...new Set([...(known ?? []), ...named, ...(known ? [] : ['…'])])].map((option) => ({
    value: option,
    settles: { comparison: { op: 'is', id, option }, yes: true },
    needs,
  }));
}

/** Each number compared, one between each two and one on either side, within the bounds of the field. */
function numbers(
  compared: readonly Comparison[],
  field: Field | undefined,
  needs: readonly Condition[],
): readonly Candidate[] {
  const { id } = compared[0]!;
  const bounds = [...new Set(compared.flatMap((one) => ('number' in one ? [one.number] : [])))].sort((a, b) => a - b);
  const whole = (field?.decimals ?? 0) === 0 && bounds.every(Number.isInteger);
  const between = bounds.flatMap((one, index) =>
    index === 0 ? [] : [whole ? one - 1 : (one + bounds[index - 1]!) / 2],
  );
  const tried = [...new Set([...bounds, bounds[0]! - 1, ...between, bounds.at(-1)! + 1])];
  const { min = -Infinity, max = Infinity } = field ?? {};
  return tried
    .filter((one) => one >= min && one <= max)
    .map((number) => ({ value: number, settles: { comparison: { op: '=', id, number }, yes: true }, needs }));
}

function no(of: Condition): Condition {
  return { op: 'not', of };
}

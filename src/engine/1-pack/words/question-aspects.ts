import { same } from '../../0-language/same.ts';
import type { Field, Option, Question } from '../model/questions.ts';

/** In what a question differs; of its choices and its fields, those that are new or other, by name. */
export interface Aspect {
  readonly of: 'words' | 'default' | 'condition' | 'options' | 'fields' | 'rest';
  readonly names: readonly string[];
}

const KEYS: Readonly<Record<string, Aspect['of'] | undefined>> = {
  label: 'words',
  help: 'words',
  why: 'words',
  example: 'words',
  unit: 'words',
  blank: 'words',
  default: 'default',
  undecided_default: 'default',
  when: 'condition',
  options: 'options',
  fields: 'fields',
  columns: 'fields',
};

/** In what a question differs from what it was, its fields and columns included. */
export function questionAspects(before: Question, now: Question): readonly Aspect[] {
  const found = aspectsOf(before, now);
  return [...new Set(found.map(({ of }) => of))].map((of) => ({
    of,
    names: [...new Set(found.flatMap((one) => (one.of === of ? one.names : [])))],
  }));
}

function aspectsOf(before: Field | Question, now: Field | Question): readonly Aspect[] {
  const [old, next] = [before, now] as readonly unknown[] as [Keyed, Keyed];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((key) => !same(old[key], next[key]));
  return keys.flatMap((key): readonly Aspect[] => {
    const of = KEYS[key] ?? 'rest';
    if (of === 'options') return aspectOf(of, old[key] as Listed<Option>, next[key] as Listed<Option>);
    if (of === 'fields') return fieldAspects(old[key] as Listed<Field>, next[key] as Listed<Field>);
    return [{ of, names: [] }];
  });
}

type Keyed = Readonly<Record<string, unknown>>;
type Listed<T> = readonly T[] | undefined;

function fieldAspects(before: Listed<Field> = [], now: Listed<Field> = []): readonly Aspect[] {
  return now.flatMap((field) => {
    const old = before.find(({ id }) => id === field.id);
    return old ? aspectsOf(old, field) : [{ of: 'fields', names: [field.label] }];
  });
}

function aspectOf(of: 'options', before: Listed<Option> = [], now: Listed<Option> = []): readonly Aspect[] {
  const other = now.filter(
    (one) =>
      !same(
        before.find(({ id }) => id === one.id),
        one,
      ),
  );
  return [{ of, names: other.map(({ label }) => label) }];
}

import { isPerson, standsFor, type Value } from './answers.ts';

/** A comparison of one answer or derived value with a fixed operand. */
export type Comparison =
  | { readonly op: 'is'; readonly id: string; readonly option: string }
  | { readonly op: 'includes'; readonly id: string; readonly option: string }
  | { readonly op: '=' | '<' | '>='; readonly id: string; readonly number: number };

/** A condition is data: it can be decided, said in words and searched, and is never code. */
export type Condition =
  | Comparison
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

export type Verdict = 'yes' | 'no' | 'unknown';

/**
 * What a condition reads under an id: `undefined` while nothing is known (the comparison is then `unknown`),
 * `null` for nothing at all, as for a hidden question (every comparison is then `no`).
 */
export type Read = (id: string) => Value | undefined;

/** Decides a condition over effective answers; three-valued, so `no and unknown` is `no`. */
export function decide(condition: Condition, read: Read): Verdict {
  switch (condition.op) {
    case 'and':
      return decideAll(condition.of, read, 'no', 'yes');
    case 'or':
      return decideAll(condition.of, read, 'yes', 'no');
    case 'not':
      return opposite(decide(condition.of, read));
    default:
      return compare(condition, read(condition.id));
  }
}

function decideAll(of: readonly Condition[], read: Read, stop: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const part of of) {
    const one = decide(part, read);
    if (one === stop) return stop;
    if (one === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}

function compare(comparison: Comparison, value: Value | undefined): Verdict {
  if (value === undefined) return 'unknown';
  return holds(comparison, value) ? 'yes' : 'no';
}

function holds(comparison: Comparison, value: Value): boolean {
  switch (comparison.op) {
    case 'is':
      return value === comparison.option || (isPerson(value) && value.role === comparison.option);
    case 'includes':
      return Array.isArray(value) && value.some((one) => standsFor(one) === comparison.option);
    case '=':
      return value === comparison.number;
    case '<':
      return typeof value === 'number' && value < comparison.number;
    case '>=':
      return typeof value === 'number' && value >= comparison.number;
  }
}

/** The comparisons of a condition, in the order they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(condition.of);
    default:
      return [condition];
  }
}

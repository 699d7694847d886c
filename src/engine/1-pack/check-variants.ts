import type { Value } from '../0-language/answers.ts';
import { comparisonsOf, decide, type Comparison, type Condition } from '../0-language/condition.ts';
import type { Checking } from './check-pack.ts';
import type { ClauseTemplate, DocumentTemplate } from './pack.ts';

/** No two wordings of one clause may print together. */
export function checkVariants({ report, find }: Checking, document: DocumentTemplate): void {
  const clauses = document.sections.flatMap((section) => section.clauses);
  for (const [index, one] of clauses.entries()) {
    for (const other of clauses.slice(index + 1).filter(({ id }) => id === one.id)) {
      if (!canBothHold(one, other)) continue;
      const params = { id: one.id, first: one.variant ?? one.id, second: other.variant ?? other.id };
      report({ code: 'variants_overlap', params, place: find(other.place.replace(/\.en\.md$/, '.md'), 'when:') });
    }
  }
}

function canBothHold(one: ClauseTemplate, other: ClauseTemplate): boolean {
  if (!one.when || !other.when) return true;
  return holdsSomewhere({ op: 'and', of: [one.when, other.when] });
}

/** Whether any answers make a condition hold, tried over the values that its own comparisons tell apart. */
export function holdsSomewhere(condition: Condition): boolean {
  const byId = Map.groupBy(comparisonsOf(condition), ({ id }) => id);
  const choices = [...byId].map(([id, comparisons]) => [id, valuesOf(comparisons)] as const);
  const chosen = new Map<string, Value>();
  const tryFrom = (at: number): boolean => {
    const next = choices[at];
    if (!next) return decide(condition, (id) => chosen.get(id)) === 'yes';
    return next[1].some((value) => {
      chosen.set(next[0], value);
      return tryFrom(at + 1);
    });
  };
  return tryFrom(0);
}

/** Values that between them make each comparison of one id hold and fail. */
function valuesOf(comparisons: readonly Comparison[]): readonly Value[] {
  const options = [...new Set(comparisons.flatMap((one) => ('option' in one ? [one.option] : [])))];
  if (comparisons.some(({ op }) => op === 'includes')) return subsets(options);
  if (options.length > 0) return [null, ...options];
  const numbers = comparisons.flatMap((one) => ('number' in one ? [one.number] : []));
  return [null, ...numbers.flatMap((number) => [number - 1, number, number + 1])];
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]]);
}

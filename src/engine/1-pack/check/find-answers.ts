import type { Value } from '../../0-language/answers.ts';
import { comparisonsOf, decide, type Comparison, type Condition } from '../../0-language/condition.ts';
import type { Possible, Assigned } from './possible-answers.ts';

/**
 * Answers under which conditions hold, as the comparisons they settle; `never` where there are none, `unsure` where the
 * search was too long.
 */
export type Witness = readonly Assigned[] | 'never' | 'unsure';

/** Tried values after which a search gives up and says nothing: some 20 ms. */
const MOST_TRIES = 2_000;

/**
 * Looks for answers under which all the conditions hold, value by value, over the finite values that comparisons tell
 * apart. Conditions are decided as soon as what is chosen settles them, so that most branches end early.
 */
export function findAnswers(conditions: readonly Condition[], possible: Possible): Witness {
  const chosen = new Map<string, Value>();
  const settled: Assigned[] = [];
  let tries = 0;

  const hold = (wanted: readonly Condition[]): boolean => {
    const verdicts = wanted.map((one) => decide(one, (id) => chosen.get(id)));
    if (verdicts.includes('no')) return false;
    const open = wanted.find((_, index) => verdicts[index] === 'unknown');
    if (!open) return true;
    const [next] = comparisonsOf(open).filter(({ id }) => !chosen.has(id)) as [Comparison];
    for (const { value, settles, needs } of possible(meant(next))) {
      tries += 1;
      if (tries > MOST_TRIES) return false;
      chosen.set(next.id, value);
      settled.push(settles);
      if (hold([...wanted, ...needs.map(byChoice)])) return true;
      settled.pop();
      chosen.delete(next.id);
    }
    return false;
  };

  if (hold(conditions.map(byChoice))) return settled;
  return tries > MOST_TRIES ? 'unsure' : 'never';
}

/**
 * The condition with each option of an `includes` as a yes or no of its own: a list is then chosen option by option.
 */
function byChoice(condition: Condition): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
      return { op: condition.op, of: condition.of.map(byChoice) };
    case 'not':
      return { op: 'not', of: byChoice(condition.of) };
    case 'includes':
      return { op: 'is', id: `${condition.id} ${condition.option}`, option: 'yes' };
    default:
      return condition;
  }
}

/** The comparison that `byChoice` was given. */
function meant(comparison: Comparison): Comparison {
  const [id, option] = comparison.id.split(' ') as [string, string?];
  return option === undefined ? comparison : { op: 'includes', id, option };
}

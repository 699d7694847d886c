import type { Checking } from './checking.ts';
import { isStale } from '../model/stale.ts';
import { usesOfFact } from './uses-of-fact.ts';

/**
 * Warns of each fact that was to be checked again before `today`, with the ids of what relies on it.
 */
export function checkFacts({ pack, report, places }: Checking, today: string): void {
  for (const [file, facts] of Object.entries(pack.facts)) {
    for (const fact of facts.filter((one) => isStale(one, today))) {
      const uses = usesOfFact(pack, file, fact);
      const [clauses, questions, rules] = [uses.clauses, uses.questions, uses.rules].map(
        (ids) => ids.join(', ') || '—',
      ) as [string, string, string];
      const params = { id: fact.id, date: fact.check_again, clauses, questions, rules };
      report({
        code: 'stale_fact',
        params,
        place: places.of('option', `${file}.${fact.id}`, 'check_again'),
        warning: true,
      });
    }
  }
}

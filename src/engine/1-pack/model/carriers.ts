import type { Pack } from './pack.ts';
import { clausesOf, POLICY } from './documents.ts';
import { questionsOf } from './questions.ts';

/**
 * What carries an item of a guide: a question, a clause of the policy with all its wordings, or a document beside the
 * policy.
 */
export interface Carrier {
  readonly kind: 'question' | 'clause' | 'document';
  readonly id: string;
}

/**
 * For each item of the trace, the questions, clauses and documents that say they come from it, in the order of the
 * pack; none for an item not carried.
 */
export function carriersOf(pack: Pack): ReadonlyMap<string, readonly Carrier[]> {
  const carriers = new Map<string, Carrier[]>(pack.trace.items.map(({ id }) => [id, []]));
  const add = (sources: readonly string[], kind: Carrier['kind'], id: string) => {
    for (const source of sources) {
      const already = carriers.get(source);
      if (already && !already.some((one) => one.kind === kind && one.id === id)) already.push({ kind, id });
    }
  };
  for (const question of questionsOf(pack)) add(question.sources, 'question', question.id);
  for (const document of pack.documents) {
    for (const clause of clausesOf(document)) {
      if (document.id === POLICY) add(clause.sources, 'clause', clause.id);
      else add(clause.sources, 'document', document.id);
    }
  }
  return carriers;
}

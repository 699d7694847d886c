import type { Pack } from './pack.ts';

/** What carries an item of a guide: a question, or a clause with all its wordings. */
export interface Carrier {
  readonly kind: 'question' | 'clause';
  readonly id: string;
}

/** For each item of the trace, the questions and clauses that say they come from it, in the order of the pack; none for an item not carried. */
export function carriersOf(pack: Pack): ReadonlyMap<string, readonly Carrier[]> {
  const carriers = new Map<string, Carrier[]>(pack.trace.items.map(({ id }) => [id, []]));
  const add = (sources: readonly string[], kind: Carrier['kind'], id: string) => {
    for (const source of sources) {
      const already = carriers.get(source);
      if (already && !already.some((one) => one.kind === kind && one.id === id)) already.push({ kind, id });
    }
  };
  for (const question of pack.steps.flatMap(({ questions }) => questions)) add(question.sources, 'question', question.id);
  for (const clause of pack.documents.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))) add(clause.sources, 'clause', clause.id);
  return carriers;
}

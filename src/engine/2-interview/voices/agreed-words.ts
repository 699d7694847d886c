import { groupBy } from '../../0-language/group-by.ts';
import type { Adaptations } from '../../0-language/adaptations.ts';
import { canonical } from '../../0-language/canonical.ts';
import type { Voice } from '../../0-language/voices.ts';
import { compareTexts } from './unite.ts';

/**
 * The words that people put in place of the pack’s, where all who did wrote the same, and every clause that any of them
 * added, each once; nothing where nobody wrote any.
 */
export function agreedWords(people: readonly Voice[]): Adaptations | undefined {
  const clauses = wordsByClause(people).flatMap(([id, all]) => (areSame(all) ? [[id, all[0]!] as const] : []));
  const added = new Map(
    people.flatMap(({ adaptations }) => (adaptations?.added ?? []).map((one) => [canonical(one), one] as const)),
  );
  if (clauses.length + added.size === 0) return undefined;
  const inOrder = [...added].sort(([one], [other]) => compareTexts(one, other)).map(([, one]) => one);
  return { clauses: Object.fromEntries(clauses), added: inOrder };
}

/** The clauses for which people wrote different words: the pack’s print until one of them is taken. */
export function clausesInDispute(people: readonly Voice[]): readonly string[] {
  return wordsByClause(people).flatMap(([id, all]) => (areSame(all) ? [] : [id]));
}

/** What people wrote, clause by clause. */
function wordsByClause(people: readonly Voice[]) {
  const written = people.flatMap(({ adaptations }) => Object.entries(adaptations?.clauses ?? {}));
  return [...groupBy(written, ([id]) => id)]
    .map(([id, all]) => [id, all.map(([, words]) => words)] as const)
    .sort(([one], [other]) => compareTexts(one, other));
}

function areSame(all: readonly unknown[]): boolean {
  return new Set(all.map(canonical)).size === 1;
}

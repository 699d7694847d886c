import { groupBy } from '../../0-language/group-by.ts';
import type { Adaptations } from '../../0-language/adaptations.ts';
import { canonical } from '../../0-language/canonical.ts';
import { clauseSettled, type Settled, type Voice } from '../../0-language/voices.ts';
import { compareTexts, uniteSettled } from './unite.ts';

type Words = Adaptations['clauses'][string];

/** A clause for which people wrote different words, each with the keys of those who wrote them. */
export interface DisputedWords {
  readonly id: string;
  readonly said: readonly { readonly words: Words; readonly by: readonly string[] }[];
}

/**
 * The words that people put in place of the pack’s, where all who did wrote the same or the team has settled on some,
 * and every clause that any of them added, each once; nothing where nobody wrote any.
 */
export function agreedWords(people: readonly Voice[], settled: readonly Settled[] = []): Adaptations | undefined {
  const ended = settledWords(settled);
  const agreed = wordsByClause(people).flatMap(([id, said]) =>
    said.length === 1 && !ended.has(id) ? [[id, said[0]!.words] as const] : [],
  );
  const taken = [...ended].flatMap(([id, words]) => (words === undefined ? [] : [[id, words] as const]));
  const clauses = [...agreed, ...taken].sort(([one], [other]) => compareTexts(one, other));
  const added = new Map(
    people.flatMap(({ adaptations }) => (adaptations?.added ?? []).map((one) => [canonical(one), one] as const)),
  );
  if (clauses.length + added.size === 0) return undefined;
  const inOrder = [...added].sort(([one], [other]) => compareTexts(one, other)).map(([, one]) => one);
  return { clauses: Object.fromEntries(clauses), added: inOrder };
}

/** The clauses for which people wrote different words: the pack’s print until the team settles on some. */
export function compareWords(people: readonly Voice[], settled: readonly Settled[] = []): readonly DisputedWords[] {
  const ended = settledWords(settled);
  return wordsByClause(people).flatMap(([id, said]) => (said.length > 1 && !ended.has(id) ? [{ id, said }] : []));
}

/** What the team settled last for each clause; nothing where it took the pack’s words. */
function settledWords(settled: readonly Settled[]): ReadonlyMap<string, Words | undefined> {
  return new Map(
    uniteSettled(settled).flatMap((one) => {
      const clause = clauseSettled(one);
      return clause === undefined ? [] : [[clause, one.clauses?.[clause]] as const];
    }),
  );
}

/** What people wrote, clause by clause: each words once. */
function wordsByClause(people: readonly Voice[]) {
  const written = people.flatMap(({ key, adaptations }) =>
    Object.entries(adaptations?.clauses ?? {}).map(([id, words]) => ({ id, words, key })),
  );
  return [...groupBy(written, ({ id }) => id)]
    .map(([id, all]) => {
      const alike = [...groupBy(all, ({ words }) => canonical(words)).values()];
      return [id, alike.map((same) => ({ words: same[0]!.words, by: same.map(({ key }) => key) }))] as const;
    })
    .sort(([one], [other]) => compareTexts(one, other));
}

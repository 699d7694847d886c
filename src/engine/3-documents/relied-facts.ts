import { groupBy } from '../0-language/group-by.ts';
import { urlOf } from '../0-language/url-of.ts';
import type { Row } from '../0-language/answers.ts';
import { onceFor } from '../0-language/once-for.ts';
import type { ClauseTemplate, Fact, Field, Pack } from '../1-pack/model/pack.ts';
import { columnKey } from '../2-interview/model/fields.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { describe, type Local } from '../2-interview/print/print-field.ts';
import { typedWords } from '../2-interview/model/typed-words.ts';
import { idsRead, wordIds } from './team-document.ts';

/**
 * The dated facts the printed clauses rest on, each once: those they name, those behind the choices they print, and
 * those behind the defaults and derived values they read. What the team typed itself is no fact of the pack.
 */
export function reliedFacts(interview: Interview, clauses: readonly ClauseTemplate[]): readonly Fact[] {
  const [isNewInWords, isNewAnywhere] = [firstTime(), firstTime()];
  const facts = clauses.flatMap((clause) => [
    ...clause.facts.flatMap((id) => factsOf(interview.pack).get(id) ?? []),
    ...wordIds(clause)
      .filter(isNewInWords)
      .flatMap((id) => chosenFacts(interview, id)),
    ...idsRead(clause).filter(isNewAnywhere).flatMap(interview.factsBehind),
  ]);
  return [...new Set(facts)];
}

/** Tells whether an id comes for the first time: clauses read the same answers over and over. */
function firstTime(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => !seen.has(id) && seen.add(id) === seen;
}

/** One line a check: facts read at the same place, to be read again on the same day, share it. */
export function checksOf(facts: readonly Fact[]): readonly Fact[] {
  const checks = groupBy(facts, ({ id, source, verified, check_again, to_confirm }) =>
    [source, verified, check_again, to_confirm ? id : ''].join('\n'),
  );
  return [...checks.values()].map((same) => ({
    ...same[0]!,
    label: [...new Set(same.map(({ label }) => label))].join(' · '),
  }));
}

/** What a row of the table of facts, and the date of the oldest check, read under their names. */
export function factLocal(fact: Fact): Local {
  const fields: Readonly<Record<string, { field: Field; value: string; href?: string; mark?: 'to_confirm' }>> = {
    label: { field: TEXT, value: fact.label, ...(fact.to_confirm ? { mark: 'to_confirm' } : {}) },
    source: { field: TEXT, ...sourceOf(fact) },
    verified: { field: DATE, value: fact.verified },
    check_again: { field: DATE, value: fact.check_again },
  };
  return (id) => (Object.hasOwn(fields, id) ? { ...fields[id]!, typed: false } : undefined);
}

/** An address is printed as the name of its site, and leads there. */
function sourceOf({ source }: Fact): { value: string; href?: string } {
  const url = urlOf(source);
  return url ? { value: url.hostname.replace(/^www\./, ''), href: source } : { value: source };
}

/** `{facts_verified}`: the day of the oldest check among the facts the document relies on. */
export function verifiedLocal(facts: readonly Fact[]): Local {
  const oldest = facts.map(({ verified }) => verified).sort()[0];
  return (id) => (id === 'facts_verified' && oldest ? { field: DATE, value: oldest, typed: false } : undefined);
}

/** The facts of a pack by id; of two with one id, the first. */
const factsOf = onceFor(
  ({ facts }: Pack): ReadonlyMap<string, Fact> =>
    new Map(
      Object.values(facts)
        .flat()
        .reverse()
        .map((fact) => [fact.id, fact]),
    ),
);

/** The facts behind the choices an answer prints, in the columns of its rows too. */
function chosenFacts(interview: Interview, id: string): readonly Fact[] {
  const field = describe(interview.pack, id);
  const fields = field ? [field, ...(field.columns ?? [])] : [];
  return fields.flatMap((one) => {
    const facts = (one.options_from !== undefined && interview.pack.facts[one.options_from]) || [];
    if (facts.length === 0) return [];
    const value = interview.read(id);
    const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
    const chosen = one === field ? [value].flat() : rows.flatMap((row) => row[columnKey(one)] ?? []);
    return facts.filter((fact) => chosen.includes(fact.id) && typedWords(interview, fact) === undefined);
  });
}

const TEXT: Field = { id: 'text', type: 'text', label: '' };
const DATE: Field = { id: 'date', type: 'date', label: '' };

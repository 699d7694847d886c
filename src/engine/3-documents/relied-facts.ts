import type { ClauseTemplate, Fact, Field, Pack } from '../1-pack/pack.ts';
import type { Interview } from '../2-interview/interview.ts';
import { describe, type Local } from '../2-interview/print-field.ts';

/** The dated facts the printed clauses rest on, each once: those they name, and those behind the choices they list. */
export function reliedFacts(interview: Interview, clauses: readonly ClauseTemplate[]): readonly Fact[] {
  const facts = clauses.flatMap((clause) => [...namedFacts(interview.pack, clause), ...listedFacts(interview, clause)]);
  return [...new Set(facts)];
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
  return URL.canParse(source) ? { value: new URL(source).hostname.replace(/^www\./, ''), href: source } : { value: source };
}

/** `{facts_verified}`: the day of the oldest check among the facts the document relies on. */
export function verifiedLocal(facts: readonly Fact[]): Local {
  const oldest = facts.map(({ verified }) => verified).sort()[0];
  return (id) => (id === 'facts_verified' && oldest ? { field: DATE, value: oldest, typed: false } : undefined);
}

function namedFacts(pack: Pack, clause: ClauseTemplate): readonly Fact[] {
  const all = Object.values(pack.facts).flat();
  return clause.facts.flatMap((id) => all.find((fact) => fact.id === id) ?? []);
}

function listedFacts(interview: Interview, clause: ClauseTemplate): readonly Fact[] {
  const field = clause.repeat ? describe(interview.pack, clause.repeat) : undefined;
  const chosen = field?.type === 'multi' ? interview.read(field.id) : undefined;
  if (!field?.options_from || !Array.isArray(chosen)) return [];
  return (interview.pack.facts[field.options_from] ?? []).filter((fact) => (chosen as readonly string[]).includes(fact.id));
}

const TEXT: Field = { id: 'text', type: 'text', label: '' };
const DATE: Field = { id: 'date', type: 'date', label: '' };

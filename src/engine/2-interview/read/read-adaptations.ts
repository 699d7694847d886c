import type { AddedClause, Adaptations } from '../../0-language/adaptations.ts';
import { isRecord } from '../../0-language/is-record.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { clauseNow } from './follow-renames.ts';

/** What a file says the team wrote into its policy, under the ids clauses have now; what is no text is left out. */
export function readAdaptations(given: unknown, pack: Pack): { readonly adaptations?: Adaptations } {
  const { clauses, added } = record(given);
  const words = Object.entries(record(clauses)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const own = (Array.isArray(added) ? added : [])
    .filter(isAdded)
    .map(({ section, title, text }) => ({ section, title, text }));
  return words.length + own.length > 0
    ? {
        adaptations: {
          clauses: Object.fromEntries(words.map(([id, text]) => [clauseNow(id, pack), text])),
          added: own,
        },
      }
    : {};
}

function isAdded(one: unknown): one is AddedClause {
  const { section, title, text } = record(one);
  return [section, title, text].every((words) => typeof words === 'string');
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  return isRecord(data) ? data : {};
}

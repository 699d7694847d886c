import type { Pack } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { chooseClauses } from './team-document.ts';

/** What an overlay changed, by its name there, whose change it is, and why. */
interface Change {
  readonly label: string;
  readonly whose: string;
  readonly reason: string;
}

/** The clauses that print for a team in words that an overlay put in place of others and says why, each once. */
export function changedByMembers(interview: Interview): readonly Change[] {
  const { pack } = interview;
  const printed = pack.documents
    .flatMap((document) => chooseClauses(interview, document))
    .flatMap(({ clauses }) => clauses.flatMap(({ template, status }) => (status === 'printed' ? [template] : [])));
  const changes = printed.flatMap(({ id, title, pack: whose, reason }) =>
    reason?.trim() ? [[id, { label: title, whose: pack.labels[whose] ?? whose, reason }] as const] : [],
  );
  return [...new Map(changes).values()];
}

/** The clauses and documents that an overlay took away. */
export function takenAway({ hidden, labels }: Pack): readonly Change[] {
  return hidden
    .filter(({ kind }) => kind === 'clause' || kind === 'document')
    .map(({ label, pack, reason }) => ({ label, whose: labels[pack] ?? pack, reason }));
}

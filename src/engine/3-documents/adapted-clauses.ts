import { ownText } from '../0-language/adaptations.ts';
import { FLOORS } from '../1-pack/model/documents.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { adaptedBy, withAdded } from './adapt.ts';
import type { Adapted } from './document.ts';
import { chooseClauses, leftOutBy } from './team-document.ts';

/** A clause with words of the team’s own, and these words, its decision before its practice; or why it was left out. */
interface AdaptedClause {
  readonly title: string;
  readonly adapted: Adapted | 'left_out';
  readonly text: string;
}

/** The clauses of the policy that print with words of the team’s own, and those that it left out. */
export function adaptedClauses(interview: Interview): readonly AdaptedClause[] {
  const { clauses, added } = interview.adaptations;
  const { documents, language } = interview.pack;
  return withAdded(interview, chooseClauses(interview, documents[0]!)).flatMap((section) =>
    section.clauses.flatMap(({ template, status }): readonly AdaptedClause[] => {
      const { id, title } = template;
      if (status === 'left_out') return [{ title, adapted: status, text: leftOutBy(interview, template)! }];
      const adapted = status === 'printed' ? adaptedBy(interview, template) : undefined;
      if (adapted === undefined) return [];
      const own = FLOORS.map((floor) => ownText(clauses[id], floor, language)).filter(Boolean);
      return [{ title, adapted, text: adapted === 'added' ? added[Number(id.slice(6))]!.text : own.join('\n') }];
    }),
  );
}

import type { AddedClause } from '../0-language/adaptations.ts';
import { isVisible, oneLine, splitLines } from '../0-language/typed-text.ts';
import type { Block, Inline } from '../0-language/nodes.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import type { Adapted } from './document.ts';
import { chooseClauses, type ChosenClause, type ChosenSection } from './team-document.ts';

/** The id of a clause the team wrote, by its rank; no clause of a pack has a dot in its name. */
const ADDED = /^added\.\d+$/;

/** Each section of a policy with the clauses the team added, after its own. */
export function withAdded({ adaptations }: Interview, sections: readonly ChosenSection[]): readonly ChosenSection[] {
  return sections.map((section) => ({
    ...section,
    clauses: [
      ...section.clauses,
      ...adaptations.added.flatMap((added, rank) => (added.section === section.template.id ? chosen(added, rank) : [])),
    ],
  }));
}

/** How the team adapted a clause, if it did. What law or safety asks for is completed, never replaced. */
export function adaptedBy({ adaptations }: Interview, { id, class: clauseClass }: ClauseTemplate): Adapted | undefined {
  if (ADDED.test(id)) return 'added';
  if (!Object.hasOwn(adaptations.clauses, id) || paragraphs(adaptations.clauses[id]!).length === 0) return undefined;
  return clauseClass === 'floor' ? 'completed' : 'reworded';
}

/** The clauses of the policy that print with words of the team’s own. */
export function adaptedClauses(
  interview: Interview,
): readonly { readonly title: string; readonly adapted: Adapted; readonly text: string }[] {
  const { clauses, added } = interview.adaptations;
  const policy = interview.pack.documents[0]!;
  return withAdded(interview, chooseClauses(interview, policy)).flatMap((section) =>
    section.clauses.flatMap(({ template, status }) => {
      const adapted = status === 'printed' ? adaptedBy(interview, template) : undefined;
      if (adapted === undefined) return [];
      return [
        {
          title: template.title,
          adapted,
          text: adapted === 'added' ? added[Number(template.id.slice(6))]!.text : clauses[template.id]!,
        },
      ];
    }),
  );
}

/** A text the team typed, a paragraph a line, shown as typed. */
export function paragraphs(text: string): readonly Block<Inline>[] {
  return splitLines(text).flatMap((line): Block<Inline>[] =>
    !isVisible(line) ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: line, typed: true }] }],
  );
}

/** A clause of the team’s own, as one that a pack would hold; nothing prints of one without words. */
function chosen({ title, text }: AddedClause, rank: number): readonly ChosenClause[] {
  const body = paragraphs(text);
  if (body.length === 0) return [];
  const template: ClauseTemplate = {
    id: `added.${rank}`,
    title: oneLine(title),
    class: 'fact',
    custody: 'free',
    rationale: '',
    sources: [],
    facts: [],
    body: body as ClauseTemplate['body'],
    pack: '',
    place: '',
  };
  return [{ template, status: 'printed', waiting: [] }];
}

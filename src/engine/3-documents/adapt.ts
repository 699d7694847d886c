import { type AddedClause, ownText } from '../0-language/adaptations.ts';
import { isVisible, oneLine, splitLines } from '../0-language/typed-text.ts';
import type { Block, Inline } from '../0-language/nodes.ts';
import type { Floor } from '../1-pack/model/documents.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import type { Adapted } from './document.ts';
import type { ChosenClause, ChosenSection } from './team-document.ts';

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
export function adaptedBy(interview: Interview, { id, class: clauseClass }: ClauseTemplate): Adapted | undefined {
  if (ADDED.test(id)) return 'added';
  if ([ownWords(interview, id, 'decision'), ownWords(interview, id, 'practice')].every((own) => !own?.length))
    return undefined;
  return clauseClass === 'floor' ? 'completed' : 'reworded';
}

/**
 * The team’s own words on one floor of a clause; nothing where the pack’s print, no block where none are to. Blanks in
 * place of a decision are no decision.
 */
export function ownWords(
  { adaptations, pack }: Interview,
  id: string,
  floor: Floor,
): readonly Block<Inline>[] | undefined {
  const own = Object.hasOwn(adaptations.clauses, id) ? adaptations.clauses[id] : undefined;
  if (typeof own === 'string' && !isVisible(own)) return undefined;
  const text = ownText(own, floor, pack.language);
  const blocks = text === undefined ? undefined : paragraphs(text);
  return floor === 'decision' && blocks?.length === 0 ? undefined : blocks;
}

/** A text the team typed, a paragraph a line, shown as typed. */
function paragraphs(text: string): readonly Block<Inline>[] {
  return splitLines(text).flatMap((line): Block<Inline>[] =>
    !isVisible(line) ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: line, typed: true }] }],
  );
}

/** A clause of the team’s own, as one that a pack would hold; nothing prints of one without words. */
function chosen({ title, text }: AddedClause, rank: number): readonly ChosenClause[] {
  const words = paragraphs(text);
  if (words.length === 0) return [];
  const template: ClauseTemplate = {
    id: `added.${rank}`,
    title: oneLine(title),
    class: 'fact',
    custody: 'free',
    rationale: '',
    sources: [],
    facts: [],
    decision: words as ClauseTemplate['decision'],
    pack: '',
    place: '',
  };
  return [{ template, status: 'printed', waiting: [] }];
}

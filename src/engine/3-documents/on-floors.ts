import { groupBy } from '../0-language/group-by.ts';
import { onceFor } from '../0-language/once-for.ts';
import { clausesOf, NOT_DISCUSSED, type NotDiscussed, POLICY } from '../1-pack/model/documents.ts';
import type { DocumentTemplate, Pack } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { withAdded } from './adapt.ts';
import { namesSubjects } from './clause-bodies.ts';
import { standsIn } from './met.ts';
import { inOneOrder } from './numbering.ts';
import { chooseClauses, isUndiscussed, type ChosenClause, type ChosenSection } from './team-document.ts';

/** What a document prints from, and the subjects its team did not discuss. */
interface Choice {
  readonly sections: readonly ChosenSection[];
  readonly notDiscussed: Readonly<Record<NotDiscussed, readonly string[]>>;
}

const ALL_DISCUSSED: Choice['notDiscussed'] = { before_doing: [], if_it_happens: [] };

/** The document whose clauses a document prints: itself, or for a guide the policy. */
export function sourceOf({ documents }: Pack, template: DocumentTemplate): DocumentTemplate {
  return documents.find(({ id }) => id === template.floors_of) ?? template;
}

/** Whether a document prints decisions alone, another one being its guide. */
export function hasGuide({ documents }: Pack, { id }: DocumentTemplate): boolean {
  return documents.some(({ floors_of: policy }) => policy === id);
}

/** A document of a pack by its id; the first where there is none of it. */
export function templateOf({ documents }: Pack, document: string): DocumentTemplate {
  return documents.find(({ id }) => id === document) ?? documents[0]!;
}

/** Whether a document prints a clause that applies: a guide all but what the policy keeps to itself. */
export function hereIn(pack: Pack, template: DocumentTemplate): (clause: ChosenClause) => boolean {
  if (template.floors_of) return (clause) => clause.status === 'printed' && clause.template.in !== 'policy';
  return (clause) => clause.status === 'printed' && (!hasGuide(pack, template) || clause.in === 'policy');
}

/**
 * The clauses of a document, and those that the team added to the policy. Those of a policy with a guide stand in both
 * or in one of them, in one order.
 */
export function chooseFloors(interview: Interview, template: DocumentTemplate): Choice {
  return chosenFor(interview)(sourceOf(interview.pack, template));
}

/** A policy and its guide print from one choice. */
const chosenFor = onceFor((interview: Interview) => onceFor((source: DocumentTemplate) => choiceOf(interview, source)));

function choiceOf(interview: Interview, source: DocumentTemplate): Choice {
  const { pack } = interview;
  const chosen = chooseClauses(interview, source);
  const sections = source.id === POLICY ? withAdded(interview, chosen) : chosen;
  if (!hasGuide(pack, source)) return { sections: sections.map(withoutSubjects), notDiscussed: ALL_DISCUSSED };
  const standing = sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((one) =>
      one.status === 'printed' ? { ...one, in: standsIn(interview, one.template) } : one,
    ),
  }));
  const notDiscussed = subjectsOf(standing);
  const none = NOT_DISCUSSED.every((list) => notDiscussed[list].length === 0);
  return { sections: inOneOrder(none ? standing.map(withoutSubjects) : standing), notDiscussed };
}

/** A section whose clause about what was not discussed is left out. */
function withoutSubjects(section: ChosenSection): ChosenSection {
  const without = (one: ChosenClause): ChosenClause =>
    namesSubjects(one.template) ? { template: one.template, status: 'absent', waiting: [] } : one;
  return { ...section, clauses: section.clauses.map(without) };
}

/** What the unmet clauses are about, each subject once, in the order of the document. */
function subjectsOf(sections: readonly ChosenSection[]): Choice['notDiscussed'] {
  const unmet = clausesOf({ sections }).filter(isUndiscussed);
  const subjects = groupBy(
    unmet.flatMap(({ template }) => template.not_discussed ?? []),
    ({ list }) => list,
  );
  const words = (list: NotDiscussed) => [...new Set((subjects.get(list) ?? []).map((one) => one.words))];
  return { before_doing: words('before_doing'), if_it_happens: words('if_it_happens') };
}

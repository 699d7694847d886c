import { isLeftOut } from '../0-language/adaptations.ts';
import { groupBy } from '../0-language/group-by.ts';
import { isUndecided } from '../0-language/answers.ts';
import { comparisonsOf, decide } from '../0-language/condition.ts';
import { onceFor } from '../0-language/once-for.ts';
import { slotsOf } from '../0-language/slots.ts';
import { clausesOf, type Floor, wordsOf } from '../1-pack/model/documents.ts';
import { mayLeaveOut } from '../1-pack/model/may-leave-out.ts';
import type { ClauseTemplate, DocumentTemplate, SectionTemplate } from '../1-pack/model/pack.ts';
import { idBehind } from '../1-pack/model/known-ids.ts';
import { fieldsOf } from '../1-pack/model/questions.ts';
import { placedFields } from '../2-interview/model/fields.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import type { ClauseStatus } from './document.ts';

/** The wording of a clause chosen for one team, and whether it prints. */
export interface ChosenClause {
  readonly template: ClauseTemplate;
  readonly status: ClauseStatus;
  /** Ids it waits for, while its condition is unknown. */
  readonly waiting: readonly string[];
  /** Where it prints and its document has two floors: in the policy and its guide, or in the guide alone. */
  readonly in?: 'policy' | 'guide';
}

export interface ChosenSection {
  readonly template: SectionTemplate;
  readonly clauses: readonly ChosenClause[];
}

/** Whether a clause is in the guide alone only because its team did not discuss what it reads. */
export function isUndiscussed({ in: where, template }: ChosenClause): boolean {
  return where === 'guide' && !template.in;
}

/** For each clause of a document, the one wording that prints for this team, waits for an answer, or is absent. */
export function chooseClauses(interview: Interview, document: DocumentTemplate): readonly ChosenSection[] {
  return document.sections.map((template) => ({
    template,
    clauses: variantsOf(template).map((variants) => chooseVariant(interview, variants)),
  }));
}

/** The wordings of each clause of a section. */
const variantsOf = onceFor(({ clauses }: SectionTemplate): readonly (readonly ClauseTemplate[])[] => [
  ...groupBy(clauses, ({ id }) => id).values(),
]);

/** The questions, fields and derived values a clause reads, in its condition and its words. */
export const idsRead = onceFor((clause: ClauseTemplate): readonly string[] => [
  ...new Set([...idsOfFloor(clause, 'decision'), ...idsOfFloor(clause, 'practice')]),
]);

/** Those that one floor reads; the condition is the decision’s. */
export function idsOfFloor(clause: ClauseTemplate, floor: Floor): readonly string[] {
  return idsByFloor(clause)[floor];
}

const idsByFloor = onceFor((clause: ClauseTemplate): Readonly<Record<Floor, readonly string[]>> => ({
  decision: readBy(clause, 'decision'),
  practice: readBy(clause, 'practice'),
}));

function readBy(clause: ClauseTemplate, floor: Floor): readonly string[] {
  const { when, repeat = {} } = clause;
  const inCondition = when && floor === 'decision' ? comparisonsOf(when).map(({ id }) => id) : [];
  const slots = slotsOf(clause[floor] ?? []).flatMap((slot) => (slot.type === 'field' ? [slot.id] : []));
  return [...new Set([...inCondition, ...(repeat[floor] === undefined ? [] : [repeat[floor]]), ...slots])];
}

/** The questions and fields among ids, and behind the derived values among them, that the team marked undecided. */
export function undecidedIds(interview: Interview, ids: readonly string[]): readonly string[] {
  if (interview.read('undecided_count') === 0) return [];
  return [...new Set(ids.map(idBehind).flatMap(undecidedIn(interview)))];
}

/** The same for one id; clauses ask for the same ones over and over. */
const undecidedIn = onceFor((interview: Interview) => {
  const open = openIds(interview);
  const known = new Map<string, readonly string[]>();
  return function undecided(id: string): readonly string[] {
    if (!known.has(id)) {
      const own = open.has(id) ? [id] : [];
      const behind = interview.reading(id).state === 'derived' ? interview.basisOf(id) : [];
      known.set(id, [...new Set([...own, ...behind.flatMap(undecided)])]);
    }
    return known.get(id)!;
  };
});

/** What reads as undecided: few answers are, and only their questions' fields and columns can be. */
function openIds({ pack, answers, read }: Interview): ReadonlySet<string> {
  const marked = Object.keys(answers).filter((id) => isUndecided(answers[id]));
  const questions = new Set(marked.flatMap((id) => placedFields(pack).get(id)?.question ?? []));
  const ids = [...questions].flatMap(fieldsOf).map(({ id }) => id);
  return new Set(ids.filter((id) => read(`${id}__undecided`) === 'yes'));
}

function chooseVariant(interview: Interview, variants: readonly ClauseTemplate[]): ChosenClause {
  const verdicts = variants.map((template) => (template.when ? decide(template.when, interview.read) : 'yes'));
  const printed = variants[verdicts.indexOf('yes')];
  if (printed) return { template: printed, status: statusOf(interview, printed), waiting: [] };
  const waits = variants[verdicts.indexOf('unknown')];
  if (waits) return { template: waits, status: 'waiting', waiting: unknownIds(interview, waits) };
  return { template: variants[0]!, status: 'absent', waiting: [] };
}

function statusOf(interview: Interview, clause: ClauseTemplate): ClauseStatus {
  if (setAside(interview, clause)) return 'absent';
  return leftOutBy(interview, clause) === undefined ? 'printed' : 'left_out';
}

/** Why the team left out a clause that it may; nothing where it did not. */
export function leftOutBy({ adaptations, pack }: Interview, clause: ClauseTemplate): string | undefined {
  const own = Object.hasOwn(adaptations.clauses, clause.id) ? adaptations.clauses[clause.id] : undefined;
  return isLeftOut(own) && mayLeaveOut(pack, clause) ? own.left_out : undefined;
}

/**
 * A clause about what does not concern the team is left out, unless law or safety asks for it; so is one that lists
 * what overlays changed, where none changed anything.
 */
function setAside(interview: Interview, clause: ClauseTemplate): boolean {
  if (clause.repeat?.decision === 'changed') return !clausesOf(interview.pack).some(({ reason }) => reason?.trim());
  if (clause.repeat?.decision === 'taken_away')
    return !interview.pack.hidden.some(({ kind }) => kind === 'clause' || kind === 'document');
  const fields = placedFields(interview.pack);
  return (
    clause.class !== 'floor' &&
    !clause.rows &&
    idsPrinted(clause).some((id) => fields.has(id) && interview.reading(id).state === 'not_applicable')
  );
}

/** The questions, fields and derived values a clause prints. */
export const wordIds = onceFor((clause: ClauseTemplate): readonly string[] => {
  const slots = slotsOf(wordsOf(clause)).flatMap((slot) => (slot.type === 'field' ? [slot.id] : []));
  return [...new Set([...Object.values(clause.repeat ?? {}), ...slots])];
});

/** Those that it prints above its line: what stands below only goes with it. */
const idsPrinted = onceFor((clause: ClauseTemplate): readonly string[] => wordIds({ ...clause, practice: [] }));

function unknownIds(interview: Interview, clause: ClauseTemplate): readonly string[] {
  const comparisons = clause.when ? comparisonsOf(clause.when) : [];
  return [...new Set(comparisons.filter(({ id }) => interview.read(id) === undefined).map(({ id }) => id))];
}

/** Whether a document concerns this team; one whose condition is still unknown does. */
export function documentApplies(interview: Interview, id: string): boolean {
  const when = interview.pack.documents.find((document) => document.id === id)?.when;
  return !when || decide(when, interview.read) !== 'no';
}

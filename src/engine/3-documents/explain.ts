import type { Value } from '../0-language/answers.ts';
import { decide, type Condition, type Verdict } from '../0-language/condition.ts';
import { idBehind } from '../1-pack/model/known-ids.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import { placedFields } from '../2-interview/model/fields.ts';
import type { Interview, Reading } from '../2-interview/model/interview.ts';
import { printAnswer } from '../2-interview/print/print-answer.ts';
import { describe } from '../2-interview/print/print-field.ts';
import type { TeamClause, TeamDocument } from './document.ts';
import { sourceOf } from './on-floors.ts';
import { idsRead } from './team-document.ts';
import { clausesOf } from '../1-pack/model/documents.ts';

/** One answer a clause is printed, waiting or absent because of. */
export interface Because {
  readonly id: string;
  readonly answer: Value;
  readonly words: string;
  readonly from: 'answer' | 'default' | 'derived';
}

/** A clause of an assembled document, with the reasons for its state and the place its words come from. */
export interface ExplainedClause extends Omit<
  TeamClause,
  'blocks' | 'decision' | 'practice' | 'undiscussed' | 'title' | 'rationale' | 'label' | 'waiting'
> {
  readonly section: string;
  readonly because: readonly Because[];
}

/** Why each clause of a document is there, waits, or is absent. */
export function explain(interview: Interview, document: TeamDocument): readonly ExplainedClause[] {
  const { pack } = interview;
  const own = pack.documents.filter(({ id }) => id === document.id).map((one) => sourceOf(pack, one));
  const templates = clausesOf({ documents: own });
  return document.sections.flatMap((section) =>
    section.clauses.map((clause) => {
      const { blocks, decision, practice, undiscussed, title, rationale, label, waiting, ...kept } = clause;
      const template = templates.find(({ id, variant }) => id === clause.id && variant === clause.variant);
      return { ...kept, section: section.id, because: template ? becauseOf(interview, template) : [] };
    }),
  );
}

/** The answers that decided a clause's state, then those its words print. */
export function becauseOf(interview: Interview, template: ClauseTemplate): readonly Because[] {
  const decisive = template.when ? reasons(template.when, decide(template.when, interview.read), interview) : [];
  const ids = [...new Set([...decisive, ...idsRead(template)])].filter(
    (id) => decisive.includes(id) || !inCondition(template, id),
  );
  return [...new Set(ids.map(idBehind))].flatMap((id) => because(interview, id));
}

/**
 * The ids of the comparisons a verdict rests on: all of an `and` that holds, only the part that fails of one that does
 * not.
 */
function reasons(condition: Condition, verdict: Verdict, interview: Interview): readonly string[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of
        .filter((part) => decide(part, interview.read) === verdict)
        .flatMap((part) => reasons(part, verdict, interview));
    case 'not':
      return reasons(condition.of, verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict, interview);
    default:
      return [condition.id];
  }
}

function inCondition(template: ClauseTemplate, id: string): boolean {
  return template.when !== undefined && JSON.stringify(template.when).includes(`"id":"${id}"`);
}

function because(interview: Interview, id: string): readonly Because[] {
  const field = describe(interview.pack, id);
  const reading = interview.reading(id);
  if (!field || field.type === 'group' || reading.value === undefined || reading.value === null) return [];
  const question = placedFields(interview.pack).get(id)?.question;
  const label =
    question && question.id !== id && question.type === 'group' && question.fields.length === 1
      ? question.label
      : field.label;
  const words = printAnswer(interview, id);
  return words === ''
    ? []
    : [
        {
          id,
          answer: reading.value,
          words: `${label.replace(/[\s\u00a0]*[?:]$/, '')} → ${words}`,
          from: origin(reading),
        },
      ];
}

function origin(reading: Reading): Because['from'] {
  if (reading.state === 'derived') return 'derived';
  return reading.state === 'answered' || reading.state === 'confirmed' ? 'answer' : 'default';
}

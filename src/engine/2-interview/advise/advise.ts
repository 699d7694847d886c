import { isBlank, isNotApplicable, type Answer, type Value } from '../../0-language/answers.ts';
import { comparisonsOf, decide } from '../../0-language/condition.ts';
import type { Change, Rule, Severity } from '../../1-pack/model/pack.ts';
import { questionsOf } from '../../1-pack/model/questions.ts';
import { COUNTS_OF_OPEN, openIds } from '../computed/open-points.ts';
import { choose } from '../model/choose.ts';
import { placedFields } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { fillTemplate } from '../print/fill-fields.ts';
import { changed, withMarksLifted } from './repair.ts';

/** A rule that fires for this team, said in words, with what one click can change. */
export interface Advice {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly questions: readonly string[];
  /** Of a rule that counts open points, each of them, in the order of the pack: its question and the label of that. */
  readonly points?: readonly { readonly id: string; readonly label: string }[];
  readonly repairs: readonly { readonly label: string; readonly set: Readonly<Record<string, Answer>> }[];
  /** The reason the team typed for going on as it is; never on an error. */
  readonly accepted?: string;
}

/**
 * The rules that fire (verdict `yes` only), of the pack or of those given, each with its message and repairs: errors
 * first, and last what the team accepted, for a reason it gave as `{not_applicable: reason}` under the rule's id.
 */
export function advise(interview: Interview, rules = interview.pack.rules): readonly Advice[] {
  const order: readonly Severity[] = ['E', 'W', 'I'];
  return rules
    .filter((rule) => fires(interview, rule))
    .map((rule) => adviceOf(interview, rule))
    .sort(
      (a, b) =>
        Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
        order.indexOf(a.severity) - order.indexOf(b.severity),
    );
}

/** Whether an error is among the rules that fire; none of their words is written. */
export function hasError(interview: Interview): boolean {
  return interview.pack.rules.some((rule) => fires(interview, rule) && choose(interview, rule.severity) === 'E');
}

function fires(interview: Interview, { when }: Rule): boolean {
  return when !== undefined && decide(when, (id) => inForce(interview, id)) === 'yes';
}

/**
 * What a rule reads. An undecided point whose safe value holds meanwhile is given: advice would ask for what is there.
 */
function inForce(interview: Interview, id: string): Value | undefined {
  const field = /^(.+)__given$/.exec(id)?.[1];
  if (field !== undefined) {
    const { state, value } = interview.reading(field);
    if (state === 'undecided' && !isBlank(value)) return 'yes';
  }
  return interview.read(id);
}

function adviceOf(interview: Interview, rule: Rule): Advice {
  const severity = choose(interview, rule.severity);
  return {
    id: rule.id,
    severity,
    ...acceptedFor(interview, rule.id, severity),
    message: fillTemplate(interview, rule.message),
    questions: rule.questions,
    ...pointsOf(interview, rule),
    repairs: rule.repairs.map(({ label, set }) => ({
      label: fillTemplate(interview, label),
      set: resolve(interview, set),
    })),
  };
}

/** The open points that a rule counts, question by question. */
function pointsOf(interview: Interview, { when }: Rule): Pick<Advice, 'points'> {
  const counts = when ? comparisonsOf(when).flatMap(({ id }) => COUNTS_OF_OPEN.filter((count) => count === id)) : [];
  if (counts.length === 0) return {};
  const fields = placedFields(interview.pack);
  const open = new Set(counts.flatMap((count) => openIds(interview, count)).map((id) => fields.get(id)?.question.id));
  const questions = questionsOf(interview.pack).filter(({ id }) => open.has(id));
  return { points: questions.map(({ id, label }) => ({ id, label })) };
}

/** What a repair sets. */
function resolve(interview: Interview, set: Readonly<Record<string, Change>>): Readonly<Record<string, Answer>> {
  return withMarksLifted(
    interview,
    Object.fromEntries(Object.entries(set).map(([id, change]) => [id, changed(interview, id, change) ?? null])),
  );
}

/** Why the team goes on with what a rule noticed; an error cannot be accepted, nor anything without a reason. */
function acceptedFor({ answers }: Interview, id: string, severity: Severity): { accepted?: string } {
  const answer = severity === 'E' ? undefined : answers[id];
  return isNotApplicable(answer) && answer.not_applicable.trim() !== '' ? { accepted: answer.not_applicable } : {};
}

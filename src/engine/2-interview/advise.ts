import { isNotApplicable, isUndecided, type Answer } from '../0-language/answers.ts';
import { decide, type Condition } from '../0-language/condition.ts';
import type { Inline, TemplateInline } from '../0-language/nodes.ts';
import type { Change, Rule, Severity } from '../1-pack/pack.ts';
import { fieldsOf } from './fields.ts';
import type { Interview } from './interview.ts';
import { printField } from './print-field.ts';
import { plainText } from '../0-language/plain-text.ts';
import { changed } from './repair.ts';

/** A rule that fires for this team, said in words, with what one click can change. */
export interface Advice {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly questions: readonly string[];
  readonly repairs: readonly { readonly label: string; readonly set: Readonly<Record<string, Answer>> }[];
}

/** The rules that fire (verdict `yes` only), errors first, each with its message and repairs. */
export function advise(interview: Interview): readonly Advice[] {
  const order: readonly Severity[] = ['E', 'W', 'I'];
  return interview.pack.rules
    .filter((rule) => decide(rule.when, interview.read) === 'yes')
    .map((rule) => adviceOf(interview, rule))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Words with their slots filled, as plain text. */
export function fillWords(interview: Interview, nodes: readonly TemplateInline[]): string {
  const filled = nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return [node];
    return node.type === 'field' ? printField(interview, node) : [];
  });
  return plainText(filled);
}

/** The first of several cases whose condition holds; the last has none. */
export function choose<T>(interview: Interview, cases: readonly { readonly when?: Condition; readonly value: T }[]): T {
  return (cases.find(({ when }) => !when || decide(when, interview.read) === 'yes') ?? cases.at(-1)!).value;
}

function adviceOf(interview: Interview, rule: Rule): Advice {
  return {
    id: rule.id,
    severity: choose(interview, rule.severity),
    message: fillWords(interview, rule.message),
    questions: rule.questions,
    repairs: rule.repairs.map(({ label, set }) => ({ label: fillWords(interview, label), set: resolve(interview, set) })),
  };
}

/**
 * What a repair sets; where the whole question was left undecided or set aside, that mark is lifted too, or it would
 * cover the new answer.
 */
function resolve(interview: Interview, set: Readonly<Record<string, Change>>): Readonly<Record<string, Answer>> {
  const answers = Object.entries(set).map(([id, change]) => [id, changed(interview, id, change) ?? null] as const);
  return Object.fromEntries([...answers.flatMap(([id]) => lifted(interview, id)), ...answers]);
}

function lifted(interview: Interview, id: string): readonly (readonly [string, Answer])[] {
  const question = fieldsOf(interview.pack).get(id)?.question;
  const mark = question && interview.answers[question.id];
  if (!question || question.id === id || !(isUndecided(mark) || isNotApplicable(mark))) return [];
  return [[question.id, question.type === 'group' ? null : (interview.read(question.id) ?? null)]];
}

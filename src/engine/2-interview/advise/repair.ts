import { decide } from '../../0-language/condition.ts';
import {
  isNotApplicable,
  isUndecided,
  standsFor,
  type Answer,
  type Row,
  type Value,
} from '../../0-language/answers.ts';
import type { Change } from '../../1-pack/model/pack.ts';
import { placedFields } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { defaultValue } from '../model/safe-defaults.ts';
import { usual } from '../model/usual.ts';

/** The answer under an id once a repair is applied. */
export function changed(interview: Interview, id: string, change: Change): Value | undefined {
  if ('cases' in change) {
    const held = change.cases.find(({ when }) => !when || decide(when, interview.read) === 'yes');
    return held && changed(interview, id, held.change);
  }
  if ('restore' in change) return usual(interview, id);
  if ('add' in change) return added(interview, id, change.add);
  if ('remove' in change)
    return elements(interview.read(id)).filter((one) => standsFor(one) !== change.remove) as Value;
  return defaultValue(interview, change);
}

/**
 * New answers; where their whole question was left undecided or set aside, that mark is lifted too, or it would cover
 * them.
 */
export function withMarksLifted(
  interview: Interview,
  set: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  return { ...Object.fromEntries(Object.keys(set).flatMap((id) => lifted(interview, id))), ...set };
}

function lifted(interview: Interview, id: string): readonly (readonly [string, Answer])[] {
  const question = placedFields(interview.pack).get(id)?.question;
  const mark = question && interview.answers[question.id];
  if (!question || question.id === id || !(isUndecided(mark) || isNotApplicable(mark))) return [];
  return [[question.id, question.type === 'group' ? null : (interview.read(question.id) ?? null)]];
}

/**
 * The present list with a choice added; a row comes in as the question's default has it, in place of the present one.
 */
function added(interview: Interview, id: string, choice: string): Value {
  const [present, given] = [
    elements(interview.read(id)),
    elements(usual(interview, id)).find((one) => standsFor(one) === choice) ?? choice,
  ];
  const kept = present.map((one) => (standsFor(one) === choice ? given : one));
  return (kept.includes(given) ? kept : [...kept, given]) as Value;
}

function elements(value: Value | undefined): readonly (string | Row)[] {
  return Array.isArray(value) ? (value as readonly (string | Row)[]) : [];
}

import type { Value } from '../../0-language/answers.ts';
import { decide } from '../../0-language/condition.ts';
import type { Default } from '../../1-pack/model/pack.ts';
import type { Interview } from './interview.ts';

/** What a default gives now, the protective choice; `undefined` when it gives nothing. */
export function defaultValue(interview: Interview, source: Default): Value | undefined {
  if ('value' in source) return source.value;
  if ('same_as' in source) return interview.read(source.same_as) ?? undefined;
  if ('derived' in source) return interview.read(source.derived);
  // Without `of`, it is read by the row it stands in.
  if ('fact' in source) return source.of && interview.fact(source.of.file, source.of.id)?.values[source.fact];
  const chosen = choiceOf(interview, source);
  return chosen && defaultValue(interview, chosen);
}

/** Whether a default gives words that the team typed elsewhere. */
export function givesTyped(interview: Interview, source: Default): boolean {
  if ('same_as' in source) return interview.reading(source.same_as).typed;
  const chosen = 'choices' in source ? choiceOf(interview, source) : undefined;
  return chosen !== undefined && givesTyped(interview, chosen);
}

/** The first of several defaults that holds now. */
function choiceOf(interview: Interview, { choices }: Extract<Default, { choices: unknown }>): Default | undefined {
  return choices.find(({ when }) => !when || decide(when, interview.read) === 'yes')?.value;
}

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
  const choice = source.choices.find(({ when }) => !when || decide(when, interview.read) === 'yes');
  return choice && defaultValue(interview, choice.value);
}

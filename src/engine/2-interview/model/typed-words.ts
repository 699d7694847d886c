import { isBlank } from '../../0-language/answers.ts';
import type { Option } from '../../1-pack/model/pack.ts';
import type { Interview } from './interview.ts';

/** What the team typed in place of an option's label; `undefined` while it typed nothing. */
export function typedWords(
  interview: Pick<Interview, 'reading'>,
  option: Pick<Option, 'typed_in'> | undefined,
): string | undefined {
  const own = option?.typed_in === undefined ? undefined : interview.reading(option.typed_in);
  return own?.typed && typeof own.value === 'string' && !isBlank(own.value) ? own.value : undefined;
}

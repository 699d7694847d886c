import { isBlank, type Cell, type Value } from '../../0-language/answers.ts';
import type { Inline, Preposition } from '../../0-language/nodes.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import type { Setting } from '../types/field-kind.ts';
import { fieldKinds } from '../types/field-types.ts';

/** A value in words, as it stands inside a sentence; nothing for a blank. What the team typed is marked `typed`. */
export function printValue(
  setting: Setting,
  field: Field,
  value: Value | Cell | undefined,
  typed: boolean,
  preposition?: Preposition,
): readonly Inline[] {
  if (value === undefined || value === null || isBlank(value)) return [];
  return fieldKinds[field.type].print(setting, field, value, typed, preposition);
}

/** A value of a field, in words that stand alone, as on a summary; nothing for a blank. */
export function printAlone(setting: Setting, field: Field, value: Value | undefined): string {
  return value === undefined || value === null || isBlank(value)
    ? ''
    : fieldKinds[field.type].alone(setting, field, value);
}

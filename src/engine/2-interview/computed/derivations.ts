import type { Row } from '../../0-language/answers.ts';
import type { COMPUTED, ComputedId } from '../../1-pack/model/computed.ts';
import type { FieldType } from '../../1-pack/model/field-types.ts';
import type { Interview } from '../model/interview.ts';

/** What a computed value of each type is; `null` is nothing at all, as for a hidden question. */
interface ValueOf extends Record<FieldType, unknown> {
  readonly text: string;
  readonly longtext: string;
  readonly single: string | null;
  readonly multi: readonly string[];
  readonly number: number;
  readonly date: string;
  readonly person: string;
  readonly rows: readonly Row[];
  readonly list: readonly string[];
  readonly group: never;
}

/** How each value of the pack layer's is computed. `undefined` is « unknown »: what it rests on has no value yet. */
export type Derivations = {
  readonly [Id in ComputedId]: (interview: Interview) => ValueOf[(typeof COMPUTED)[Id]['type']] | undefined;
};

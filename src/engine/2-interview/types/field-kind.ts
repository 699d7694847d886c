import type { Cell, Value } from '../../0-language/answers.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Inline, Preposition } from '../../0-language/nodes.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import type { Interview } from '../model/interview.ts';

/** What sets words: the pack’s, as the team’s country has them. */
export type Setting = Pick<Interview, 'pack' | 'locale'>;

/** What the interview does with a type of field. Total: any answer and any value, also one of another type, give something. */
export interface FieldKind<V extends Value = Value> {
  /** The answer as the engine uses it, or `undefined` where it cannot be used; never asked of nothing at all. */
  readonly accept: (field: Field, answer: unknown) => V | undefined;
  /** What is wrong with an answer. One that `accept` leaves out and nothing is said of has not the form of the field. */
  readonly mistake: (field: Field, answer: unknown) => TeamMessage | undefined;
  /** A value as it stands inside a sentence; nothing for what has no words. What the team typed is marked `typed`. */
  readonly print: (
    setting: Setting,
    field: Field,
    value: Value,
    typed: boolean,
    preposition?: Preposition,
  ) => readonly Inline[];
  /** A value in words that stand alone, as on a summary. */
  readonly alone: (setting: Setting, field: Field, value: Value) => string;
  /** The free texts a team typed in an answer; choices, numbers and names are none. */
  readonly texts: (field: Field, answer: unknown) => readonly string[];
}

/** The same for what one cell of a row may hold. */
export type CellKind = FieldKind<Exclude<Cell, null>>;

/** An answer that has words, as most types have: no mistake to say, no free text. */
export function noMistake(): undefined {
  return undefined;
}

export function noTexts(): readonly string[] {
  return [];
}

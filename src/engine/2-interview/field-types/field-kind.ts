import type { Cell, Value } from '../../0-language/answers.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Inline, Preposition } from '../../0-language/nodes.ts';
import type { Field } from '../../1-pack/model/pack.ts';
import { textsAsWritten } from './as-written.ts';
import type { Interview } from '../model/interview.ts';

/**
 * What sets words: the pack’s, as the team’s country has them; and where there is a team, what it typed in their place.
 */
export type Setting = Pick<Interview, 'pack' | 'locale'> & Partial<Pick<Interview, 'reading'>>;

/**
 * What the interview does with a type of field. Total: any answer and any value, also one of another type, give
 * something.
 */
export interface FieldKind<V extends Value = Value> {
  /** The answer as the engine uses it, or `undefined` where it cannot be used; never asked of nothing at all. */
  readonly accept: (field: Field, answer: unknown) => V | undefined;
  /** An answer of a file in which texts stay as they are written there, in its source: `1.10` is no number. */
  readonly asWritten: (field: Field, answer: unknown, source: unknown) => unknown;
  /**
   * What is wrong with an answer. One that `accept` leaves out and nothing is said of has not the form of the field.
   */
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

export function noMistake(): undefined {
  return undefined;
}

/** An answer that is no text: numbers, and yes or no, are read as what they are. */
export function asData(_field: Field, answer: unknown): unknown {
  return answer;
}

/** An answer that is text, or texts. */
export function asTexts(_field: Field, answer: unknown, source: unknown): unknown {
  return textsAsWritten(answer, source);
}

export function noTexts(): readonly string[] {
  return [];
}

import type { Language, Value } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import type { FieldType } from './field-types.ts';

/** A default as authors write it, in the order it is tried. */
export type Default =
  | { readonly value: Value }
  | { readonly same_as: string }
  | { readonly derived: string }
  /** A value of a dated fact: of the fact `of`, or where absent of the one chosen in the row's first column. */
  | { readonly fact: string; readonly of?: { readonly file: string; readonly id: string } }
  | { readonly choices: readonly { readonly when?: Condition; readonly value: Default }[] };

export interface Option {
  readonly id: string;
  readonly label: string;
  /** The form the option takes inside a sentence; the label where absent. */
  readonly short?: string;
  readonly when?: Condition;
  /** The text field whose words, once the team typed them, print in place of the label. */
  readonly typed_in?: string;
  /** What prints before those words. */
  readonly typed_label?: string;
  /** Choosing it clears the others, and the reverse. */
  readonly exclusive?: true;
  /** It speaks of that language alone: offered in both, never printed in the other. */
  readonly only_in?: Language;
  /** Another option it cannot go with. */
  readonly excludes?: string;
  /** The team cannot untick it: a legal floor. */
  readonly fixed?: true;
  /** The fact behind it still has to be confirmed by the organisation. */
  readonly to_confirm?: true;
}

/** What every question, field and column has. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly label: string;
  readonly help?: string;
  readonly when?: Condition;
  readonly default?: Default;
  /** What reads while the point is undecided, where it differs from the default. */
  readonly undecided_default?: Default;
  readonly required?: true;
  readonly options?: readonly Option[];
  /** The facts file or question the options were drawn from. */
  readonly options_from?: string;
  /** The forms for one and for more, printed after a number. */
  readonly unit?: readonly [string, string];
  /** A `multi` whose order counts. */
  readonly ranked?: true;
  readonly min?: number;
  readonly max?: number;
  /** Decimal places a number may have; 0 where absent. */
  readonly decimals?: number;
  readonly max_length?: number;
  readonly example?: string;
  readonly columns?: readonly Field[];
  /** What each row says inside a sentence, of rows; nothing prints there where absent. */
  readonly inline?: readonly TemplateInline[];
  /** What prints while nothing is known: « [personne à nommer] ». */
  readonly blank?: string;
}

/** How a computed value is called and printed. */
export interface Derived extends Field {
  /** What it is the verdict of, or what it includes and when, where the pack says so; else the engine computes it. */
  readonly condition?: Condition;
  readonly includes?: readonly Included[];
}

/** An option that a computed list includes where a condition holds. */
export interface Included {
  readonly id: string;
  readonly when: Condition;
}

/** A question: a field of its own (unless of type `group`), and the other fields asked on the same screen. */
export interface Question extends Field {
  readonly quick?: true;
  /** Its fields stay folded until the team asks for them: it may well leave them all alone. */
  readonly folded?: true;
  readonly why: string;
  readonly sources: readonly string[];
  readonly fields: readonly Field[];
}

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly questions: readonly Question[];
}

/** Every question of a pack, step by step. */
export function questionsOf({ steps }: { readonly steps: readonly Step[] }): readonly Question[] {
  return steps.flatMap(({ questions }) => questions);
}

/** A question and its other fields, as they are asked; the columns of rows are read with their rows. */
export function withFields(question: Question): readonly Field[] {
  return [question, ...question.fields];
}

/**
 * Every field of a question, or of all the questions of a pack: the question's own, the others, and each one's columns
 * after it.
 */
export function fieldsOf(part: Question | { readonly steps: readonly Step[] }): readonly Field[] {
  const questions = 'steps' in part ? questionsOf(part) : [part];
  return questions.flatMap(withFields).flatMap(withColumns);
}

/** A field, and the columns of its rows. */
export function withColumns(field: Field): readonly Field[] {
  return [field, ...(field.columns ?? [])];
}

import type { Cell, Language, Value } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import type { FieldType } from './field-types.ts';
import type { Locale } from './locale.ts';
import type { Hidden, Identity, Release } from './overlay.ts';

/** A pack read for one language: plain data, written as JSON by the build. */
export interface Pack {
  readonly name: string;
  /** Its own, and where it changes other packs theirs: « 1.0.0 », « 2.1.0+base.1.0.0 ». */
  readonly version: string;
  readonly licence: string;
  readonly language: Language;
  /** The names of the pack and of those it changes, the pack first, the root last. */
  readonly lineage: readonly string[];
  /** What each pack of the lineage is called, by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** How an overlay calls and shows itself. */
  readonly identity?: Identity;
  /** What an overlay took away from the packs it changes, and why. */
  readonly hidden: readonly Hidden[];
  /** What each version of the pack changed, the newest first. */
  readonly changelog: readonly Release[];
  /** The ids it and the packs it changes gave up, in the order they did: « goals », « goals.fundraise » of an option, « #scope » of a clause; then the id that took its place. */
  readonly renamed?: readonly (readonly [string, string])[];
  /** The versions that changed the words of clauses or added questions, by the pack of the lineage, with their ids. */
  readonly revisions?: Readonly<Record<string, readonly (readonly [version: string, ids: readonly string[]])[]>>;
  readonly steps: readonly Step[];
  /** The order of the quick path: question ids. */
  readonly quick: readonly string[];
  readonly roles: readonly Role[];
  /** How each derived value is called and printed; the engine computes it. */
  readonly derived: readonly Field[];
  readonly strength: Readonly<Record<string, StrengthWords>>;
  /** The words documents print beside the clauses (« à décider », « Obligatoire »…), by name. */
  readonly words: Readonly<Record<string, readonly TemplateInline[]>>;
  /** How a country sets the words of the pack, in the order they are tried. */
  readonly locales: readonly { readonly when?: Condition; readonly value: Locale }[];
  readonly rules: readonly Rule[];
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  /** Each item of the trace after the name of its guide, by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly trace: Trace;
  readonly documents: readonly DocumentTemplate[];
}

/** The guides a pack rests on, and each of their items in our words. */
export interface Trace {
  readonly guides: readonly { readonly id: string; readonly name: string; readonly short: string }[];
  readonly items: readonly SourceItem[];
}

export interface SourceItem {
  readonly id: string;
  readonly guide: string;
  readonly words: string;
  /** What we say instead of advice that has aged or carries a risk. */
  readonly instead?: string;
  /** Why no question and no clause carries it. */
  readonly not_carried?: string;
}

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
  /** What prints while nothing is known: « [personne à nommer] ». */
  readonly blank?: string;
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

/** A role a person holds; `article` is French or English (« la », « le », « l’ », "the"), empty where none fits. */
export interface Role {
  readonly id: string;
  readonly label: string;
  readonly article: string;
  /** `lead` and `backup` stand for whoever holds that place. */
  readonly refers_to?: string;
}

export interface StrengthWords {
  readonly binding: string;
  readonly guideline: string;
}

export type Severity = 'E' | 'W' | 'I';

export interface Rule {
  readonly id: string;
  readonly severity: readonly { readonly when?: Condition; readonly value: Severity }[];
  /** Absent where the check of the pack sees to it (`strength_by_hand`): no team can make it fire. */
  readonly when?: Condition;
  readonly message: readonly TemplateInline[];
  readonly questions: readonly string[];
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly label: readonly TemplateInline[];
  readonly set: Readonly<Record<string, Change>>;
}

/**
 * What a repair does to an answer: gives it a value, or changes the present one: adds or removes a choice (a row, by
 * its first column, comes back as its default has it), or restores the default. Of several cases, the first that holds.
 */
export type Change =
  | Default
  | { readonly add: string }
  | { readonly remove: string }
  | { readonly restore: true }
  | { readonly cases: readonly { readonly when?: Condition; readonly change: Change }[] };

/** A dated fact: it says where it was read and when to read it again. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly short?: string;
  /** A number, a text or a cell, by name: what answers and clauses may read. */
  readonly values: Readonly<Record<string, Cell>>;
  readonly when?: Condition;
  readonly typed_in?: string;
  readonly typed_label?: string;
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly verified: string;
  readonly check_again: string;
  readonly to_confirm?: true;
}

export type ClauseClass = 'floor' | 'core' | 'personal' | 'advice' | 'fact';
export type Custody = 'locked' | 'recommended' | 'free';
export type Paper = 'letter' | 'a4';

export interface DocumentTemplate {
  readonly id: string;
  readonly title: readonly TemplateInline[];
  readonly when?: Condition;
  readonly paper: readonly { readonly when?: Condition; readonly value: Paper }[];
  /** It opens with a list of its sections. */
  readonly contents?: true;
  /** Read or filled in on its own: nothing in it is numbered, and the titles of its clauses do not print. */
  readonly sheet?: true;
  /** It lies on its side. */
  readonly landscape?: true;
  readonly sections: readonly SectionTemplate[];
}

export interface SectionTemplate {
  readonly id: string;
  readonly title: string;
  /** What most of its clauses are: gives the section's one strength label. */
  readonly class: ClauseClass;
  /** It stands after the others, with a letter of its own: « Annexe A ». */
  readonly annex?: true;
  readonly clauses: readonly ClauseTemplate[];
}

export interface ClauseTemplate {
  readonly id: string;
  readonly variant?: string;
  readonly title: string;
  readonly class: ClauseClass;
  readonly custody: Custody;
  readonly when?: Condition;
  readonly rationale: string;
  readonly sources: readonly string[];
  /** A floor clause names the duty it rests on. */
  readonly basis?: string;
  /** Why an overlay puts these words in place of those it changes. */
  readonly reason?: string;
  /** Ids of the dated facts its words rely on. */
  readonly facts: readonly string[];
  /** The rows or multi question that repeats the only list item or table row of the body. */
  readonly repeat?: string;
  /** A bad practice the clause does not record: while it holds, the clause is marked « à corriger ». */
  readonly to_correct?: Condition;
  readonly body: readonly Block<TemplateInline>[];
  /** Which pack and file the words come from. */
  readonly pack: string;
  readonly place: string;
}

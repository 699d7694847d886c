import type { Cell, Language } from '../../0-language/answers.ts';
import type { Condition } from '../../0-language/condition.ts';
import type { TemplateInline } from '../../0-language/nodes.ts';
import type { DocumentTemplate } from './documents.ts';
import type { Locale } from './locale.ts';
import type { Hidden, Identity, Release } from './overlay.ts';
import type { Default, Derived, Step } from './questions.ts';

export type * from './documents.ts';
export type * from './questions.ts';

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
  /**
   * The ids it and the packs it changes gave up, in the order they did: « goals », « goals.fundraise » of an option,
   * « #scope » of a clause; then the id that took its place, or says what it said where it is gone.
   */
  readonly renamed?: readonly (readonly [from: string, to: string, how?: 'gone'])[];
  /** The versions that changed the words of clauses or added questions, by the pack of the lineage, with their ids. */
  readonly revisions?: Readonly<Record<string, readonly (readonly [version: string, ids: readonly string[]])[]>>;
  readonly steps: readonly Step[];
  /** The order of the quick path: question ids. */
  readonly quick: readonly string[];
  /** The questions about who the team is, on which no other clause hangs. */
  readonly identityQuestions: readonly string[];
  /** The clauses that every policy prints. */
  readonly always: readonly string[];
  readonly roles: readonly Role[];
  /** The computed values, and the fields that an overlay no longer asks. */
  readonly derived: readonly Derived[];
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

import type { Condition } from '../../0-language/condition.ts';
import type { Block, TemplateInline } from '../../0-language/nodes.ts';
import type { Custody } from './custody.ts';

/** The id of the document that the others go with. */
export const POLICY = 'policy';

export type ClauseClass = 'floor' | 'core' | 'personal' | 'advice' | 'fact';
export type Paper = 'letter' | 'a4';

/** The two floors of a clause: what the organisation adopts, and how it is done. */
export const FLOORS = ['decision', 'practice'] as const;

export type Floor = (typeof FLOORS)[number];

/** The formats that a document may be offered in beside those of every document. */
export const DECLARED_FORMATS = ['csv'] as const;

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
  /** A board that is asked to adopt the policy receives it. */
  readonly kit?: true;
  /** Beside those of every document, the formats it is offered in. */
  readonly formats?: readonly (typeof DECLARED_FORMATS)[number][];
  /**
   * It has no clauses of its own: it prints both floors of that document's, which then prints the decisions alone, and
   * only of what the team met.
   */
  readonly floors_of?: typeof POLICY;
  readonly sections: readonly SectionTemplate[];
}

export interface SectionTemplate {
  readonly id: string;
  readonly title: string;
  /** What most of its clauses are: gives the section's one strength label. */
  readonly class: ClauseClass;
  /** It stands after the others, with a letter of its own: « Annexe A ». */
  readonly annex?: true;
  /** It counts among no others, and neither do its clauses. */
  readonly unnumbered?: true;
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
  /** Of each floor, the rows or multi question that repeats its only list item or table row. */
  readonly repeat?: Readonly<Partial<Record<Floor, string>>>;
  /** Each row of its table prints where the clause, or the wording, that it leads to does. */
  readonly rows?: 'linked';
  /** A bad practice the clause does not record: while it holds, the clause is marked « à corriger ». */
  readonly to_correct?: Condition;
  /** The one document it prints in, where it is not in the policy and in its guide. */
  readonly in?: 'guide' | 'policy';
  /** How the policy names the subject where the team did not discuss it, and in which of two lists. */
  readonly not_discussed?: { readonly list: NotDiscussed; readonly words: string };
  /** What the organisation adopts; of a clause on one floor, all it says. */
  readonly decision: Prose;
  /** How it is done: printed in the guide alone. */
  readonly practice?: Prose;
  /** Which pack and file the words come from. */
  readonly pack: string;
  readonly place: string;
}

/** The lists of what a team did not discuss: what asks for a word before it is done, what may befall. */
export const NOT_DISCUSSED = ['before_doing', 'if_it_happens'] as const;

export type NotDiscussed = (typeof NOT_DISCUSSED)[number];

/** The words of one floor. */
export type Prose = readonly Block<TemplateInline>[];

/** All the words of a clause, floor after floor. */
export function wordsOf({ decision, practice = [] }: Pick<ClauseTemplate, Floor>): Prose {
  return practice.length > 0 ? [...decision, ...practice] : decision;
}

/** What has clauses: a template of a document, or a team's document. */
interface Sectioned<Clause> {
  readonly sections: readonly { readonly clauses: readonly Clause[] }[];
}

/** Every clause of a document, or of all the documents of a pack, section by section. */
export function clausesOf<Clause>(
  part: Sectioned<Clause> | { readonly documents: readonly Sectioned<Clause>[] },
): readonly Clause[] {
  const documents = 'documents' in part ? part.documents : [part];
  return documents.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));
}

/** « approvals--second_reader », or « lead_role » where a clause has one wording. */
export function wordingOf({ id, variant }: { readonly id: string; readonly variant?: string }): string {
  return variant === undefined ? id : `${id}--${variant}`;
}

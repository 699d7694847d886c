import type { Cell, Language } from './answers.ts';
import type { Block, Inline } from './nodes.ts';

/** What a document printed on a day, as plain data: its words, numbers, lists, tables and notes, and nothing behind. */
export interface PrintedDocument {
  readonly id: string;
  readonly language: Language;
  /** BCP 47, as in `w:lang` and `lang`: « fr-CA ». */
  readonly locale: string;
  readonly paper: 'letter' | 'a4';
  /** Nothing in it is numbered, and the titles of its clauses do not print. */
  readonly sheet?: true;
  readonly landscape?: true;
  /** It holds decisions alone: what is short, and a guide says how to carry out. */
  readonly decisions?: true;
  /** It says how the decisions of a policy are carried out, each of which it repeats. */
  readonly guide?: true;
  readonly title: string;
  /** The organisation's full name as typed, or the words that stand for it. */
  readonly organisation: string;
  /** True while an error rule fires, no adoption date is given, or something differs from what was adopted last. */
  readonly draft: boolean;
  /** The lines under the title: state, version, adoption. */
  readonly front: readonly Block<Inline>[];
  readonly sections: readonly PrintedSection[];
  /** What an output prints around the clauses, by name. */
  readonly words: Readonly<Record<'draft' | 'page' | 'of' | 'annex', string>> & { readonly contents?: string };
  /** `YYYY-MM-DD`: the answers' date, so that the same answers give the same bytes. */
  readonly date: string;
  /** The dated facts it rested on. */
  readonly facts: readonly PrintedFact[];
}

export interface PrintedSection {
  readonly id: string;
  /**
   * What stands before its title, « 7. » or « Annexe A. »: its rank among those that have a printed clause; absent
   * while none prints.
   */
  readonly number?: string;
  readonly annex?: true;
  /** It counts among no others; its clauses have neither numbers nor titles. */
  readonly unnumbered?: true;
  readonly title: string;
  /** « Obligatoire » / « Recommandé », only where strength is mixed. */
  readonly label?: string;
  readonly clauses: readonly PrintedClause[];
}

export interface PrintedClause {
  readonly id: string;
  readonly variant?: string;
  /** « 7.5 », only when printed. */
  readonly number?: string;
  readonly title: string;
  /** Its own label, where it differs from its section's. */
  readonly label?: string;
  /** The team put its own words in place of the pack’s, added some to them, or wrote the clause. */
  readonly adapted?: 'reworded' | 'completed' | 'added';
  /** What this document prints of it, every slot filled and every mark in place; empty unless printed. */
  readonly blocks: readonly Block<Inline>[];
}

export interface PrintedFact {
  readonly id: string;
  /** As it prints, in a list and within a sentence. */
  readonly label: string;
  readonly short?: string;
  readonly values: Readonly<Record<string, Cell>>;
}

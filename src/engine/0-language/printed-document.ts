import type { Cell, Language } from './answers.ts';
import type { Block, Inline } from './nodes.ts';

/** What a document printed on a day, as plain data: its words, numbers, lists, tables and notes, and nothing behind. */
export interface PrintedDocument {
  readonly id: string;
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly paper: 'letter' | 'a4';
  readonly sheet?: true;
  readonly landscape?: true;
  readonly decisions?: true;
  readonly guide?: true;
  readonly title: string;
  readonly organisation: string;
  readonly draft: boolean;
  readonly front: readonly Block<Inline>[];
  readonly sections: readonly PrintedSection[];
  /** What an output prints around the clauses, by name. */
  readonly words: Readonly<Record<'draft' | 'page' | 'of' | 'annex', string>> & { readonly contents?: string };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The dated facts it rested on. */
  readonly facts: readonly PrintedFact[];
}

export interface PrintedSection {
  readonly id: string;
  readonly number?: string;
  readonly annex?: true;
  readonly unnumbered?: true;
  readonly title: string;
  readonly label?: string;
  readonly clauses: readonly PrintedClause[];
}

export interface PrintedClause {
  readonly id: string;
  readonly variant?: string;
  readonly number?: string;
  readonly title: string;
  readonly label?: string;
  readonly adapted?: 'reworded' | 'completed' | 'added';
  readonly blocks: readonly Block<Inline>[];
}

export interface PrintedFact {
  readonly id: string;
  /** As it prints, in a list and within a sentence. */
  readonly label: string;
  readonly short?: string;
  readonly values: Readonly<Record<string, Cell>>;
}

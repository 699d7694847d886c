import type { AnswersFile } from '../0-language/answers-file.ts';
import type { Language } from '../0-language/answers.ts';
import type { Block, Change, Inline, Paragraph } from '../0-language/nodes.ts';
import type { Custody } from '../1-pack/model/custody.ts';
import type { ClauseClass, Fact, Paper } from '../1-pack/model/pack.ts';

/** A document assembled for one team: plain data, every word in it final. */
export interface TeamDocument {
  readonly id: string;
  readonly language: Language;
  /** BCP 47, as in `w:lang` and `lang`: « fr-CA ». */
  readonly locale: string;
  readonly paper: Paper;
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
  readonly sections: readonly TeamSection[];
  readonly words: DocumentWords;
  /** `YYYY-MM-DD`: the answers' date, so that the same answers give the same bytes. */
  readonly date: string;
  /** The dated facts its printed clauses rest on, each once. */
  readonly facts: readonly Fact[];
  /** What a redline prints of both sides, where the document is one. */
  readonly redlined?: RedlinedDocument;
  /** The answers the document carries so that it can be reopened; absent when the team left them out. */
  readonly answers?: AnswersFile;
}

/** What stands around the sections of a redline. */
export interface RedlinedDocument {
  readonly before: TeamDocument;
  readonly title: readonly Inline[];
  readonly organisation: readonly Inline[];
  readonly contents: RedlinedContents;
}

/** The table of contents of a redline; empty where neither side has one. */
export interface RedlinedContents {
  readonly title: readonly Paragraph<Inline>[];
  readonly sections: readonly { readonly id: string; readonly words: Paragraph<Inline> }[];
}

/** The words an output prints around the clauses, in the document's language. */
export interface DocumentWords {
  /** « PROJET », printed on every page while `draft`. */
  readonly draft: string;
  /** « Page », before the page number. */
  readonly page: string;
  /** « de », between the page number and the number of pages. */
  readonly of: string;
  /** « Annexe », before the letter of one. */
  readonly annex: string;
  /** « Table des matières », where the document opens with one. */
  readonly contents?: string;
}

/** In a redline, what a section or a clause was before, and the words of both sides. */
export interface Redlined {
  /** It stands on one side only. */
  readonly change?: Change;
  readonly title: readonly Inline[];
  /** Its label; two where one takes the place of the other. */
  readonly label: readonly RedlinedLabel[];
}

export interface RedlinedLabel {
  readonly words: string;
  readonly change?: Change;
}

export interface TeamSection {
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
  readonly clauses: readonly TeamClause[];
  /** The section on each side, in a redline. */
  readonly redlined?: Redlined & { readonly before?: TeamSection; readonly after?: TeamSection };
}

export type ClauseStatus = 'printed' | 'waiting' | 'absent';

export type Adapted = 'reworded' | 'completed' | 'added';

export interface TeamClause {
  readonly id: string;
  readonly variant?: string;
  readonly status: ClauseStatus;
  /** « 7.5 », only when printed. */
  readonly number?: string;
  readonly title: string;
  readonly class: ClauseClass;
  readonly custody: Custody;
  /** Its own label, where it differs from its section's. */
  readonly label?: string;
  /** What this document prints of it, every slot filled and every mark in place; empty unless printed. */
  readonly blocks: readonly Block<Inline>[];
  /** Its two floors, whichever of them this document prints; empty where it prints in no document. */
  readonly decision: readonly Block<Inline>[];
  readonly practice: readonly Block<Inline>[];
  /** Where it prints, in the policy and its guide or in the guide alone; absent where it does not, or there is none. */
  readonly in?: 'policy' | 'guide';
  /** It is in the guide alone because its questions were not discussed: it says what is usual. */
  readonly undiscussed?: true;
  /** The team put its own words in place of the pack’s, added some to them, or wrote the clause. */
  readonly adapted?: Adapted;
  /** Questions and fields it reads that the team marked undecided. */
  readonly undecided: readonly string[];
  /** Questions and fields it waits for. */
  readonly waiting: readonly string[];
  readonly rationale: string;
  readonly sources: readonly string[];
  readonly pack: string;
  readonly place: string;
  readonly redlined?: Redlined;
}

/** The sections and clauses that print, in order: what every export walks. */
export function printed(document: TeamDocument): readonly TeamSection[] {
  return document.sections
    .map((section) => ({ ...section, clauses: section.clauses.filter((clause) => clause.status === 'printed') }))
    .filter((section) => section.clauses.length > 0);
}

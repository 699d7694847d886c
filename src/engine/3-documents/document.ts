import type { PrintedClause, PrintedDocument, PrintedSection } from '../0-language/printed-document.ts';
import type { AnswersFile } from '../0-language/answers-file.ts';
import type { Block, Change, Inline, Paragraph } from '../0-language/nodes.ts';
import type { Custody } from '../1-pack/model/custody.ts';
import type { ClauseClass, Fact } from '../1-pack/model/pack.ts';

/** A document assembled for one team: plain data, every word in it final. */
export interface TeamDocument extends Omit<PrintedDocument, 'sections' | 'words' | 'facts'> {
  readonly sections: readonly TeamSection[];
  readonly words: DocumentWords;
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

export interface TeamSection extends Omit<PrintedSection, 'clauses'> {
  readonly clauses: readonly TeamClause[];
  /** The section on each side, in a redline. */
  readonly redlined?: Redlined & { readonly before?: TeamSection; readonly after?: TeamSection };
}

export type ClauseStatus = 'printed' | 'waiting' | 'absent' | 'left_out';

export type Adapted = NonNullable<PrintedClause['adapted']>;

export interface TeamClause extends PrintedClause {
  readonly status: ClauseStatus;
  readonly class: ClauseClass;
  readonly custody: Custody;
  /** Its two floors, whichever of them this document prints; empty where it prints in no document. */
  readonly decision: readonly Block<Inline>[];
  readonly practice: readonly Block<Inline>[];
  /** Where it prints, in the policy and its guide or in the guide alone; absent where it does not, or there is none. */
  readonly in?: 'policy' | 'guide';
  /** It is in the guide alone because its questions were not discussed: it says what is usual. */
  readonly undiscussed?: true;
  /** Questions and fields it reads that the team marked undecided. */
  readonly undecided: readonly string[];
  /** Questions and fields it waits for. */
  readonly waiting: readonly string[];
  /** Why the team left it out. */
  readonly leftOut?: string;
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

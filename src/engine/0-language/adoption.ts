import type { Adaptations } from './adaptations.ts';
import type { Answers, Value } from './answers.ts';
import type { PrintedDocument } from './printed-document.ts';

/** A version that was adopted. Only the last of a file keeps what it was made of, and its words. */
export interface Adoption {
  readonly version: string;
  /** `YYYY-MM-DD`: the day it was adopted. */
  readonly date: string;
  readonly resolution?: string;
  readonly pack?: { readonly name: string; readonly version: string };
  readonly answers?: Answers;
  readonly confirmed?: Readonly<Record<string, Value>>;
  readonly adaptations?: Adaptations;
  /** The documents as they printed, in the language they were adopted in. */
  readonly documents?: AdoptedDocuments;
}

export interface AdoptedDocuments {
  readonly policy?: PrintedDocument;
  readonly guide?: PrintedDocument;
}

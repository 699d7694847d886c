import type { ClauseTemplate, DocumentTemplate, SectionTemplate } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import type { Question, Step } from '../model/questions.ts';

/**
 * A pack as it travels to the browser: the interview and the policy. Left out are the help, the examples and the
 * reasons of questions, which the page holds; the options drawn from elsewhere, which are found again; what `reasonsOf`
 * and `encodeCompanions` give apart; and what only the site's other pages say of a pack.
 */
export interface PackPayload extends Omit<Pack, LeftOut | 'steps' | 'documents'> {
  readonly steps: readonly (Omit<Step, 'questions'> & { readonly questions: readonly LightQuestion[] })[];
  readonly documents: readonly LightDocument[];
}

/**
 * What a team fetches when it asks for a document beside the policy: these documents, why each question is asked, which
 * the agenda says, and what overlays changed and why, which the page of departures says.
 */
export interface CompanionsPayload extends Pick<Pack, 'labels' | 'hidden'> {
  readonly documents: readonly LightDocument[];
  readonly whys: Readonly<Record<string, string>>;
  /** Why an overlay put its words in place of others, under `wordingOf` the clause. */
  readonly reasons: Readonly<Record<string, string>>;
}

type LeftOut = 'labels' | 'identity' | 'hidden' | 'changelog' | 'sources' | 'trace';

export type LightQuestion = Omit<Question, 'why' | 'sources'>;

export type LightClause = Omit<ClauseTemplate, 'rationale' | 'sources' | 'reason' | 'place'>;

export interface LightDocument extends Omit<DocumentTemplate, 'sections'> {
  readonly sections: readonly (Omit<SectionTemplate, 'clauses'> & { readonly clauses: readonly LightClause[] })[];
}

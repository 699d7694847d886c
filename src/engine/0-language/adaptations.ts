import type { Language } from './answers.ts';
import { isRecord } from './is-record.ts';

/**
 * What a team made of its policy itself: words of its own in place of a clause’s, a clause left out, or one of its own.
 * Plain text, never parsed.
 */
export interface Adaptations {
  /**
   * A clause’s own words by clause id. A text alone is the decision, and the pack’s practice then does not print; where
   * law or safety asks for the clause, they are added to its decision.
   */
  readonly clauses: Readonly<Record<string, OwnClause>>;
  readonly added: readonly AddedClause[];
}

export type OwnClause = string | OwnWords | LeftOut;

/** A clause that the team left out of its documents, and why; one that law or safety asks for prints all the same. */
export interface LeftOut {
  readonly left_out: string;
}

/** A team’s own words floor by floor, in the languages it wrote them in; of a floor it left alone, the pack’s print. */
export interface OwnWords {
  readonly decision?: InLanguages;
  readonly practice?: InLanguages;
}

type InLanguages = Readonly<Partial<Record<Language, string>>>;

/** A clause of the team’s own, after the others of a section. */
export interface AddedClause {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

export const NO_ADAPTATION: Adaptations = { clauses: {}, added: [] };

export function isLeftOut(own: unknown): own is LeftOut {
  return isRecord(own) && typeof own['left_out'] === 'string';
}

/**
 * A team’s words floor by floor, those of one text under the language of the page: it is the decision, and no practice
 * prints. A clause left out has none.
 */
export function onFloors(own: OwnClause | undefined, language: Language): OwnWords {
  if (typeof own === 'string') return { decision: { [language]: own }, practice: { [language]: '' } };
  return isLeftOut(own) ? {} : (own ?? {});
}

/**
 * What a team wrote on one floor: in the language asked for, else in the one it wrote; nothing where it left the pack’s
 * words, an empty text where none are to print.
 */
export function ownText(words: OwnClause | undefined, floor: keyof OwnWords, language: Language): string | undefined {
  if (words === undefined || isLeftOut(words)) return undefined;
  if (typeof words === 'string') return floor === 'decision' ? words : '';
  const written = words[floor];
  return written && (written[language] ?? written.fr ?? written.en);
}

import type { Language } from './answers.ts';

/**
 * What a team wrote into its policy itself: words of its own in place of a clause’s, or a clause of its own. Plain
 * text, never parsed.
 */
export interface Adaptations {
  /**
   * A clause’s own words by clause id. A text alone is the decision, and the pack’s practice then does not print; where
   * law or safety asks for the clause, they are added to its decision.
   */
  readonly clauses: Readonly<Record<string, string | OwnWords>>;
  readonly added: readonly AddedClause[];
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

/**
 * What a team wrote on one floor: in the language asked for, else in the one it wrote; nothing where it left the pack’s
 * words, an empty text where none are to print.
 */
export function ownText(
  words: string | OwnWords | undefined,
  floor: keyof OwnWords,
  language: Language,
): string | undefined {
  if (words === undefined) return undefined;
  if (typeof words === 'string') return floor === 'decision' ? words : '';
  const written = words[floor];
  return written && (written[language] ?? written.fr ?? written.en);
}

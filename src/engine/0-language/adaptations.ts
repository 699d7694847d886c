/**
 * What a team wrote into its policy itself: words of its own in place of a clause’s, or a clause of its own. Plain
 * text, never parsed.
 */
export interface Adaptations {
  /** A clause’s own words by clause id; where law or safety asks for the clause, they are added to its words. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly added: readonly AddedClause[];
}

/** A clause of the team’s own, after the others of a section. */
export interface AddedClause {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

export const NO_ADAPTATION: Adaptations = { clauses: {}, added: [] };

import type { Adaptations } from './adaptations.ts';
import type { Answer, Value } from './answers.ts';

/** Whose answers a file holds, when people answer apart. */
export interface By {
  /** As the person typed it. */
  readonly name: string;
  /** What tells this person from another of the same name, from file to file. */
  readonly key: string;
  /** When they last answered: a moment, or a day alone. */
  readonly at: string;
}

/** All that one person said, in a file that brings several together. */
export interface Voice extends By {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly confirmed?: Readonly<Record<string, Value>>;
  readonly adaptations?: Adaptations;
  /** What this pack does not ask of what they answered. */
  readonly aside?: Readonly<Record<string, unknown>>;
}

/** What stands before the id of a clause where a team settles its words. */
const CLAUSE = 'clause:';

/** Under what the words of a clause are settled. */
export const wordsOfClause = (id: string): string => CLAUSE + id;

/** The clause whose words are settled; nothing where a question is. */
export function clauseSettled({ question }: Pick<Settled, 'question'>): string | undefined {
  return question.startsWith(CLAUSE) ? question.slice(CLAUSE.length) : undefined;
}

/** How the team ended a divergence, or a point left to decide. */
export interface Settled {
  /** The id of the question. */
  readonly question: string;
  readonly at: string;
  /** The keys of those who were there. */
  readonly with: readonly string[];
  /** What was chosen, by question or field id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Why. */
  readonly note?: string;
  /**
   * Of an end that is about the words of a clause, `clause:` and its id being the question: the words that were taken;
   * none where the pack’s print.
   */
  readonly clauses?: Adaptations['clauses'];
  /** What this pack does not ask of what was chosen. */
  readonly aside?: Readonly<Record<string, unknown>>;
}

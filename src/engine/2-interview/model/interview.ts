import type { Adaptations } from '../../0-language/adaptations.ts';
import type { Adoption } from '../../0-language/adoption.ts';
import type { AnswersFile, Confirmed } from '../../0-language/answers-file.ts';
import type { Answers, Value } from '../../0-language/answers.ts';
import type { Settled, Voice } from '../../0-language/voices.ts';
import type { Fact, Pack } from '../../1-pack/model/pack.ts';

/** In what state the team left a question or a field. */
export type State =
  'hidden' | 'answered' | 'confirmed' | 'default' | 'undecided' | 'not_applicable' | 'missing' | 'derived';

/** An effective answer: what conditions, clauses and rules read under an id. */
export interface Reading {
  readonly state: State;
  /** `undefined` while nothing is known; `null` for nothing at all, as for a hidden question. */
  readonly value: Value | undefined;
  /** The team's own words, as against a default or a derived value. */
  readonly typed: boolean;
}

/** One team's answers to one pack, read as the engine reads them everywhere. */
export interface Interview {
  readonly pack: Pack;
  readonly answers: Answers;
  /** What the team wrote into its policy itself. */
  readonly adaptations: Adaptations;
  /** What the team noted for itself, by question. */
  readonly notes: AnswersFile['notes'];
  /** The proposed values that the team saw and kept, by field. */
  readonly confirmed: Confirmed;
  /** The people whose answers were brought together; none where one file was all there was. */
  readonly people: readonly Voice[];
  /** How the team ended its divergences and open points, oldest first. */
  readonly settled: readonly Settled[];
  /** The version that the team adopted last. */
  readonly adopted?: Adoption | undefined;
  /** BCP 47, as the team's country sets the words: « fr-CA ». */
  readonly locale: string;
  /** `YYYY-MM-DD`, given by the caller: the engine reads no clock. */
  readonly date: string;
  /** The effective answer under any id: question, field, derived value. */
  readonly reading: (id: string) => Reading;
  /** The ids a derived value was computed from, so that what is undecided in them is said; none for an answer. */
  readonly basisOf: (id: string) => readonly string[];
  /** The value alone, as a condition reads it. */
  readonly read: (id: string) => Value | undefined;
  /** A dated fact by its file and id, noted as what the answer being read relies on. */
  readonly fact: (file: string, id: string) => Fact | undefined;
  /** The dated facts an answer was read from: its default, or what a derived value was computed from. */
  readonly factsBehind: (id: string) => readonly Fact[];
}

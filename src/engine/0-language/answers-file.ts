import type { Adaptations } from './adaptations.ts';
import type { Adoption } from './adoption.ts';
import type { Answer, Language, Value } from './answers.ts';
import type { By, Settled, Voice } from './voices.ts';

/** The format of the answers file: what the site saves, the command line reads and a document carries. */
export const ANSWERS_FORMAT = 'balises/answers@1';

/** The longest text of answers that is read, in characters: some fifty times a complete team's, with its notes. */
export const MOST_ANSWERS = 2_000_000;

export type Path = 'quick' | 'complete';

/** Proposed values that a team saw and kept, by field: used as its answers, though it chose nothing else. */
export type Confirmed = Readonly<Record<string, Value>>;

/** A team's answers as they travel: on the device, in a file, inside a document. */
export interface AnswersFile {
  readonly format: typeof ANSWERS_FORMAT;
  readonly pack: { readonly name: string; readonly version: string };
  readonly language: Language;
  readonly path: Path;
  /** `YYYY-MM-DD`: the day the document is made; nothing in the engine reads a clock. */
  readonly date: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** A team's note on a question, by question id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Absent where nobody was ever asked. */
  readonly confirmed?: Confirmed;
  /** The clauses the team reworded, completed or added. */
  readonly adaptations?: Adaptations;
  /** Whose answers these are, where people answer apart. */
  readonly by?: By;
  /** Of a file that brings several people together: each of them whole, by key. Its answers are computed from these. */
  readonly people?: readonly Voice[];
  /** How the team ended its divergences and open points, oldest first. */
  readonly settled?: readonly Settled[];
  /** The versions that were adopted, the oldest first. */
  readonly adopted?: readonly Adoption[];
  /** Answers this pack does not ask: kept, shown, never used. */
  readonly aside?: Readonly<Record<string, unknown>>;
}

/** The answers file as text: JSON, which is YAML too. Each adopted version is a line: its documents are long. */
export function writeAnswersFile({ adopted, ...file }: AnswersFile): string {
  const text = JSON.stringify(file, null, 2);
  if (adopted === undefined) return `${text}\n`;
  const lines = adopted.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${text.slice(0, -2)},\n  "adopted": [\n${lines}\n  ]\n}\n`;
}

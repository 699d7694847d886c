import { isVisible } from './typed-text.ts';

/** The two languages of the product; French is the source. */
export type Language = 'fr' | 'en';

/** A text an author wrote in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A person is printed by role first, so that the policy survives departures. */
export interface Person {
  readonly role: string;
  readonly name?: string;
}

/** One cell of a row: what a column holds. */
export type Cell = string | number | readonly string[] | Person | null;

/** A row of a `rows` question; its keys are the column ids without the `question__` part. */
export type Row = Readonly<Record<string, Cell>>;

/** What a team gave to a question or a field. `null` and `''` are answers: the team emptied the field. */
export type Value = string | number | readonly string[] | Person | readonly Row[] | null;

/** The point is on the team's agenda; the safe default prints meanwhile, marked. */
export interface Undecided {
  readonly undecided: true;
  readonly note?: string;
}

/** The question does not concern this team, for the reason given. */
export interface NotApplicable {
  readonly not_applicable: string;
}

export type Answer = Value | Undecided | NotApplicable;

/** Answers by question or field id. A missing key is « not answered ». */
export type Answers = Readonly<Record<string, Answer>>;

export function isUndecided(answer: Answer | undefined): answer is Undecided {
  return typeof answer === 'object' && answer !== null && 'undecided' in answer;
}

export function isNotApplicable(answer: Answer | undefined): answer is NotApplicable {
  return typeof answer === 'object' && answer !== null && 'not_applicable' in answer;
}

/** The role of one who has none of those a pack knows: a name tells who. */
export const OTHER = 'other';

export function isPerson(value: Value | Cell | undefined): value is Person {
  return typeof value === 'object' && value !== null && 'role' in value;
}

/** One word or number as text, as an option's id or a date is; empty for a list, a person, a row or nothing. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * True for what says nothing: nothing at all, a text of which nothing shows, a list of none but such, somebody else
 * whom nobody names.
 */
export function isBlank(value: Value | Cell | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return !isVisible(value);
  if (isPerson(value)) return value.role === OTHER && !isVisible(value.name ?? '');
  return (
    Array.isArray(value) && (value as readonly unknown[]).every((one) => typeof one === 'string' && !isVisible(one))
  );
}

/** What an element of a list stands for: itself, or for a row its first column. */
export function standsFor(element: unknown): unknown {
  return typeof element === 'object' && element !== null ? Object.values(element)[0] : element;
}

import type { Language } from '../answers.ts';
import { fillWords } from './fill-words.ts';
import { messages, type Code, type TeamCode } from './messages.ts';

/** Where in an author's files a message points: 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A mistake or a state is a value: a permanent code, what it is about, and where. */
export interface Message<C extends Code = Code> {
  readonly code: C;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  /** A warning does not stop a pack or a file from being used. */
  readonly warning?: true;
}

/** A message about a team's answers or its device. */
export type TeamMessage = Message<TeamCode>;

/** The words of a message to a team in the reader's language; a parameter is put in as it is. */
export function say(message: TeamMessage, language: Language): string {
  return fillWords(messages[message.code][language], message.params);
}

/** Every message to a team in one language, its parameters still to be put in. */
export function teamMessages(language: Language): Readonly<Record<TeamCode, string>> {
  return Object.fromEntries(Object.entries(messages).map(([code, words]) => [code, words[language]])) as Record<
    TeamCode,
    string
  >;
}

/** « file:line:column » for a reader, as far as the place is known. */
export function sayPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

import type { Language } from './answers.ts';
import { messages, teamMessages, type Code } from './messages.ts';

/** Where in an author's files a message points: 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A mistake or a state is a value: a permanent code, what it is about, and where. */
export interface Message {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  /** A warning does not stop a pack or a file from being used. */
  readonly warning?: true;
}

/** The words of a message in the reader's language; a parameter is put in as it is. */
export function say(message: Message, language: Language): string {
  return fill(messages[message.code][language], message);
}

/** The same for a message to a team: a browser, which uses this one, does not load what authors read. */
export function sayToTeam(message: Message, language: Language): string {
  return fill(teamMessages[message.code as keyof typeof teamMessages][language], message);
}

function fill(words: string, { params = {} }: Message): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}

/** « file:line:column » for a reader, as far as the place is known. */
export function sayPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

import { sayPlace, type Language, type Message } from '../engine/interview.ts';
import { sayToAuthor } from '../engine/pack.ts';

/** Says messages on stderr, one a line, each with its place and code. */
export function report(messages: readonly Message[], language: Language): void {
  for (const message of messages) console.error(line(message, language));
}

/** « file:line:column: words [code] ». */
export function line(message: Message, language: Language): string {
  const place = message.place ? `${sayPlace(message.place)}: ` : '';
  return `${place}${sayToAuthor(message, language)} [${message.code}]`;
}

/** Results as JSON on stdout. */
export function printJson(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}

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

/** A message with its line and the one before and after, the place marked. */
export function framed(files: ReadonlyMap<string, string>, message: Message, language: Language): string {
  const { file, line: number, column } = message.place ?? { file: '' };
  const lines = files.get(file)?.split('\n');
  if (!lines || number === undefined) return `${line(message, language)}\n`;
  const frame = [number - 1, number, number + 1]
    .filter((one) => lines[one - 1] !== undefined)
    .flatMap((one) => {
      const text = `${one === number ? '>' : ' '} ${String(one).padStart(4)} | ${lines[one - 1]!.slice(0, 160)}`;
      return one === number && column !== undefined && column < 160
        ? [text, `       | ${' '.repeat(column - 1)}^`]
        : [text];
    });
  return `${line(message, language)}\n${frame.join('\n')}\n`;
}

/** Results as JSON on stdout. */
export function printJson(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}

import type { Language, Message } from '../engine/interview.ts';
import { readPack } from '../engine/pack.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './main.ts';
import { packFiles, today } from './read-files.ts';
import { line, printJson } from './report.ts';

/** Every mistake in a pack, in both languages, each with the lines around it; and each fact whose day to be checked again is past. */
export const check: Command = ({ files: [name = 'base', ...more], json, languages, date = today() }) => {
  if (more.length > 0) throw new UsageError('check takes one pack');
  const files = packFiles();
  const messages = (['fr', 'en'] as const).flatMap((language) => readPack(files, name, language, date).messages);
  const distinct = [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()].sort(byPlace);
  const [reader = 'en'] = languages ?? [];
  if (json) printJson(distinct);
  else for (const message of distinct) console.log(framed(files, message, reader));
  return distinct.some((message) => !message.warning) ? 1 : 0;
};

/** In the order of the files and their lines; those of one place as they were found. */
function byPlace({ place: one }: Message, { place: other }: Message): number {
  const [file, next] = [one?.file ?? '', other?.file ?? ''];
  if (file !== next) return file < next ? -1 : 1;
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

/** A message with its line and the one before and after, the place marked. */
function framed(files: ReadonlyMap<string, string>, message: Message, language: Language): string {
  const { file, line: number, column } = message.place ?? { file: '' };
  const lines = files.get(file)?.split('\n');
  if (!lines || number === undefined) return `${line(message, language)}\n`;
  const frame = [number - 1, number, number + 1]
    .filter((one) => lines[one - 1] !== undefined)
    .flatMap((one) => {
      const text = `${one === number ? '>' : ' '} ${String(one).padStart(4)} | ${lines[one - 1]!.slice(0, 160)}`;
      return one === number && column !== undefined && column < 160 ? [text, `       | ${' '.repeat(column - 1)}^`] : [text];
    });
  return `${line(message, language)}\n${frame.join('\n')}\n`;
}

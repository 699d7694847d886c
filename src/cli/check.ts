import type { Language, Message } from '../engine/interview.ts';
import { readPack } from '../engine/pack.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { packFiles, ROOT, today } from './read-files.ts';
import { framed, printJson } from './report.ts';
import { writeFiles } from './write-files.ts';
import { writeFingerprints } from './write-fingerprints.ts';

const WRITES: Readonly<Record<Language, string>> = { fr: 'écrit', en: 'writes' };

/**
 * Every mistake in a pack, in both languages, each with the lines around it; and each fact whose day to be checked
 * again is past. With `--write-of`, English files older than their French text take its fingerprint instead, and are
 * named on stderr.
 */
export const check: Command = ({ files: [name = 'base', ...more], json, languages, writeOf, date = today() }) => {
  if (more.length > 0) throw new UsageError('check takes one pack');
  const files = packFiles();
  const found = reportPack(files, name, date);
  const [reader = 'en'] = languages ?? [];
  const written = writeOf ? writeFingerprints(files, found) : new Map<string, string>();
  writeFiles(ROOT, written);
  for (const path of written.keys()) console.error(`${WRITES[reader]} ${path}`);
  const distinct = found.filter(({ code, place }) => code !== 'sister_older' || !written.has(place!.file));
  if (json) printJson(distinct);
  else for (const message of distinct) console.log(framed(files, message, reader));
  return distinct.some((message) => !message.warning) ? 1 : 0;
};

/**
 * Every message about a pack in one language or the other, each once, by file and line; `date` (`YYYY-MM-DD`) is the
 * day its facts are checked for.
 */
export function reportPack(files: ReadonlyMap<string, string>, name: string, date: string): readonly Message[] {
  const messages = (['fr', 'en'] as const).flatMap((language) => readPack(files, name, language, date).messages);
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()].sort(byPlace);
}

/** In the order of the files and their lines; those of one place as they were found. */
function byPlace({ place: one }: Message, { place: other }: Message): number {
  const [file, next] = [one?.file ?? '', other?.file ?? ''];
  if (file !== next) return file < next ? -1 : 1;
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

import { basename, dirname } from 'node:path';
import { languageOf, mergeVoices, packNameOf, writeAnswersFile, type Language } from '../engine/interview.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { eachFile } from './each-file.ts';
import { BASE, openPack, openWritten, packFor, readWritten, storyName, tell } from './read-files.ts';
import { printJson } from './report.ts';
import { findAgreement, sayMerged } from './say/say-merged.ts';
import { UsageError } from './usage-error.ts';
import { writeFiles } from './write-files.ts';

type Read = { readonly path: string; readonly written: NonNullable<Awaited<ReturnType<typeof readWritten>>> };

/**
 * Brings answers files together in one, with the voices of all: where people differ is no error. A file that cannot be
 * read is reported, and the others are brought together.
 */
export const merge: Command = async (given) => {
  const { out } = given;
  if (out === undefined || given.files.length === 0)
    throw new UsageError({
      fr: 'donnez les fichiers de réponses à réunir, et --out FICHIER',
      en: 'give the answers files to bring together, and --out FILE',
    });
  const [asked] = given.languages ?? [];
  const read: Read[] = [];
  const code = await eachFile(given.files, asked ?? 'en', async (path) => {
    const written = await readWritten(path, asked);
    if (written) read.push({ path, written });
    return written ? 0 : 1;
  });
  const language = asked ?? languageOfAll(read);
  const pack = openPack(packOfAll(given, read), language);
  const opened = pack ? read.flatMap(({ path, written }) => openWritten(path, written, pack) ?? []) : [];
  if (!pack || opened.length === 0) return code === 0 ? 1 : code;
  const { file, messages } = mergeVoices(
    pack,
    opened.map(({ path, file: one }) => ({ file: one, name: storyName(path) })),
  );
  tell(out, messages, language);
  writeFiles(dirname(out), new Map([[basename(out), writeAnswersFile(file)]]));
  if (given.json) printJson(findAgreement(pack, file));
  else console.log(sayMerged(pack, file).join('\n'));
  return opened.length < given.files.length && code === 0 ? 1 : code;
};

/** English where all the files are. */
function languageOfAll(read: readonly Read[]): Language {
  return read.length > 0 && read.every(({ written }) => languageOf(written.data) === 'en') ? 'en' : 'fr';
}

/** The pack of the files; where they have several, one that changes the base, whatever the order of the files. */
function packOfAll(given: Arguments, read: readonly Read[]): string {
  const names = [...new Set(read.map(({ written }) => packFor(given, packNameOf(written.data))))].sort();
  return names.find((name) => name !== BASE) ?? names[0] ?? packFor(given, undefined);
}

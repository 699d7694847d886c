import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble as assembleDocument, documentApplies, isFormat, writers, type Format } from '../engine/documents.ts';
import type { Interview, Language } from '../engine/interview.ts';
import { UsageError, type Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openFile, storyName, type OpenedFile } from './read-files.ts';

/** Writes the documents of each answers file; one that cannot be read is reported, the others are made. */
export const assemble: Command = async (given) => {
  const { out } = given;
  if (out === undefined) throw new UsageError('say where to write: --out DIR');
  if (given.files.length === 0) throw new UsageError('give at least one answers file');
  const formats = (given.formats ?? ['docx', 'md']).map(format);
  refuseClashes(given.files);
  let code: 0 | 1 | 2 = 0;
  for (const path of given.files) {
    for (const language of given.languages ?? [undefined]) {
      const opened = openOne(given, path, language);
      if (typeof opened === 'number') code = opened;
      else await write(given, opened, join(out, storyName(path)), formats);
    }
  }
  return code;
};

/** One answers file, or the exit code that says why not: the others are still made. */
function openOne(given: Arguments, path: string, language: Language | undefined): OpenedFile | 1 | 2 {
  try {
    return openFile(given, path, language) ?? 1;
  } catch (reason) {
    if (!(reason instanceof UsageError) || given.files.length === 1) throw reason;
    console.error(reason.message);
    return 2;
  }
}

async function write(
  given: Arguments,
  { interview, file }: OpenedFile,
  folder: string,
  formats: readonly Format[],
): Promise<void> {
  const language: Language = interview.pack.language;
  for (const id of documentIds(interview, given.document ?? 'policy')) {
    // A sheet that is handed out carries nobody's answers.
    const document = assembleDocument(
      interview,
      id === 'policy' ? { answersFile: { ...file, language } } : { document: id },
    );
    for (const { extension, write: toFile } of formats.map((one) => writers[one]))
      writeOne(folder, `${id}.${language}.${extension}`, await toFile(document));
  }
}

function writeOne(folder: string, name: string, content: string | Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  } catch (reason) {
    throw new UsageError(`nothing can be written in “${folder}” (${(reason as NodeJS.ErrnoException).code})`);
  }
}

function format(word: string): Format {
  if (isFormat(word)) return word;
  throw new UsageError(`there is no format “${word}”; choose among ${Object.keys(writers).join(', ')}`);
}

function documentIds(interview: Interview, asked: string): readonly string[] {
  const ids = interview.pack.documents.map(({ id }) => id);
  if (asked === 'all') return ids.filter((id) => documentApplies(interview, id));
  if (!ids.includes(asked)) throw new UsageError(`there is no document “${asked}”; choose among ${ids.join(', ')}`);
  return [asked];
}

function refuseClashes(paths: readonly string[]): void {
  const names = paths.map(storyName);
  const clash = names.find((name, index) => names.indexOf(name) < index);
  if (clash !== undefined) throw new UsageError(`two answers files would write to “${clash}”; rename one`);
}

import { join } from 'node:path';
import {
  assemble as assembleDocument,
  documentApplies,
  isFormat,
  type TeamDocument,
  writeAs,
  writers,
} from '../engine/documents.ts';
import type { Interview, Language } from '../engine/interview.ts';
import type { Letterhead } from '../engine/docx.ts';
import type { Arguments } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { eachFile } from './each-file.ts';
import { documentId, openFile, refuseClashes, storyName, type OpenedFile } from './read-files.ts';
import { UsageError } from './usage-error.ts';
import { openLetterhead, toWord } from './word-files.ts';
import { writeIn } from './write-files.ts';

const POLICY = 'policy';

/** Writes the documents of each answers file; one that cannot be read is reported, the others are made. */
export const assemble: Command = async (given) => {
  const [language = 'en'] = given.languages ?? [];
  refuseMisuse(given);
  const letterhead = given.letterhead === undefined ? undefined : openLetterhead(given.letterhead, language);
  if (given.letterhead !== undefined && !letterhead) return 1;
  return eachFile(given.files, language, (path) => assembleOne(given, path, letterhead));
};

/** The documents of one answers file, in each language asked for. */
async function assembleOne(given: Arguments, path: string, letterhead: Letterhead | undefined): Promise<ExitCode> {
  for (const language of given.languages ?? [undefined]) {
    const opened = await openFile(given, path, language);
    if (!opened) return 1;
    await write(given, opened, join(given.out!, storyName(path)), letterhead);
  }
  return 0;
}

async function write(
  given: Arguments,
  { interview, file }: OpenedFile,
  folder: string,
  letterhead: Letterhead | undefined,
): Promise<void> {
  const { edition } = given;
  const formats = (given.formats ?? (edition ? ['docx'] : ['docx', 'md'])).filter(isFormat);
  const { name, version, language } = interview.pack;
  const answersFile = { ...file, language, pack: { name, version } };
  for (const id of documentIds(interview, given.document ?? POLICY)) {
    // A sheet that is handed out carries nobody's answers.
    const isCarrier = id === POLICY || interview.pack.documents.some((one) => one.id === id && one.floors_of);
    const document = assembleDocument(interview, { document: id, ...(isCarrier ? { answersFile } : {}) });
    if (id === POLICY) sayUndiscussed(document, language);
    for (const format of formats) {
      const content =
        format === 'docx' ? await toWord(interview, document, edition, letterhead) : await writeAs(format, document);
      writeIn(folder, `${edition ? `${id}-${edition}` : id}.${language}.${format}`, content);
    }
  }
}

/** How many clauses went to the guide alone, since nobody discussed what they read: no command confirms. */
function sayUndiscussed(document: TeamDocument, language: Language): void {
  const count = document.sections.flatMap(({ clauses }) => clauses).filter((one) => one.undiscussed).length;
  if (count > 0)
    console.error(
      language === 'fr'
        ? `${count} articles ne sont que dans le guide : leurs questions n’ont pas été discutées`
        : `${count} clauses are in the guide alone: their questions were not discussed`,
    );
}

function documentIds(interview: Interview, asked: string): readonly string[] {
  if (asked !== 'all') return [documentId(interview, asked)];
  return interview.pack.documents.map(({ id }) => id).filter((id) => documentApplies(interview, id));
}

/** What can be seen to be wrong before any file is read. */
function refuseMisuse({ out, files, formats = [], edition, document = POLICY }: Arguments): void {
  if (out === undefined)
    throw new UsageError({ fr: 'dites où écrire : --out DIR', en: 'say where to write: --out DIR' });
  if (files.length === 0)
    throw new UsageError({ fr: 'donnez au moins un fichier de réponses', en: 'give at least one answers file' });
  const unknown = formats.find((format) => !isFormat(format));
  if (unknown !== undefined)
    throw new UsageError({
      fr: `le format « ${unknown} » n’existe pas; choisissez parmi ${Object.keys(writers).join(', ')}`,
      en: `there is no format “${unknown}”; choose among ${Object.keys(writers).join(', ')}`,
    });
  if (edition && (document !== POLICY || formats.some((format) => format !== 'docx')))
    throw new UsageError({
      fr: `l’édition « ${edition} » est celle de la politique (--document policy), en Word (--format docx)`,
      en: `the edition “${edition}” is one of the policy (--document policy), in Word (--format docx)`,
    });
  refuseClashes(files);
}

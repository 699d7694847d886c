import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { LARGEST_FILE, readFile, type ReadFile } from '../engine/documents.ts';
import {
  asWritten,
  confirmedOtherwise,
  languageOf,
  openAnswers,
  packNameOf,
  readInterview,
  say,
  type AnswersFile,
  type Interview,
  type Language,
  type TeamMessage,
} from '../engine/interview.ts';
import { readPack, type Pack, type ReadPack } from '../engine/pack.ts';
import { UsageError, type Arguments } from './arguments.ts';
import { report } from './report.ts';

/** The folder of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');
/** The pack that all others change. */
export const BASE = 'base';

const TEXT = /\.(ya?ml|md|markdown|txt|svg)$/i;
/** Read for their names alone. */
const PICTURE = /\.(png|jpe?g|gif|webp)$/i;

/**
 * The files of every pack: path from the root of the repository → text. What only looks like one is among them, so that
 * the check says it.
 */
export function packFiles(root = ROOT): ReadonlyMap<string, string> {
  const paths = ['questions', 'templates']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => entriesOf(join(root, folder)))
    .filter((entry) => entry.isFile() && (TEXT.test(entry.name) || PICTURE.test(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      relative(root, path).split(sep).join('/'),
      PICTURE.test(path) ? '' : readFileSync(path, 'utf8'),
    ]),
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    throw new UsageError({ fr: `« ${folder} » ne se lit pas (${code})`, en: `“${folder}” cannot be read (${code})` });
  }
}

/** A pack in one language, read once however many files are made with it; its mistakes go to stderr. */
export function openPack(name: string, language: Language): Pack | undefined {
  const key = `${name} ${language}`;
  const known = packs.get(key) ?? readPack(packFiles(), name, language);
  if (!packs.has(key)) report(known.messages, language);
  packs.set(key, known);
  return known.pack;
}

const packs = new Map<string, ReadPack>();

/** The pack asked for, else the one a file was made with where it is here, else the base. */
export function packFor({ pack: asked }: Arguments, made: string | undefined): string {
  if (asked !== undefined) return asked;
  return made !== undefined && existsSync(join(ROOT, 'templates', basename(made), 'pack.yaml')) ? basename(made) : BASE;
}

/** An answers file read with the pack of its language, or of the language asked for. */
export interface OpenedFile {
  readonly interview: Interview;
  readonly file: AnswersFile;
}

/**
 * Reads a file of answers (YAML, JSON, a document or an archive that carries them); what is wrong with it goes to
 * stderr.
 */
export async function openFile(given: Arguments, path: string, asked?: Language): Promise<OpenedFile | undefined> {
  const written = await readWritten(path, asked);
  const language = asked ?? languageOf(written?.data);
  const pack = written && openPack(packFor(given, packNameOf(written.data)), language);
  const file = pack && openWritten(path, written, pack)?.file;
  if (!file) return undefined;
  const { date, adaptations, notes, confirmed } = file;
  const interview = readInterview(pack, file.answers, date, adaptations, notes, confirmed, file);
  sayOtherwise(path, interview, language);
  return { file, interview };
}

/** The data of a file that holds answers or carries them; what is wrong with it goes to stderr. */
export async function readWritten(path: string, asked?: Language): Promise<ReadFile['written']> {
  const bytes = readBytes(path);
  const { written, messages }: ReadFile = bytes ? await readFile(bytes) : { messages: [{ code: 'file_oversized' }] };
  tell(path, messages, asked ?? languageOf(written?.data));
  return written;
}

/** The answers file that data is for a pack; what there is to say of it goes to stderr. */
export function openWritten(
  path: string,
  written: NonNullable<ReadFile['written']>,
  pack: Pack,
): { readonly path: string; readonly file: AnswersFile } | undefined {
  const { file, messages } = openAnswers(asWritten(written, pack), pack, today());
  tell(path, messages, pack.language);
  return file && { path, file };
}

/** The id of a document asked for, where there is one. */
export function documentId({ pack }: Interview, asked: string): string {
  const ids = pack.documents.map(({ id }) => id);
  if (ids.includes(asked)) return asked;
  throw new UsageError({
    fr: `le document « ${asked} » n’existe pas; choisissez parmi ${ids.join(', ')}`,
    en: `there is no document “${asked}”; choose among ${ids.join(', ')}`,
  });
}

/** Says on stderr which confirmed choices are no longer those that are proposed; they hold. */
function sayOtherwise(path: string, interview: Interview, language: Language): void {
  const labels = confirmedOtherwise(interview).map(({ label }) => label);
  if (labels.length > 0)
    console.error(
      language === 'fr'
        ? `${path}: choix confirmés qui ne sont plus ceux qu’on propose; ils valent toujours : ${labels.join(' · ')}`
        : `${path}: confirmed choices that are no longer those proposed; they still hold: ${labels.join(' · ')}`,
    );
}

/** Says on stderr what there is to say about a file, a message a line. */
export function tell(path: string, messages: readonly TeamMessage[], language: Language): void {
  for (const message of messages)
    console.error(`${path}: ${say(message, language).replace(/\s*\n\s*/g, ' ')} [${message.code}]`);
}

/**
 * The name a set of answers is known by: its file's, or its folder's when the file is called answers. It never leads to
 * another folder.
 */
export function storyName(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(/^\.+/, '');
  return name === 'answers' || name === '' ? basename(dirname(resolve(path))) || 'answers' : name;
}

/** Some systems take two names that differ by their capitals for one. */
export function refuseClashes(paths: readonly string[]): void {
  const names = paths.map((path) => storyName(path).normalize('NFC').toLowerCase());
  const clash = names.find((name, index) => names.indexOf(name) < index);
  if (clash !== undefined)
    throw new UsageError({
      fr: `deux fichiers de réponses s’écriraient dans « ${clash} »; renommez-en un`,
      en: `two answers files would write to “${clash}”; rename one`,
    });
}

/** The bytes of a file, unless it is larger than any of ours. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return statSync(path).size > LARGEST_FILE ? undefined : new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError({ fr: `aucun fichier ne se lit à « ${path} »`, en: `no file can be read at “${path}”` });
  }
}

/**
 * Today's date here, where the answers lack theirs or a pack is checked for no other day; the engine itself reads no
 * clock.
 */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

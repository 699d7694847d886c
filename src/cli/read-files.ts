import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isWord, LARGEST_FILE, readMarkdown } from '../engine/documents.ts';
import { readDocx } from '../engine/docx.ts';
import {
  openAnswers,
  readInterview,
  refuseAnswers,
  say,
  type AnswersFile,
  type Interview,
  type Language,
  type TeamMessage,
} from '../engine/interview.ts';
import { readPack, type Pack } from '../engine/pack.ts';
import { UsageError, type Arguments } from './arguments.ts';
import { report } from './report.ts';
import { asWritten, parseAnswers, type Written } from './as-written.ts';

/** The folder of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The files of every pack: path from the root of the repository → text. What only looks like one is among them, so that the check says it. */
export function packFiles(root = ROOT): ReadonlyMap<string, string> {
  const paths = ['questions', 'templates']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => entriesOf(join(root, folder)))
    .filter((entry) => entry.isFile() && /\.(ya?ml|md|markdown|svg)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (reason) {
    throw new UsageError(`“${folder}” cannot be read (${(reason as NodeJS.ErrnoException).code})`);
  }
}

/** The pack a command works with, in one language; its mistakes go to stderr. */
export function openPack({ pack: name }: Arguments, language: Language): Pack | undefined {
  const { pack, messages } = readPack(packFiles(), name, language);
  report(messages, language);
  return pack;
}

/** An answers file read with the pack of its language, or of the language asked for. */
export interface OpenedFile {
  readonly interview: Interview;
  readonly file: AnswersFile;
  readonly messages: readonly TeamMessage[];
}

/** Reads a file of answers (YAML, JSON, or a document that carries them); what is wrong with it goes to stderr. */
export function openFile(given: Arguments, path: string, asked?: Language): OpenedFile | undefined {
  const data = readData(path);
  if ('code' in data) return tell(path, [data], asked ?? 'fr');
  const language = asked ?? languageOf(data);
  const pack = openPack(given, language);
  if (!pack) return undefined;
  const { file, messages } = openAnswers(asWritten(data, pack), pack, today());
  tell(path, messages, language);
  return file && { file, messages, interview: readInterview(pack, file.answers, file.date, file.adaptations) };
}

/** Says on stderr what there is to say about a file. */
function tell(path: string, messages: readonly TeamMessage[], language: Language): undefined {
  for (const message of messages) console.error(`${path}: ${say(message, language)} [${message.code}]`);
}

/** The answers in a file, parsed but not checked, or why there are none: no pack is read for those. */
function readData(path: string): Written | TeamMessage {
  const bytes = readBytes(path);
  if (!bytes) return { code: 'file_oversized' };
  const { text, refused } = carriedBy(bytes, path);
  if (text === undefined) return { code: refused };
  const parsed = parseAnswers(text);
  return 'code' in parsed ? parsed : (refuseAnswers(parsed.data) ?? parsed);
}

/** A document by its name, or by how it begins; anything else is an answers file. */
function carriedBy(bytes: Uint8Array, path: string): ReturnType<typeof readMarkdown> {
  if (/\.docx$/i.test(path) || isWord(bytes)) return readDocx(bytes);
  const text = new TextDecoder().decode(bytes);
  return /\.md$/i.test(path) ? readMarkdown(text) : { text };
}

/** The name a set of answers is known by: its file's, or its folder's when the file is called answers. */
export function storyName(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  return name === 'answers' ? basename(dirname(resolve(path))) : name;
}

/** The bytes of a file, unless it is larger than any of ours. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return statSync(path).size > LARGEST_FILE ? undefined : new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError(`no file can be read at “${path}”`);
  }
}

function languageOf({ data }: Written): Language {
  return typeof data === 'object' && data !== null && 'language' in data && data.language === 'en' ? 'en' : 'fr';
}

/** Today's date, where the answers lack theirs or a pack is checked for no other day; the engine itself reads no clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

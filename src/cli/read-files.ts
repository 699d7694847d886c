import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readMarkdown } from '../engine/documents.ts';
import { readDocx } from '../engine/docx.ts';
import { openAnswers, readInterview, say, type AnswersFile, type Interview, type Language, type TeamMessage } from '../engine/interview.ts';
import { readPack, type Pack } from '../engine/pack.ts';
import { UsageError, type Arguments } from './arguments.ts';
import { report } from './report.ts';
import { asWritten, withSources } from './as-written.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The files of every pack: path from the root of the repository → text. */
export function packFiles(root = ROOT): ReadonlyMap<string, string> {
  const paths = ['questions', 'templates'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
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
  const language = asked ?? languageOf(data);
  const pack = openPack(given, language);
  if (!pack) return undefined;
  const { file, messages } = data === DAMAGED ? { file: undefined, messages: [{ code: 'file_damaged' }] as const } : openAnswers(asWritten(data, pack), pack, today());
  for (const message of messages) console.error(`${path}: ${say(message, language)} [${message.code}]`);
  return file && { file, messages, interview: readInterview(pack, file.answers, file.date, file.adaptations) };
}

/** Stands for a file whose text cannot be parsed. */
const DAMAGED = Symbol('damaged');

/** The answers in a file, parsed but not checked; nothing for a document that carries none. */
function readData(path: string): unknown {
  const bytes = readBytes(path);
  const text = path.endsWith('.docx') ? readDocx(bytes).text : new TextDecoder().decode(bytes);
  const carried = path.endsWith('.md') && text !== undefined ? readMarkdown(text).text : text;
  return carried === undefined ? undefined : parseAnswers(carried);
}

function parseAnswers(text: string): unknown {
  try {
    return withSources(text);
  } catch {
    return DAMAGED;
  }
}

/** The name a set of answers is known by: its file's, or its folder's when the file is called answers. */
export function storyName(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  return name === 'answers' ? basename(dirname(resolve(path))) : name;
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageError(`no file can be read at “${path}”`);
  }
}

function languageOf(read: unknown): Language {
  const data = typeof read === 'object' && read !== null && 'data' in read ? read.data : undefined;
  return typeof data === 'object' && data !== null && 'language' in data && data.language === 'en' ? 'en' : 'fr';
}

/** Today's date, where the answers lack theirs or a pack is checked for no other day; the engine itself reads no clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

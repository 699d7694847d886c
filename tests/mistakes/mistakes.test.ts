import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { authorMessages } from '../../src/engine/0-language/messages/author-messages.ts';
import { type LetterheadCode, letterheadMessages } from '../../src/engine/0-language/messages/letterhead-messages.ts';
import { messages, type Code } from '../../src/engine/0-language/messages/messages.ts';
import { readFile } from '../../src/engine/documents.ts';
import {
  asWritten,
  checkAnswer,
  openAnswers,
  say,
  sayPlace,
  type Language,
  type Message,
  type TeamMessage,
} from '../../src/engine/interview.ts';
import { sayLetterhead } from '../../src/engine/docx.ts';
import { readPack, sayToAuthor, type Pack } from '../../src/engine/pack.ts';
import { smallFiles, smallPack } from '../engine/small-pack.ts';
import { shipped } from '../packs/shipped.ts';

/*
 * A folder `<code>`, or `<code>.<case>` where one case is not enough, shows one mistake and, in expected.txt, what its reader reads in both languages.
 *   questions/, templates/   files that replace some of the small pack's, or are added to it: what an author reads
 *   edits.yaml               words of the small pack's files to replace: `{file, from, to}`
 *   pack-name.txt            the name of the pack to read, where it is not the small pack's
 *   date.txt                 the day the pack is checked for, where that matters
 *   answers.json or .yaml    an answers file: what a team reads on opening it
 *   answer.json              an answer to one question: what a team reads beside it
 *   params.json              what the message is about, for the codes that only a browser gives; a journey shows them
 * UPDATE=1 rewrites expected.txt; the difference is read as prose.
 */
const table = { ...authorMessages, ...messages, ...letterheadMessages };
const root = import.meta.dirname;
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const codeOf = (folder: string) => folder.split('.')[0] as Code;
const codesOf = (some: readonly string[]) => [...new Set(some.map(codeOf))].sort();
const text = (folder: string, file: string) =>
  existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), 'utf8') : undefined;

function filesOf(folder: string): readonly (readonly [string, string])[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(ya?ml|md|svg)$/.test(entry.name),
  );
  const whole = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(join(root, folder), path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return [...whole.filter(([path]) => path !== EDITS && !ANSWERS.includes(path)), ...editedFiles(folder)];
}

const EDITS = 'edits.yaml';
const ANSWERS = ['answers.json', 'answers.yaml'];

function editedFiles(folder: string): readonly (readonly [string, string])[] {
  const edits = parse(text(folder, EDITS) ?? '[]') as readonly {
    readonly file: string;
    readonly from: string;
    readonly to: string;
  }[];
  const files = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const before = files.get(file) ?? smallFiles.get(file);
    if (!before?.includes(from)) throw new Error(`${folder}: ${file} does not hold ${from}`);
    files.set(
      file,
      before.replace(from, () => to),
    );
  }
  return [...files];
}

async function messagesOf(folder: string, language: Language): Promise<readonly Message[]> {
  const params = text(folder, 'params.json');
  const answer = text(folder, 'answer.json');
  const answers = ANSWERS.map((name) => join(root, folder, name)).find((path) => existsSync(path));
  if (params !== undefined) return [{ code: codeOf(folder), params: JSON.parse(params) as Record<string, string> }];
  const name = text(folder, 'pack-name.txt')?.trim() ?? 'small';
  const pack =
    name === 'base'
      ? shipped(language)
      : smallPack(language, answers === undefined ? {} : Object.fromEntries(filesOf(folder)));
  if (answers !== undefined) return openedMessages(readFileSync(answers), pack);
  if (answer !== undefined) {
    const { id, answer: given } = JSON.parse(answer) as { id: string; answer: unknown };
    return [checkAnswer(pack, id, given)].filter((message) => message !== undefined);
  }
  return readPack(new Map([...smallFiles, ...filesOf(folder)]), name, 'fr', text(folder, 'date.txt')?.trim()).messages;
}

async function openedMessages(bytes: Uint8Array, pack: Pack): Promise<readonly Message[]> {
  const { written, messages: said } = await readFile(bytes);
  return written ? [...said, ...openAnswers(asWritten(written, pack), pack, '2026-11-20').messages] : said;
}

/** « file:line:column: words [code] », in each language. */
async function read(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const language of ['fr', 'en'] as const)
    for (const message of await messagesOf(folder, language))
      lines.push(
        `${message.place ? `${sayPlace(message.place)}: ` : ''}${sayToAuthor(message, language)} [${message.code}]`,
      );
  return `${lines.join('\n')}\n`;
}

const opensAnswers = (folder: string) => ANSWERS.some((name) => existsSync(join(root, folder, name)));

it('each code has its folders, and each folder its code', () => {
  expect(codesOf(folders)).toEqual(Object.keys(table).sort());
});

describe('each mistake is said as its folder expects', () => {
  it.each(folders)('%s', async (folder) => {
    const said = await read(folder);
    if (process.env['UPDATE'] === '1') writeFileSync(join(root, folder, 'expected.txt'), said);
    expect(said).toBe(text(folder, 'expected.txt'));
  });

  it.each(folders)('%s is said once, at its place, and nothing else is', async (folder) => {
    const said = await messagesOf(folder, 'fr');
    expect(said.map(({ code }) => code)).toEqual([codeOf(folder)]);
    // The files beside an answers file make the pack it is opened with.
    if (filesOf(folder).length > 0 && !opensAnswers(folder))
      expect(said[0]!.place?.file).toMatch(/^(questions|templates)\//);
    // What the reader of YAML says is its own, and said to be.
    const ownWords = (await read(folder)).replace(/(en anglais\u00A0|reader says): .*/g, '');
    expect(ownWords).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{[a-z]+\}(?! )/);
  });
});

it('each message to a team is shown by what a team gives, and said the same without what authors read', async () => {
  const toTeam = folders.filter((folder) =>
    [...ANSWERS, 'answer.json', 'params.json'].some((file) => text(folder, file) !== undefined),
  );
  expect(codesOf(toTeam)).toEqual(Object.keys({ ...messages, ...letterheadMessages }).sort());
  const said = (message: Message) =>
    message.code in letterheadMessages
      ? sayLetterhead(message as Message<LetterheadCode>, 'en')
      : say(message as TeamMessage, 'en');
  for (const folder of toTeam)
    for (const message of await messagesOf(folder, 'en')) expect(said(message)).toBe(sayToAuthor(message, 'en'));
});

it('the good pack has none of them: each folder shows its own mistake, not one of the pack', () => {
  for (const language of ['fr', 'en'] as const) expect(readPack(smallFiles, 'small', language).messages).toEqual([]);
});

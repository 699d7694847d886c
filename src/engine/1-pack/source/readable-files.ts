import type { Message, Place } from '../../0-language/messages/message.ts';
import { isDrawing, MOST_OF_A_LOGO } from './drawing.ts';
import { placeAt, startOf } from './place-at.ts';

/*
 * What no author's file needs and a parser can stumble on. Measured on marked 18 and yaml 2: a paragraph of 5,000
 * characters with 500 signs of emphasis takes 5 ms, with 3,000 of them 150; 5,000 keys of one mapping take 0.1 s,
 * 25,000 take 2.
 */
const MOST_CHARACTERS = 200_000;
const MOST_LINES = 5_000;
const LONGEST_PARAGRAPH = 5_000;
const MOST_SIGNS = 500;
const DEEPEST = 6;
const WIDEST_INDENT = 100;

const SIGNS = /[[\]*_`<~!\\]/g;
/** What a line opens before its words: quotes, items, keys. */
const OPENING = /^(?:[ \t]|>|[-*+?:](?=[ \t])|\d+[.)](?=[ \t]))*/;
/**
 * Controls, soft hyphens, signs without width or that turn the direction of text, halves of a character; joiners
 * outside an emoji.
 */
const HIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/** What git leaves around words that two versions say otherwise, until somebody chooses. */
const CONFLICT = /^(?:<{7}|>{7}) /m;

/** What stands for bytes that are no UTF-8; a zero between letters is UTF-16. */
const UNREADABLE = /[\ufffd\0]/;

/** The files of all packs as they are read, and what is said of them. */
export interface Readable {
  readonly files: ReadonlyMap<string, string>;
  /** The messages about the files of some packs. */
  messagesOf(names: readonly string[]): readonly Message[];
  /** Whether a file was refused: nothing more is to be said of it. */
  readonly isRefused: (file: unknown) => boolean;
}

/**
 * The files without what cannot be read safely: one too long or too deep is emptied, hidden characters are left out,
 * and both are reported.
 */
export function readableFiles(written: ReadonlyMap<string, string>): Readable {
  const files = new Map(written);
  const refused = new Set<unknown>();
  const messages: (Message & { readonly place: Place })[] = [];
  const refuse = (message: Message & { readonly place: Place }) => {
    messages.push(message);
    refused.add(message.place.file);
    files.set(message.place.file, '');
  };
  for (const [file, bytes] of written) {
    const text = bytes.replace(/^\ufeff/, ''); // the mark that some editors put first says UTF-8, and nothing more
    files.set(file, text);
    if (!/^(questions|templates)\//.test(file) || isPicture(file, text)) continue;
    if (UNREADABLE.test(text)) {
      refuse({ code: 'file_not_utf8', place: placeAt(file, text, text.search(UNREADABLE)) });
      continue;
    }
    if (CONFLICT.test(text)) {
      refuse({ code: 'merge_unfinished', place: placeAt(file, text, text.search(CONFLICT)) });
      continue;
    }
    const runaway = findRunaway(file, text);
    const [hidden, ...more] = runaway ? [] : text.matchAll(HIDDEN);
    if (runaway) {
      refuse({ code: 'file_runaway', params: { found: runaway.found }, place: runaway.place });
    } else if (hidden) {
      messages.push({
        code: 'hidden_character',
        params: { found: codePoint(hidden[0]), count: more.length + 1 },
        place: placeAt(file, text, hidden.index),
      });
      files.set(file, text.replace(HIDDEN, ''));
    }
  }
  return {
    files,
    messagesOf: (names) => messages.filter(({ place }) => names.includes(place.file.split('/')[1]!)),
    isRefused: (file) => refused.has(file),
  };
}

/** A drawing too large, or another kind of picture by that name: what is said of a logo says it. */
function isPicture(file: string, text: string): boolean {
  return file.endsWith('.svg') && (text.length > MOST_OF_A_LOGO || !isDrawing(text));
}

/** Where a file is too long or too deep, and by what. */
function findRunaway(file: string, text: string): { readonly found: string; readonly place: Place } | undefined {
  const lines = text.split('\n');
  if (text.length > MOST_CHARACTERS || lines.length > MOST_LINES)
    return { found: `${text.length} / ${lines.length}`, place: startOf(file) };
  let [length, signs, bound] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const [opening] = OPENING.exec(line)!;
    const isYaml = file.endsWith('.yaml');
    [length, signs] =
      isYaml || /^(---)?\s*$/.test(line)
        ? [line.length, 0]
        : [length + line.length, signs + (line.match(SIGNS)?.length ?? 0)];
    bound = isYaml ? Math.max(0, bound + balance(line)) : bound;
    const depth = opening.replace(/\s/g, '').length + (isYaml ? 0 : Math.floor(opening.replace(/\S/g, '').length / 4));
    const runs =
      length > LONGEST_PARAGRAPH ||
      signs > MOST_SIGNS ||
      depth > DEEPEST ||
      opening.length > WIDEST_INDENT ||
      bound > MOST_SIGNS;
    if (runs) return { found: `${line.trim().slice(0, 20)}…`, place: { file, line: index + 1, column: 1 } };
  }
  return undefined;
}

/** How many more brackets a line opens than it closes. */
function balance(line: string): number {
  return (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
}

/** « U+200B ». */
function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

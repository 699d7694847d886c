import type { Place } from '../../0-language/messages/message.ts';
import type { PackReader } from './pack-reader.ts';

export const QUESTIONS = /^questions\/[^/]+\/\d+-[a-z_]+\.yaml$|pack\.yaml$/;
export const RULES = /^questions\/[^/]+\/rules\.yaml$/;
export const FACTS = /^templates\/[^/]+\/facts\/[a-z_]+\.yaml$/;
export const SOURCES = /^templates\/[^/]+\/sources\.yaml$/;
export const PACK = /^templates\/[^/]+\/pack\.yaml$/;

/**
 * The place in a file, or in the files a shape fits, where words stand for the nth time (the first where absent); of several
 * words, where each stands after the one before, in the same entry of a list.
 */
export function findPlace(
  reader: PackReader,
  files: string | RegExp,
  words: string | readonly string[],
  nth = 1,
): Place {
  const [first, ...then] = typeof words === 'string' ? [words] : (words as readonly [string, ...string[]]);
  const searched =
    typeof files === 'string' ? [[files, reader.files.get(files) ?? ''] as const] : reader.filesIn(files);
  const found: { readonly file: string; readonly text: string; readonly offset: number }[] = [];
  for (const [file, text] of searched) {
    found.push(...offsetsOf(text, first).map((offset) => ({ file, text, offset })));
    if (found.length >= nth) break;
  }
  const one = found[nth - 1] ?? found[0];
  if (!one) return { file: searched[0]?.[0] ?? String(files), line: 1, column: 1 };
  const before = one.text.slice(
    0,
    then.reduce((from, next) => after(one.text, from, next), one.offset),
  );
  return { file: one.file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Where words stand after an offset in the same entry; the offset itself where they do not. */
function after(text: string, offset: number, words: string): number {
  const entry = text.slice(offset + 1).split(/^- /m)[0]!;
  const [found] = offsetsOf(entry, words);
  return found === undefined ? offset : offset + 1 + found;
}

/** Where words stand in a text, not followed by more of an id. */
export function offsetsOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[a-z0-9_]/.test(text.charAt(at + words.length))) found.push(at);
  return found;
}

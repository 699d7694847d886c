import { DICTIONARY } from './dictionary.ts';

/** JSON has none of these signs: control characters as codes of one byte, letters of other alphabets as those of two. */
const SHORT = 31;
const LONG = 0x180;
const codeAt = (rank: number) => String.fromCharCode(rank < SHORT ? rank + 1 : LONG + rank - SHORT);
const CODES = /[\u0001-\u001f\u0180-\u07ff]/g;

/** The JSON with a short code for each word of the dictionary. */
export function shortenJson(json: string): string {
  const codes = new Map(DICTIONARY.map((word, rank) => [`"${word}"`, codeAt(rank)]));
  return json
    .replace(CODES, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) => codes.get(text) ?? text);
}

/** What `shortenJson` was given; nothing where a code stands for no word of this dictionary. */
export function lengthenJson(short: string): string | undefined {
  const words = new Map(DICTIONARY.map((word, rank) => [codeAt(rank), `"${word}"`]));
  const codes = new Set(short.match(CODES));
  if ([...codes].some((code) => !words.has(code))) return undefined;
  return short.replace(CODES, (code) => words.get(code)!);
}

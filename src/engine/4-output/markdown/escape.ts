import { clean } from '../clean.ts';

/** Words in brackets that are only that: no link, note or definition. */
const BRACKETED = /\[(?!\\\^)[^[\]\n]*\](?![([:])/g;

/**
 * Text in which no character means anything to Markdown, nor to the mathematics, exponents, attributes and emoji that
 * pandoc, GitHub and Obsidian add to it, so that it is read back as it was typed; what means nothing where it stands is
 * left alone, so that it also reads well unrendered.
 */
export function escapeMarkdown(text: string): string {
  return escapeBrackets(clean(text).replace(/[\\`*<|~$^{]/g, '\\$&'))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/={2,}/g, (signs) => signs.replaceAll('=', '\\='))
    .replace(/:(?=[\w+-]+:)/g, '\\:')
    .replace(/^(\s*)(\[(?=[ xX]\])|>|#(?=#*(\s|\.|$))|[+-](?=\s|$)|:(?=:)|:?[=-][-=:+ ]*(?=\s*$))/gm, '$1\\$2')
    .replace(/^(\s*\(?(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+))([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/www(?=\.)/gi, '$&\\')
    .replaceAll('@', '\\@');
}

/** What a person typed: a colon that begins one of its lines would make it the definition of the line above. */
export function escapeTyped(text: string): string {
  return escapeMarkdown(text).replace(/^(\s*):(?=\s)/gm, '$1\\:');
}

/**
 * Pandoc looks for the end of a link past brackets that are escaped, and in the paragraphs below: where one needs it,
 * all are.
 */
function escapeBrackets(text: string): string {
  return /[[\]]/.test(text.replace(BRACKETED, '')) ? text.replace(/[[\]]/g, '\\$&') : text;
}

/** Text for a heading, which is one line: line ends become spaces, and signs that would close the heading stay. */
export function escapeHeading(text: string): string {
  const [, words = '', closing = ''] = /^(.*?)(#*)$/.exec(onOneLine(text)) ?? [];
  return escapeMarkdown(words) + closing.replaceAll('#', '\\#');
}

/** Text with a space in place of its line ends, whichever system or program wrote them. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim();
}

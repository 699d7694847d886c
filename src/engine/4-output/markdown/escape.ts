import { clean } from '../clean.ts';

/**
 * Text in which no character means anything to Markdown, so that it is read back as it was typed; what means
 * nothing where it stands is left alone, so that it also reads well unrendered.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*<|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)(\[(?=[ xX]\])|>|#(?=#*(\s|$))|[+-](?=\s|$)|:?[=-]+:?(?=\s*$))/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/www(?=\.)/gi, '$&\\')
    .replaceAll('@', '\\@');
}

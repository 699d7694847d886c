import { clean } from '../clean.ts';

/** Text in which no character means anything to Markdown: it is read back as it was typed. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/gm, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`)
    .replace(/^(\s*)(=+|-+)\s*$/gm, '$1\\$2')
    .replace(/(https?:\/\/|www\.)/gi, (start) => start.replace(/[:.]/, '\\$&'))
    .replaceAll('@', '\\@');
}

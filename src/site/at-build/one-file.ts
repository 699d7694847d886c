import type { Language } from '../../engine/interview.ts';
import { BASE } from '../routes.ts';

/** Whether the questionnaire is being built as one file, which leads to no other page. */
export const isOneFile = process.argv.includes('--single');

/** What the file of a pack is called in a language. */
export function oneFileName(pack: string, language: Language): string {
  return `${pack === BASE ? 'balises' : pack}.${language}.html`;
}

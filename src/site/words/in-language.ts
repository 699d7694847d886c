import type { Language } from '../../engine/interview.ts';
import { words as en } from './en/words.ts';
import { words as fr } from './fr/words.ts';
import type { Words } from './words.ts';

const languages: Record<Language, Words> = { fr, en };

/** The words of a language. */
export const wordsIn = (language: Language): Words => languages[language];

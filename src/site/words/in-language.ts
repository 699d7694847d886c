import type { Language } from '../../engine/interview.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const languages: Record<Language, Words> = { fr, en };

/** The words of a language. */
export const wordsIn = (language: Language): Words => languages[language];

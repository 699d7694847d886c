import type { words } from './fr/words.ts';

/** What the site says in one language: the French words are the source, and say by their type what English must say. */
export type Words = typeof words;

/** What the page of the questionnaire says before any script. */
export type PageWords = Words['questionnaire']['page'];

/** What the scripts of the questionnaire say. */
export type LiveWords = Words['questionnaire']['live'];

/** What the policies on this device say by script. */
export type DeviceWords = Words['device']['live'];

/** What the scripts of the page of versions and review say, beside those. */
export type ReviewWords = Words['review']['live'];

import type { Language } from '../../0-language/answers.ts';

/** The colon of a language, with its spaces, between a name and what is said of it. */
export function colonOf(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}

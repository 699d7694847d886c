import type { Language } from '../engine/interview.ts';

/** The command line was used wrongly; the message says how, in each language or in English alone. */
export class UsageError extends Error {
  readonly words: Readonly<Record<Language, string>>;

  constructor(words: string | Readonly<Record<Language, string>>) {
    super(typeof words === 'string' ? words : words.en);
    this.words = typeof words === 'string' ? { fr: words, en: words } : words;
  }
}

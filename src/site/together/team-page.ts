import type { LiveWords, Words } from '../words/words.ts';

/** What the page where a team decides together hands to its scripts. */
export interface TeamPage {
  /** Where things lie. */
  readonly at: Readonly<Record<'pack' | 'companions' | 'questionnaire' | 'voice' | 'trace', string>>;
  readonly words: Words['team']['live'];
  /** What the questionnaire says too: messages, names of files. */
  readonly live: LiveWords;
  /** Why each question is asked, and what guides say of it. */
  readonly reasons: Readonly<Record<string, { readonly why: string; readonly guides: readonly string[] }>>;
}

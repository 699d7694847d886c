import type { LiveWords, Words } from '../../site/words/words.ts';

/** What the scripts of the page say. */
export interface VoiceWords {
  readonly live: LiveWords;
  readonly voice: Words['voice']['live'];
}

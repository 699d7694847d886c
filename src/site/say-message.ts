import { fillWords, type TeamMessage } from '../engine/interview.ts';
import type { LiveWords } from './words/words.ts';

/** A message in the language of the page, whose words the page holds. */
export function sayMessage({ messages }: LiveWords, message: TeamMessage): string {
  return fillWords(messages[message.code], message.params);
}

import type { Language } from '../answers.ts';
import { type LetterheadCode, letterheadMessages } from './letterhead-messages.ts';
import { fillWords } from './fill-words.ts';
import type { Message } from './message.ts';

/** The words of a message about a letterhead in the reader's language. */
export function sayLetterhead(message: Message<LetterheadCode>, language: Language): string {
  return fillWords(letterheadMessages[message.code][language], message.params);
}

import type { Language } from '../answers.ts';
import { authorMessages } from './author-messages.ts';
import { letterheadMessages } from './letterhead-messages.ts';
import { fillWords } from './fill-words.ts';
import type { Message } from './message.ts';
import { messages } from './messages.ts';

/** The words of any message in the reader's language. */
export function sayToAuthor(message: Message, language: Language): string {
  return fillWords({ ...authorMessages, ...messages, ...letterheadMessages }[message.code][language], message.params);
}

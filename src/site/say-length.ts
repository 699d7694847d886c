import { readingMinutes, type TeamDocument, wordsOfDocument } from '../engine/documents.ts';
import { fillCount } from './fill-count.ts';

/**
 * A Letter page of a policy holds about so many words: on paper 1,755 of them made 4 pages and 2,377 made 6, and the
 * budgets of a policy, 1,750 words on 4 pages and 2,700 on 7, say the same.
 */
const WORDS_A_PAGE = 400;

/** How long a document is: « 4 pages, 6 minutes de lecture ». The pages are estimated from its words. */
export function sayLength(document: TeamDocument, words: { readonly pages: string; readonly minutes: string }): string {
  const count = wordsOfDocument(document);
  const pages = Math.max(1, Math.round(count / WORDS_A_PAGE));
  return [
    fillCount(words.pages, pages, document.language),
    fillCount(words.minutes, readingMinutes(count), document.language),
  ].join(', ');
}

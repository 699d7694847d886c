import type { LetterheadWords } from './letterhead-words.ts';

export const letterhead: LetterheadWords = {
  title: 'Your organization’s look',
  intro:
    'Drop one of your Word documents here, a letterhead or a template: each Word document you download takes its styles, margins, header, footer and logo, never its text. It stays in memory for this visit, and is sent nowhere.',
  choose: 'Your organization’s Word document',
  remove: 'Remove',
};

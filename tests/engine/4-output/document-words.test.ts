import { expect, it } from 'vitest';
import {
  assemble,
  countWords,
  listCompanions,
  readingMinutes,
  toMarkdown,
  wordsInBudget,
  wordsOfDocument,
} from '../../../src/engine/documents.ts';
import { readInterview, type AnswersFile } from '../../../src/engine/interview.ts';
import { shipped } from '../../packs/shipped.ts';
import { stories } from '../../samples/stories.ts';
import { smallPack } from '../small-pack.ts';

it.each(stories.map(({ name, file }) => [name, file] as const))(
  'the documents of %s have the words of their Markdown',
  (_name, { answers, date, adaptations, notes, confirmed }) => {
    for (const language of ['fr', 'en'] as const) {
      const interview = readInterview(shipped(language), answers, date, adaptations, notes, confirmed);
      for (const document of ['policy', 'guide', ...listCompanions(interview).map(({ id }) => id)]) {
        const assembled = assemble(interview, { document });
        expect([document, wordsOfDocument(assembled)]).toEqual([document, countWords(toMarkdown(assembled))]);
      }
    }
  },
);

const documentOf = (answers: AnswersFile['answers']) => assemble(readInterview(smallPack(), answers, '2026-11-20'));

it('a document counts the same with the answers it carries and without', () => {
  const interview = readInterview(smallPack(), {}, '2026-11-20');
  const answersFile = { answers: { a: 'un deux trois' } } as unknown as AnswersFile;
  expect(wordsOfDocument(assemble(interview, { answersFile }))).toBe(wordsOfDocument(documentOf({})));
  expect(wordsOfDocument(documentOf({}))).toBeGreaterThan(50);
});

it('the budget counts so many words a team typed, and so many of its rows', () => {
  const long = { responsible__lead: { role: 'other', name: 'Zoé '.repeat(40).trim() } };
  const [whole, counted] = [wordsOfDocument(documentOf(long)), wordsInBudget(documentOf(long))];
  expect(whole - counted).toBeGreaterThanOrEqual(10);
  const rows = Array.from({ length: 10 }, (_, rank) => ({ platform: 'other', name: `Nom${rank}`, posts_per_week: 1 }));
  const many = documentOf({ platform_plan: rows });
  expect(wordsOfDocument(many) - wordsInBudget(many)).toBeGreaterThanOrEqual(8);
  expect(wordsInBudget(documentOf({}))).toBe(wordsOfDocument(documentOf({})));
});

it('reading time is told in whole minutes', () => {
  expect([0, 250, 1_500, 2_400].map(readingMinutes)).toEqual([1, 1, 6, 10]);
});

import { describe, expect, it } from 'vitest';
import {
  assemble,
  countWords,
  readingMinutes,
  wordsInBudget,
  wordsOfDocument,
} from '../../../../src/engine/documents.ts';
import { readInterview, type AnswersFile } from '../../../../src/engine/interview.ts';
import { smallPack } from '../../small-pack.ts';

describe('a word has a letter or a digit', () => {
  it.each([
    ['Un mot\u00a0: deux; trois.', 4],
    ['L’équipe doit lire.', 3],
    ['| a | b |\n| --- | --- |\n| 1 | — |', 3],
    ['[le site](<https://a.example/b c>) et [la page](#page)', 5],
    ['---\ntitle: x y z\n---\n\n# Un', 1],
    ['▲ · — …', 0],
    ['&#32;&nbsp;mot', 1],
    ['', 0],
  ])('%j', (markdown, count) => {
    expect(countWords(markdown)).toBe(count);
  });
});

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

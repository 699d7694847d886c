import { expect, it } from 'vitest';
import { wordsIn } from '../../src/site/words/in-language.ts';

/** Each text of a table of words, by its path: « questionnaire.live.rows.name ». What is made by a function is left out. */
function textsIn(words: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
      if (typeof value === 'string') return [[`${path}${key}`, value]];
      return typeof value === 'object' && value !== null ? [...textsIn(value as object, `${path}${key}.`)] : [];
    }),
  );
}

const [french, english] = [textsIn(wordsIn('fr')), textsIn(wordsIn('en'))];

it('the English words fill the same slots as the French, and both have a form for one wherever one has', () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  const differ = [...french].filter(([path, text]) => slots(text) !== slots(english.get(path)!));
  expect(differ).toEqual([]);
  const forms = (text: string) => text.split('|').length;
  expect([...french].filter(([path, text]) => forms(text) !== forms(english.get(path)!))).toEqual([]);
  expect(french.size).toBeGreaterThan(300);
});

it('no table of words holds the other language', () => {
  expect([...english].filter(([, text]) => /[«»]|\u00a0[:;?!]/.test(text))).toEqual([]);
  expect([...french].filter(([, text]) => /[“”]/.test(text))).toEqual([]);
});

import { expect, it } from 'vitest';
import { printNumber, printTenths } from '../../../src/engine/0-language/print-number.ts';

const N = '\u00a0';

it.each([
  [1e21, `1${N}000${N}000${N}000${N}000${N}000${N}000${N}000`, '1,000,000,000,000,000,000,000'],
  [1.5e-7, '0,00000015', '0.00000015'],
  [4.9, '4,9', '4.9'],
  [-0, '0', '0'],
  [Number.NaN, '', ''],
  [Infinity, '', ''],
])('%d is « %s » in French, “%s” in English: digits alone, nothing for what is no number', (number, fr, en) => {
  expect([printNumber({ language: 'fr' }, number), printNumber({ language: 'en' }, number)]).toEqual([fr, en]);
});

it('what is no number has no unit either', () => {
  expect(printNumber({ language: 'fr' }, Number.NaN, ['heure', 'heures'])).toBe('');
});

it('a number to the tenth is rounded', () => {
  expect([4.94, 4.96, 12345.678].map((number) => printTenths({ language: 'fr' }, number))).toEqual([
    '4,9',
    '5',
    `12${N}345,7`,
  ]);
});

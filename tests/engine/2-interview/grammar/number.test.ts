import { expect, it } from 'vitest';
import { printNumber } from '../../../../src/engine/2-interview/grammar/number.ts';
import { shipped } from '../../../packs/shipped.ts';

const N = '\u00a0';

it.each([
  [1e21, `1${N}000${N}000${N}000${N}000${N}000${N}000${N}000`, '1,000,000,000,000,000,000,000'],
  [1.5e-7, '0,00000015', '0.00000015'],
  [4.9, '4,9', '4.9'],
  [-0, '0', '0'],
  [Number.NaN, '', ''],
  [Infinity, '', ''],
])('%d is « %s » in French, “%s” in English: digits alone, nothing for what is no number', (number, fr, en) => {
  expect([printNumber(shipped('fr'), number), printNumber(shipped('en'), number)]).toEqual([fr, en]);
});

it('what is no number has no unit either', () => {
  expect(printNumber(shipped(), Number.NaN, ['heure', 'heures'])).toBe('');
});

import { expect, it } from 'vitest';
import { twoNumbers, typedNumber } from '../../../src/engine/0-language/typed-number.ts';

const [N, NARROW] = ['\u00a0', '\u202f'];

it.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 12 ', 12],
  ['-3', -3],
  ['0,125', 0.125],
  ['0.500', 0.5],
  ['1 000', 1000],
  [`1${N}000`, 1000],
  [`12${NARROW}345,5`, 12_345.5],
  ['1,000,000', 1_000_000],
  ['1.000.000', 1_000_000],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1000,500', 1000.5],
  ['1234567', 1_234_567],
])('« %s » is %d in both languages', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

it.each([
  '1,000',
  '1.000',
  '1,500',
  '-12.345',
  '999.999',
  'deux',
  '',
  '1 00',
  '1,00,000',
  '1,000.000.000',
  '5 $',
  '1e3',
  '٣',
])('« %s » is no number, or may be two', (text) => {
  expect(typedNumber(text)).toBeUndefined();
});

it.each([
  ['1,000', '1000', '1,0'],
  ['1.500', '1500', '1.5'],
  ['12,345', '12345', '12,3450'],
])('says how to write each of the two numbers « %s » may be', (text, whole, decimal) => {
  expect(twoNumbers(text)).toEqual({ whole, decimal });
  expect([typedNumber(whole), typedNumber(decimal)]).toEqual([Number(whole), Number(decimal.replace(',', '.'))]);
});

it('says nothing of what is read in one way', () => {
  expect(['1 000', '1,5', '0,500', 'deux', '1,000,000'].filter((text) => twoNumbers(text))).toEqual([]);
});

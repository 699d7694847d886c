import { expect, it } from 'vitest';
import { addDays, addMonths, isDate, nextMonday } from '../../../src/engine/0-language/calendar.ts';

it.each([
  ['2026-11-20', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['20-11-2026', false],
  ['2026-11-20T00:00', false],
  ['', false],
  ['2026-11-20\n', false],
  ['0999-01-01', false],
])('%j is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

it.each([
  ['2026-11-20', 12, '2027-11-20'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 1, '2026-12-20'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-01-31', 13, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-03-31', 24, '2028-03-31'],
])('%s and %i months is %s: the last day where the day does not exist', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it.each([
  ['2026-11-20', 1.5, '2026-12-20'],
  ['2026-11-20', 0.5, '2026-11-20'],
  ['2026-11-20', 36.5, '2029-11-20'],
  ['2026-11-20', 95688, undefined],
  ['9999-06-15', 12, undefined],
  ['2026-11-20', -99_999, undefined],
  ['2026-11-20', Infinity, undefined],
  ['2026-11-20', Number.NaN, undefined],
  ['', 1, undefined],
  ['2026-02-30', 1, undefined],
])('%s and %d months is %s: whole months, and nothing outside of the calendar', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it('days are counted within the calendar, and never throw', () => {
  expect([addDays('2026-11-20', 12), addDays('2026-03-07', 2)]).toEqual(['2026-12-02', '2026-03-09']);
  expect([addDays('9999-12-31', 1), addDays('', 1), addDays('2026-11-20', 1e300), addDays('x', Number.NaN)]).toEqual(
    Array.from({ length: 4 }),
  );
  expect([nextMonday('2026-11-20'), nextMonday('2026-11-23'), nextMonday('')]).toEqual([
    '2026-11-23',
    '2026-11-23',
    undefined,
  ]);
});

import { expect, it } from 'vitest';
import { addMonths, isDate } from '../../../src/engine/0-language/calendar.ts';

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

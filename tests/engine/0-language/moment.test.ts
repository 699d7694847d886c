import { expect, it } from 'vitest';
import { momentOf } from '../../../src/engine/0-language/moment.ts';

it('a later moment is a greater number, whatever zone it is said in; a day begins it', () => {
  const inOrder = [
    '2026-11-30',
    '2026-11-30T00:00:01',
    '2026-11-30T14:05:00Z',
    '2026-11-30T10:00:00-05:00',
    '2026-12-01',
  ];
  const moments = inOrder.map((text) => momentOf(text)!);
  expect([...moments].sort((one, other) => one - other)).toEqual(moments);
  expect(momentOf('2026-11-30T14:05Z')).toBe(momentOf('2026-11-30T15:05:00.000+01:00'));
});

it.each([
  '',
  'hier',
  '2026-13-01',
  '2026-02-30T10:00:00Z',
  '2026-11-30T25:00:00Z',
  '2026-11-30T10',
  '1',
  '2026-11-30 10:00',
])('%s is none', (text) => {
  expect(momentOf(text)).toBeUndefined();
});

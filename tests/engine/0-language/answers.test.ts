import { expect, it } from 'vitest';
import { isBlank, isNotApplicable, isPerson, isUndecided, type Value } from '../../../src/engine/0-language/answers.ts';

it.each([
  [undefined, true],
  [null, true],
  ['', true],
  ['  \n', true],
  [[], true],
  [['', ' \n'], true],
  [['', 'a'], false],
  ['x', false],
  [0, false],
  ['no', false],
  [['a'], false],
  [{ role: 'board' }, false],
] as readonly (readonly [Value | undefined, boolean])[])('%j is blank: %s', (value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

it('tells the special answers from values', () => {
  expect(
    [{ undecided: true }, null, 'undecided', [], { role: 'lead' }].map((one) => isUndecided(one as never)),
  ).toEqual([true, false, false, false, false]);
  expect([{ not_applicable: 'none' }, null, 'x'].map((one) => isNotApplicable(one as never))).toEqual([
    true,
    false,
    false,
  ]);
  expect([{ role: 'lead', name: 'A' }, 'lead', null, ['role']].map((one) => isPerson(one as never))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/engine/0-language/answers.ts';
import { comparisonsOf, decide, type Condition, type Verdict } from '../../../src/engine/0-language/condition.ts';
import { parseCondition } from '../../../src/engine/0-language/parse-condition.ts';

/** A condition over named verdicts: `y is x` holds, `n is x` does not, `u is x` is unknown. */
const values: Readonly<Record<string, Value | undefined>> = { y: 'x', n: 'z', u: undefined };
function verdict(text: string, read: Readonly<Record<string, Value | undefined>> = values): Verdict {
  const parsed = parseCondition(text);
  if (!('condition' in parsed)) throw new Error(JSON.stringify(parsed));
  return decide(parsed.condition, (id) => read[id]);
}

describe('three values', () => {
  it.each([
    ['y', 'y', 'yes'],
    ['y', 'n', 'no'],
    ['y', 'u', 'unknown'],
    ['n', 'y', 'no'],
    ['n', 'n', 'no'],
    ['n', 'u', 'no'],
    ['u', 'y', 'unknown'],
    ['u', 'n', 'no'],
    ['u', 'u', 'unknown'],
  ] as const)('%s and %s is %s', (a, b, expected) => {
    expect(verdict(`${a} is x and ${b} is x`)).toBe(expected);
  });

  it.each([
    ['y', 'y', 'yes'],
    ['y', 'n', 'yes'],
    ['y', 'u', 'yes'],
    ['n', 'y', 'yes'],
    ['n', 'n', 'no'],
    ['n', 'u', 'unknown'],
    ['u', 'y', 'yes'],
    ['u', 'n', 'unknown'],
    ['u', 'u', 'unknown'],
  ] as const)('%s or %s is %s', (a, b, expected) => {
    expect(verdict(`${a} is x or ${b} is x`)).toBe(expected);
  });

  it.each([
    ['y', 'no'],
    ['n', 'yes'],
    ['u', 'unknown'],
  ] as const)('not %s is %s', (a, expected) => {
    expect(verdict(`not (${a} is x)`)).toBe(expected);
    expect(verdict(`${a} is not x`)).toBe(expected);
  });

  it.each([
    ['not n is x and n is x', 'no', 'not binds before and'],
    ['not (n is x and n is x)', 'yes', 'brackets come first'],
    ['y is x or n is x and n is x', 'yes', 'and binds before or'],
    ['(y is x or n is x) and n is x', 'no', 'brackets come first'],
    ['not not y is x', 'yes', 'not twice'],
  ])('%s → %s: %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

describe('comparisons', () => {
  const person = { role: 'direction', name: 'A' };
  const rows = [
    { platform: 'x', status: 'leaving' },
    { platform: 'blog', status: 'active' },
  ];
  const cases: readonly (readonly [string, Value | undefined, Verdict])[] = [
    ['a is b', 'b', 'yes'],
    ['a is b', 'c', 'no'],
    ['a is b', null, 'no'],
    ['a is not b', null, 'yes'],
    ['a is b', undefined, 'unknown'],
    ['a is direction', person, 'yes'],
    ['a is direction', 'direction', 'yes'],
    ['a is board', person, 'no'],
    ['a includes b', ['a', 'b'], 'yes'],
    ['a includes b', [], 'no'],
    ['a includes b', 'b', 'no'],
    ['a includes b', null, 'no'],
    ['a includes b', undefined, 'unknown'],
    ['a includes x', rows, 'yes'],
    ['a includes leaving', rows, 'no'],
    ['a = 3', 3, 'yes'],
    ['a = 3', 3.5, 'no'],
    ['a = 3', null, 'no'],
    ['a = 3', '3', 'no'],
    ['a = 3', undefined, 'unknown'],
    ['a < 2', 1.99, 'yes'],
    ['a < 2', 2, 'no'],
    ['a < 2', null, 'no'],
    ['a >= 49', 49, 'yes'],
    ['a >= 49', 48, 'no'],
    ['a >= 49', null, 'no'],
    ['a >= 49', '50', 'no'],
    ['a >= 0', null, 'no'],
    ['a < 2', '1', 'no'],
    ['a >= 0.5', 0.5, 'yes'],
    ['a >= -1', 0, 'yes'],
  ];
  it.each(cases)('%s, where a reads %j, is %s', (text, value, expected) => {
    expect(verdict(text, { a: value })).toBe(expected);
  });
});

it('lists its comparisons in the order they are written', () => {
  const parsed = parseCondition('a is b and not (c includes d or e >= 3)');
  expect('condition' in parsed && comparisonsOf(parsed.condition).map(({ id, op }) => `${id} ${op}`)).toEqual([
    'a is',
    'c includes',
    'e >=',
  ]);
});

describe('laws', () => {
  const leaf = fc.constantFrom('y', 'n', 'u').map((id): Condition => ({ op: 'is', id, option: 'x' }));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('condition').map((of): Condition => ({ op: 'not', of })),
      fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
        .map(([op, of]): Condition => ({ op, of })),
    ),
  }));
  const decided = (one: Condition) => decide(one, (id) => values[id]);

  it('a condition once settled does not change when more becomes known', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (one, known) => {
        const later = decide(one, (id) => (id === 'u' ? (known ? 'x' : 'z') : values[id]));
        return decided(one) === 'unknown' || decided(one) === later;
      }),
      { seed: 1 },
    );
  });

  it('not (a and b) is (not a or not b)', () => {
    fc.assert(
      fc.property(
        condition,
        condition,
        (a, b) =>
          decided({ op: 'not', of: { op: 'and', of: [a, b] } }) ===
          decided({
            op: 'or',
            of: [
              { op: 'not', of: a },
              { op: 'not', of: b },
            ],
          }),
      ),
      { seed: 2 },
    );
  });
});

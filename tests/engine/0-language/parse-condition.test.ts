import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/engine/0-language/parse-condition.ts';

describe('reads', () => {
  const is = (id: string, option = 'x') => ({ op: 'is', id, option });
  it.each([
    ['a is x', is('a')],
    ['a is not x', { op: 'not', of: is('a') }],
    ['  a   is\n x ', is('a')],
    ['a includes b_2', { op: 'includes', id: 'a', option: 'b_2' }],
    ['a = 3', { op: '=', id: 'a', number: 3 }],
    ['a<2.5', { op: '<', id: 'a', number: 2.5 }],
    ['a < 0.25', { op: '<', id: 'a', number: 0.25 }],
    ['a>=10', { op: '>=', id: 'a', number: 10 }],
    ['not a is x', { op: 'not', of: is('a') }],
    ['a is x and b is x or c is x', { op: 'or', of: [{ op: 'and', of: [is('a'), is('b')] }, is('c')] }],
    [
      '(a is x or b is x) and not (c is x)',
      {
        op: 'and',
        of: [
          { op: 'or', of: [is('a'), is('b')] },
          { op: 'not', of: is('c') },
        ],
      },
    ],
    ['is_open is x', is('is_open')],
  ])('%s', (text, condition) => {
    expect(parseCondition(text)).toMatchObject({ condition });
  });

  it('keeps where the words of each comparison stand', () => {
    const read = parseCondition('(a is  b) or not c<2 and d is not e');
    if ('mistake' in read) throw new Error(read.mistake.expected);
    expect([...read.comparisons]).toEqual([
      [{ op: 'is', id: 'a', option: 'b' }, [1, 7]],
      [{ op: '<', id: 'c', number: 2 }, [17, 19]],
      [{ op: 'is', id: 'd', option: 'e' }, [25, 34]],
    ]);
  });
});

describe('says where it stops making sense', () => {
  it.each([
    ['', '…', 0],
    ['a', '…', 1],
    ['a is', '…', 4],
    ['a is not', '…', 8],
    ['a is b and', '…', 10],
    ['a are b', 'are', 2],
    ['a is B', 'B', 5],
    ['A is b', 'A', 0],
    ['a is and', 'and', 5],
    ['a is or', 'or', 5],
    ['a is is', 'is', 5],
    ['a is not not', 'not', 9],
    ['a is includes', 'includes', 5],
    ['not is a', 'is', 4],
    ['a is bB', 'bB', 5],
    ['a is Bb', 'Bb', 5],
    ['a < $3', '$3', 4],
    ['a < 3h', '3h', 4],
    ['a = b', '=', 2],
    ['a < three', 'three', 4],
    ['(a is b', '…', 7],
    ['a is b)', ')', 6],
    ['a is b c', 'c', 7],
    ['a is b || c is d', '||', 7],
    ['a is b; c is d', 'b;', 5],
    ['a is "b"', '"b"', 5],
    ['a == 3', '=', 2],
    ['a =', '…', 3],
  ])('%j at %j, character %i', (text, found, offset) => {
    expect(parseCondition(text)).toMatchObject({
      mistake: { found, offset, expected: expect.stringMatching(/./) as string },
    });
  });

  it.each([
    ['not', 'id'],
    ['a is', 'option'],
    ['a includes', 'option'],
    ['(a is b', ')'],
  ])('%j lacks %s', (text, expected) => {
    expect(parseCondition(text)).toMatchObject({ mistake: { found: '…', expected } });
  });

  it.each(['a = b', 'a == b'])('%j is to be written with « is »', (text) => {
    expect(parseCondition(text)).toMatchObject({ mistake: { expected: expect.stringContaining('is') as string } });
  });

  // `>` is not in the language: one writes `not (a < n or a = n)`. It is a mistake, not silence.
  it.each(['a > 3', 'a > = 3', 'a is b >', 'a >< 3', '> a is b'])('%j, which has a lone >', (text) => {
    expect(parseCondition(text)).toMatchObject({ mistake: { found: expect.stringContaining('>') as string } });
  });
});

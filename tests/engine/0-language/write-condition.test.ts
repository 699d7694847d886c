import { expect, it } from 'vitest';
import { parseCondition } from '../../../src/engine/0-language/parse-condition.ts';
import { writeCondition } from '../../../src/engine/0-language/write-condition.ts';
import { smallPack } from '../small-pack.ts';

const parsed = (text: string) => {
  const read = parseCondition(text);
  if ('mistake' in read) throw new Error(`${text}: ${JSON.stringify(read.mistake)}`);
  return read.condition;
};

it.each([
  'a is b',
  'a is not b',
  'a includes b',
  'a = 3',
  'a < 0.5',
  'a >= 49',
  'not (a includes b)',
  'a is b and c is d and e is f',
  'a is b or c is d and e is f',
  '(a is b or c is d) and e is f',
  'not (a is b and c is d)',
  'not (a < 2 or a = 2)',
  '(a is b or c is d) or e is f',
  'a is b and (c is d and e is f)',
  'not (not (a includes b))',
])('%s is written as it is read, and read back the same', (text) => {
  expect(writeCondition(parsed(text))).toBe(text);
});

it('every condition of a pack reads back the same', () => {
  const conditions = smallPack().documents.flatMap(({ sections }) =>
    sections.flatMap(({ clauses }) => clauses.flatMap(({ when }) => when ?? [])),
  );
  expect(conditions.length).toBeGreaterThan(7);
  for (const condition of conditions) expect(parsed(writeCondition(condition))).toEqual(condition);
});

import { expect, it } from 'vitest';
import { parseAnswers } from '../../src/cli/as-written.ts';
import { processorTime } from '../engine/processor-time.ts';

const rank = (length: number, line: (index: number) => string) =>
  Array.from({ length }, (_, index) => line(index)).join('');
const names = Array.from('abcdefgh');

/** YAML made to keep its reader busy, or to grow in its hands. */
const HOSTILE: Readonly<Record<string, readonly [string | undefined, string]>> = {
  'aliases that multiply': [
    'file_trapped',
    `a: &a [${'x,'.repeat(9)}x]\n${names
      .slice(1)
      .map((name, index) => `${name}: &${name} [${`*${names[index]},`.repeat(9)}*${names[index]}]`)
      .join('\n')}\n`,
  ],
  'more aliases than a hand writes': ['file_trapped', `a: &a [1, 2]\nb: [${'*a,'.repeat(200)}*a]`],
  'three thousand anchors, each used once': [undefined, rank(3_000, (index) => `- &a${index} [x]\n- *a${index}\n`)],
  'lists in lists': ['file_trapped', '['.repeat(90_000)],
  'maps in maps': ['file_trapped', '{'.repeat(90_000)],
  'keys of keys': ['file_trapped', '? '.repeat(45_000)],
  'six thousand keys': [undefined, `answers:\n${rank(6_000, (index) => `  k${index}: ${index}\n`)}`],
  'one key twice': ['file_damaged', 'a: 1\nb: 2\na: 3\n'],
  'one key twice, deep inside': ['file_damaged', 'a: [{b: {c: 1, c: 2}}]\n'],
  'an alias that leads nowhere': ['file_damaged', 'a: *b\n'],
  'mistakes without end': ['file_damaged', `a: [${','.repeat(90_000)}]`],
  'quotes without end': ['file_damaged', '"'.repeat(90_000)],
  'a megabyte of YAML': ['file_oversized', `a: "${'x'.repeat(1_000_000)}"`],
  'half a megabyte of JSON': [undefined, JSON.stringify({ a: 'x'.repeat(500_000) })],
  'half a megabyte of JSON, cut': ['file_damaged', JSON.stringify({ a: 'x'.repeat(500_000) }).slice(0, -1)],
  'three megabytes of JSON': ['file_oversized', JSON.stringify({ a: 'x'.repeat(3_000_000) })],
};

it.each(Object.entries(HOSTILE))('%s: read or refused in less than two seconds', (_name, [code, text]) => {
  const started = processorTime();
  const parsed = parseAnswers(text);
  expect(processorTime() - started).toBeLessThan(2_000);
  expect('code' in parsed ? parsed.code : undefined).toBe(code);
});

it('__proto__ is a key like another', () => {
  const { data } = parseAnswers('answers:\n  __proto__: {polluted: 1}\n') as { data: { answers: object } };
  expect(Object.keys(data.answers)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('JSON and YAML give the same', () => {
  const file = { format: 'x', answers: { a: 1, b: [true, null], c: 'é' } };
  expect(parseAnswers(JSON.stringify(file))).toMatchObject({ data: file });
  expect(parseAnswers(`\ufeff${JSON.stringify(file)}`)).toMatchObject({ data: file });
  expect(parseAnswers('format: x\nanswers: {a: 1, b: [true, null], c: é}\n')).toMatchObject({ data: file });
});

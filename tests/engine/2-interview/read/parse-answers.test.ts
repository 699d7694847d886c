import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../../src/engine/2-interview/read/parse-answers.ts';
import type { Written } from '../../../../src/engine/2-interview/read/written.ts';
import { processorTime } from '../../processor-time.ts';

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
  'one key twice': [undefined, 'a: 1\nb: 2\na: 3\n'],
  'one key twice, deep inside': [undefined, 'a: [{b: {c: 1, c: 2}}]\n'],
  'an alias that leads nowhere': ['line_sign', 'a: *b\n'],
  'mistakes without end': ['line_unread', `a: [${','.repeat(90_000)}]`],
  'quotes without end': ['line_quote', '"'.repeat(90_000)],
  'a megabyte of YAML': ['file_oversized', `a: "${'x'.repeat(1_000_000)}"`],
  'half a megabyte of JSON': [undefined, JSON.stringify({ a: 'x'.repeat(500_000) })],
  'half a megabyte of JSON, cut': ['file_damaged', JSON.stringify({ a: 'x'.repeat(500_000) }).slice(0, -1)],
  'three megabytes of JSON': ['file_oversized', JSON.stringify({ a: 'x'.repeat(3_000_000) })],
};

it.each(Object.entries(HOSTILE))('%s: read or refused in less than two seconds', async (_name, [code, text]) => {
  const started = processorTime();
  const parsed = await parseAnswers(text);
  expect(processorTime() - started).toBeLessThan(2_000);
  expect('code' in parsed ? parsed.code : undefined).toBe(code);
});

it('__proto__ is a key like another', async () => {
  const { data } = (await parseAnswers('answers:\n  __proto__: {polluted: 1}\n')) as Written;
  expect(Object.keys((data as { answers: object }).answers)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('JSON and YAML give the same', async () => {
  const file = { format: 'x', answers: { a: 1, b: [true, null], c: 'é' } };
  expect(await parseAnswers(JSON.stringify(file))).toMatchObject({ data: file, messages: [] });
  expect(await parseAnswers('format: x\nanswers: {a: 1, b: [true, null], c: é}\n')).toMatchObject({ data: file });
});

describe('a file written by hand that cannot be read says in which line, and why', () => {
  const head = 'format: balises/answers@1\nlanguage: fr\nanswers:\n';
  it.each([
    ['a colon in a text', 'line_colon', 4, `${head}  org_name__full: Centre: accueil\n`],
    ['a tab', 'line_tab', 5, `${head}  goals: []\n\torg_name__full: "A"\n`],
    ['no-break spaces', 'line_space', 4, `${head}\u00a0\u00a0org_name__full: A\n`],
    [
      'no-break spaces beside plain ones',
      'line_space',
      5,
      `${head}  goals: []\n\u00a0\u00a0org_name__full:\n\u00a0\u00a0- A\n b: 1\n`,
    ],
    ['another indentation', 'line_indent', 5, `${head}   org_name__full: A\n  goals: []\n`],
    [
      'a row out of line',
      'line_indent',
      7,
      `${head}  platform_plan:\n    - platform: facebook\n      format: photo\n     status: active\n`,
    ],
    ['quotation marks that never close', 'line_quote', 4, `${head}  org_name__full: "Maison\n  goals: []\n`],
    [
      'quotation marks that close at the next ones',
      'line_quote',
      4,
      `${head}  org_name__full: "Maison\n  org_name__short: "M"\n`,
    ],
    ['an apostrophe within apostrophes', 'line_quote', 4, `${head}  org_name__full: 'L'Ancre'\n`],
    ['quotation marks within quotation marks', 'line_quote', 4, `${head}  org_name__full: "Le "Quai""\n`],
    ['no colon', 'line_key', 4, `${head}  org_name__full A\n  goals: []\n`],
    ['no space after the colon', 'line_key', 4, `${head}  org_name__full:A\n  goals: []\n`],
    ['a bracket that does not close', 'line_bracket', 5, `${head}  goals: [awareness\n  org_name__full: A\n`],
    ['a text that begins with a sign', 'line_sign', 4, `${head}  org_name__full: @Quai\n`],
    ['a text that begins with a star', 'line_sign', 4, `${head}  org_name__full: *Quai\n`],
    ['a path of Windows', 'line_backslash', 4, `${head}  org_name__full: "C:\\Users"\n`],
    ['a second file', 'line_second', 5, `${head}  goals: []\n---\nformat: x\n`],
    ['JSON without a comma', 'line_bracket', 3, '{"format": "balises/answers@1",\n "language": "fr"\n "answers": {}}'],
    ['JSON cut', 'file_damaged', undefined, '{"format": "balises/answers@1",\n "answers": {"org_name__full": "Mai'],
    ['JSON cut after a value', 'file_damaged', undefined, '{"format": "balises/answers@1",\n "answers": {"a": 1'],
  ])('%s: %s, line %s', async (_why, code, line, text) => {
    expect(await parseAnswers(text)).toEqual({ code, ...(line === undefined ? {} : { params: { line } }) });
    expect(await parseAnswers(text.replaceAll('\n', '\r\n'))).toMatchObject({ code });
    if (line !== undefined) expect(await parseAnswers(text, 10)).toEqual({ code, params: { line: line + 10 } });
  });
});

describe('a key given twice keeps both: the last counts, the one before stands beside it', () => {
  it.each([
    ['JSON', '{"answers": {\n"a": 1, "b": 2,\n"a": 3,\n"a": {"b": 4}, "\\u0062": [{"c": 5, "c": 6}]}}'],
    ['YAML', 'answers:\n  {a: 1, b: 2,\n  a: 3,\n  a: {b: 4}, "b": [{c: 5, c: 6}]}'],
  ])('%s', async (_name, text) => {
    expect(await parseAnswers(text)).toMatchObject({
      data: { answers: { 'a (2)': 1, 'b (2)': 2, 'a (3)': 3, a: { b: 4 }, b: [{ 'c (2)': 5, c: 6 }] } },
      messages: [{ code: 'key_twice', params: { keys: 'a, b, c', lines: '3, 4' } }],
    });
  });

  it('a hundred thousand times in two seconds, in a message that can be read', async () => {
    const started = processorTime();
    const parsed = (await parseAnswers(`{"answers": {${'"a":1,'.repeat(100_000)}"a":2}}`)) as Written;
    expect(processorTime() - started).toBeLessThan(2_000);
    expect(Object.keys((parsed.data as { answers: object }).answers)).toHaveLength(100_001);
    expect(parsed.messages).toEqual([{ code: 'key_twice', params: { keys: 'a…', lines: '1…' } }]);
  });

  it('what only looks like a key stays', async () => {
    const text = '{"answers": {"a": "a", "b": ["a", "a"], "c": "{\\"a\\":1,\\"a\\":2}"}}';
    expect(await parseAnswers(text)).toMatchObject({ data: JSON.parse(text) as unknown, messages: [] });
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { eachFile } from '../../src/cli/each-file.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['an error', new RangeError('Invalid time value'), /b: .*Invalid time value/, 1],
  ['anything', 'boum', /b: .*boum/, 1],
  ['wrong usage', new UsageError({ fr: 'rien ici', en: 'nothing here' }), /b: nothing here$/, 2],
] as const)('%s of one file is said without a stack, and the others are done', async (_what, thrown, words, code) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const done: string[] = [];
  const worst = await eachFile(['a', 'b', 'c'], 'en', (path) => {
    if (path === 'b') return Promise.reject(thrown);
    done.push(path);
    return Promise.resolve(0);
  });
  expect([worst, done]).toEqual([code, ['a', 'c']]);
  expect(said.mock.calls).toEqual([[expect.stringMatching(words)]]);
  expect(String(said.mock.calls)).not.toMatch(/\n/);
});

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { smallFiles } from '../engine/small-pack.ts';
import { copyRepository } from '../copy-repository.ts';
import type { Ran } from './run.ts';

const copy = copyRepository(/^(src\/|package\.json$)/);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const check = (...words: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, ['src/cli/main.ts', 'check', 'small', ...words], { cwd: copy }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const SECTION = 'templates/small/policy/03-roles/section.en.md';
const CLAUSE = 'templates/small/policy/03-roles/90-trial.en.md';
const english = (of: string) =>
  `---\r\ntitle: "Trial"   # as we say it\r\n${of}\r\nrationale:   'Because.'\r\n---\r\nThis person {DOIT} watch.  \r\n\r\n\r\n`;

it('writes the fingerprint of the French text where the English is older, and nothing else in any file', async () => {
  for (const [path, text] of smallFiles) write(path, text);
  const french = '---\ntitle: "Essai"\nclass: core\ncustody: free\nrationale: "Parce que."\nsources: [S0-01]\n---\n';
  write(CLAUSE.replace('.en', ''), `${french}Cette personne {DOIT} veiller.\n`);
  write(CLAUSE, english('of:  "abcdefgh" # of spring'));
  write(SECTION, '---\ntitle: "Part 03-roles"\nof: abcdefgh\n---\n');
  const before = [...smallFiles.keys()].filter((path) => path !== SECTION).map((path) => [path, read(path)]);

  const told = await check('--json');
  const now = (JSON.parse(told.out) as { code: string; params: { now: string } }[]).map(({ params }) => params.now);
  expect(now).toHaveLength(2);
  expect(read(CLAUSE)).toBe(english('of:  "abcdefgh" # of spring'));

  expect(await check('--write-of')).toEqual({ code: 0, out: '', err: `writes ${CLAUSE}\nwrites ${SECTION}\n` });
  expect(read(CLAUSE)).toBe(english(`of:  "${now[0]}" # of spring`));
  expect(read(SECTION)).toBe(`---\ntitle: "Part 03-roles"\nof: ${now[1]}\n---\n`);
  expect(before.map(([path]) => [path, read(path!)])).toEqual(before);
  expect(await check('--write-of')).toEqual({ code: 0, out: '', err: '' });
});

it('ends as a check does where a mistake is left', async () => {
  write(SECTION, '---\ntitle: "Part 03-roles"\nof: abcdefgh\n---\n');
  write(CLAUSE, english('offer: 1'));
  const { code, out, err } = await check('--write-of', '--json', '--lang', 'fr');
  expect([code, err]).toEqual([1, `écrit ${SECTION}\n`]);
  expect((JSON.parse(out) as { code: string }[]).map((one) => one.code)).toEqual(['unknown_key']);
});

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyRepository } from '../copy-repository.ts';
import { headOf } from '../engine/overlay-files.ts';
import { smallFiles } from '../engine/small-pack.ts';

/** A repository whose history holds two versions of the small pack, with an overlay made for the first. */
const copy = copyRepository(/^(src\/|package\.json$)/);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd: copy });
const commit = (words: string) => {
  git('add', 'questions', 'templates');
  git('commit', '-qm', words);
};

function upgrade(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(copy, 'src/cli/main.ts'), 'upgrade', 'own', ...words],
      { cwd: copy },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out: out + err }),
    );
  });
}

it('compares with the version that made_for names, wherever it is in the history, as often as asked', async () => {
  const rhythm = 'templates/small/policy/02-platforms/90-rhythm.md';
  git('init', '-q');
  for (const [path, text] of smallFiles) write(path, text);
  write('templates/own/pack.yaml', headOf('own'));
  commit('The first version');
  write(rhythm, smallFiles.get(rhythm)!.replace('viser', 'chercher'));
  commit('A word, still in the first version');
  write(rhythm, smallFiles.get(rhythm)!.replace('viser', 'préparer'));
  write('templates/small/pack.yaml', smallFiles.get('templates/small/pack.yaml')!.replace('"1.10"', '"1.11"'));
  commit('The second version');
  write('templates/own/policy/02-platforms/90-rhythm.md', smallFiles.get(rhythm)!.replace('{posts_per_week}', 'dix'));
  write('templates/own/policy/02-platforms/90-rhythm.en.md', smallFiles.get(rhythm.replace('.md', '.en.md'))!);
  commit('Words of our own');

  const found = await upgrade();
  expect(found).toEqual({ code: 0, out: expect.stringMatching(/small, from 1\.10 to 1\.11/) as string });
  expect(found.out).toContain('chercher');
  expect(found.out).toContain('clause:rhythm');
  expect(await upgrade()).toEqual(found);

  write('templates/own/pack.yaml', headOf('own').replace('"1.10"', '"0.1"'));
  expect(await upgrade('--lang', 'fr')).toEqual({ code: 2, out: expect.stringMatching(/0\.1.*--from/) as string });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../cli/run.ts';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
/** Every file, by each end of its path: `french.ts`, `grammar/french.ts`… */
const ends = new Set(files.flatMap((file) => file.split('/').map((_, from, parts) => parts.slice(from).join('/'))));

/** What code and authors' files say about themselves; a page of words is all words. */
function remarks(file: string, text: string): readonly string[] {
  if (file.endsWith('.md')) return [text];
  return (
    text.match(file.endsWith('.yaml') ? /(?<=^|\s)#.*$/gm : /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/ .*$|<!--.*?-->/gm) ?? []
  );
}

/** The files a remark names that are nowhere here. */
function unknownFiles(remark: string): readonly string[] {
  const named = remark.matchAll(
    /(?<![\w*…<>/.-])(?:\.\.\/)*([\w./-]*[\w-]\.(?:md|ts|yaml|svelte|astro|css|json))(?![\w*])/g,
  );
  return [...named].map(([, path]) => path!).filter((path) => !ends.has(path));
}

/** A number or a letter under which only its own authors could look something up. */
const numbered = /\brulings? \d+|\b(?:content )?specification(?:, | \d)|\bappendix [A-Z]\b|\bdecision \d+|\bDESIGN\b/;

it('no comment cites a document that is not here: a reason is said in words', () => {
  const ours = /^(src|tests)\/.*\.(ts|svelte|astro|css)$|^(questions|templates)\/.*\.yaml$|^\.github\/.*\.yml$/;
  const read = files
    .filter((file) => ours.test(file) && file !== 'tests/gates/citations.test.ts')
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
  const said = read.flatMap(({ file, text }) => remarks(file, text).map((remark) => ({ file, remark })));
  expect(said.length).toBeGreaterThan(2_000);
  expect(said.flatMap(({ file, remark }) => unknownFiles(remark).map((path) => `${file}: ${path}`))).toEqual([]);
  expect(
    read.flatMap(({ file, text }) => text.match(new RegExp(numbered, 'g'))?.map((one) => `${file}: ${one}`) ?? []),
  ).toEqual([]);
});

it('the check can fail', () => {
  const text = '// Ours: see rules/why.md and grammar/french.ts (ruling 12).\nconst a = "b.md"; /* in `gone.ts` */';
  expect(remarks('a.ts', text).flatMap(unknownFiles)).toEqual(['rules/why.md', 'gone.ts']);
  for (const words of ['(ruling 12)', 'content specification, 3.1', 'appendix B.2', 'as DESIGN says', 'decision 4'])
    expect(words).toMatch(numbered);
});

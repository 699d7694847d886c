import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { copyRepository } from '../copy-repository.ts';
import { ROOT } from '../cli/run.ts';

/*
 * The checks of components, as `npm run types` runs them, over two components with a mistake in each and no more than
 * those two need: what is said is then said of the mistakes.
 */
const CLAUSE = 'src/components/questionnaire/policy/Clause.svelte';
const QUESTION = 'src/components/questionnaire/Question.astro';
const NEEDED =
  'policy/Clause|policy/Adaptation|policy/AdaptationForm|policy/LeaveOutForm|policy/Reasons|Question|Field|Options|Control|Rows|Row|Cell|Special';
const copy = copyRepository(
  new RegExp(`^(src/(engine|site)/.*\\.ts|src/components/questionnaire/(${NEEDED})\\.\\w+|\\.config/.*|\\w+\\.json)$`),
);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const steps = scripts['types']!.split(' && ');

function put(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(copy, path), change(text));
}

function check(step: string): Promise<{ readonly code: number; readonly said: string }> {
  const env = { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}` };
  return new Promise((done) => {
    execFile('bash', ['-c', step], { cwd: copy, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: stripVTControlCharacters(out + err) }),
    );
  });
}

/** The files in which something is found, each once. */
function blamed(said: string): readonly string[] {
  return [...new Set([...said.matchAll(/\S*?(src\/\S+):\d+:\d+/g)].map(([, file]) => file!))];
}

it('a mistake in a component fails the checks, which say where', async () => {
  expect(steps.map((step) => /^\S+/.exec(step)![0])).toEqual(['tsc', 'svelte-check', 'astro']);
  put(CLAUSE, (text) =>
    text.replace('clause.waiting.map', 'clause.waitingg.map').replace('(team.pack, id)', '(team.pak, id, 1)'),
  );
  put(QUESTION, (text) => text.replace('\n---\n\n', '\nconst wrong: number = label;\nquestion.nothing;\n---\n\n'));

  // What Astro writes beside, the types of images and of content, neither needs.
  const [svelte, astro] = await Promise.all([check(steps[1]!), check(`${steps[2]!} --noSync`)]);
  expect(svelte.code, svelte.said).toBe(1);
  for (const words of ["'waitingg' does not", "'pak' does not", 'Expected 2 arguments'])
    expect(svelte.said).toContain(words);
  expect(blamed(svelte.said)).toEqual([CLAUSE]);

  expect(astro.code, astro.said).toBe(1);
  for (const words of ["'string' is not assignable to type 'number'", "'nothing' does not"])
    expect(astro.said).toContain(words);
  expect(blamed(astro.said)).toEqual([QUESTION]);
});

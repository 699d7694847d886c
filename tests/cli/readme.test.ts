import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyRepository } from '../copy-repository.ts';
import { ROOT } from './run.ts';

/*
 * What the README shows is done in its order, as a reader does it, in a copy with one sample: commands are run, and an
 * example of YAML or Markdown is written to the file that the words before it name. Then what the page for those who
 * change the code shows, but for the gates, which others run.
 */
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const CONTRIBUTING = readFileSync(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8');
const COMMAND = 'npm run --silent policy -- ';
const copy = copyRepository(/^(src\/|questions\/|templates\/|tests\/samples\/maison-de-jeunes\/|package\.json$)/);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

type Step = { readonly command: string } | { readonly file: string; readonly text: string };

const steps = [...`${README}\n${CONTRIBUTING}`.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$|`([^`\n]+)`/gm)].flatMap(
  ([, kind, block = '', inline], index, all): readonly Step[] => {
    if (inline !== undefined) return inline.startsWith(COMMAND) ? [{ command: inline }] : [];
    if (kind === 'sh')
      return block
        .split('\n')
        .map((line) => ({ command: line.replace(/ #.*/, '').trim() }))
        .filter(({ command }) => /^(npm run|mkdir|cp|git config) /.test(command));
    const file = all
      .slice(0, index)
      .findLast(([, , , path]) => /^(questions|templates)\/reseau\/.*\.(yaml|md)$/.test(path ?? ''))?.[3];
    return file !== undefined && kind !== 'text' ? [{ file, text: block }] : [];
  },
);

function run(
  command: string,
): Promise<{ readonly command: string; readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((done) => {
    execFile('bash', ['-c', command], { cwd: copy }, (error, out, err) =>
      done({ command, code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

it('what it shows runs, in its order, and leaves an overlay without mistakes', async () => {
  cpSync(join(copy, 'tests/samples/maison-de-jeunes/answers.yaml'), join(copy, 'answers.yaml'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd: copy });
  git('init', '-q');
  git('add', 'questions', 'templates');
  git('commit', '-qm', 'Before');

  expect(steps.filter((step) => 'file' in step).length).toBeGreaterThanOrEqual(4);
  expect(steps.filter((step) => 'command' in step).length).toBeGreaterThanOrEqual(14);
  const done = new Set<string>();
  for (const step of steps) {
    if ('file' in step) {
      mkdirSync(dirname(join(copy, step.file)), { recursive: true });
      writeFileSync(join(copy, step.file), step.text);
    } else if (!done.has(step.command)) {
      done.add(step.command);
      const ran = await run(step.command);
      expect(ran.code, ran.err).toBe(0);
      // A team is told what the guide alone says, and that words of before are not at hand; nothing else is said.
      const told =
        /^(\d+ (articles ne sont que dans le guide|clauses are in the guide alone)|.*: ses mots d’alors).*\n/gm;
      expect(ran.err.replaceAll(told, '')).toBe('');
      if (step.command.includes('-- check')) expect(ran.out).toBe('');
      if (step.command.startsWith('cp ')) giveReason();
    }
  }
  expect(await run(`${COMMAND}check reseau`)).toMatchObject({ code: 0, out: '', err: '' });
  await expectNoHarm();
});

/** Nothing of the base is lost but what the examples say is taken away, and the quick path leaves no draft. */
async function expectNoHarm(): Promise<void> {
  const clauses = async (pack: string) => {
    const { out } = await run(`${COMMAND}list clauses --pack ${pack} --json`);
    return JSON.parse(out) as readonly { readonly id: string; readonly section: string }[];
  };
  const [base, own] = [await clauses('base'), await clauses('reseau')];
  const places = new Set(own.map(({ id, section }) => `${section}/${id}`));
  expect(base.filter(({ id, section }) => !places.has(`${section}/${id}`))).toEqual([]);
  expect(own.filter(({ id }) => !base.some((one) => one.id === id)).map(({ id }) => id)).toEqual([
    'network_training',
    'reseau_note', // what `policy new` begins with
  ]);
  const { quick } = parse(readFileSync(join(copy, 'templates/reseau/pack.yaml'), 'utf8')) as { quick: string[] };
  expect(quick).toEqual(expect.arrayContaining(['mission_values', 'serves_groups']));
}

/** The clause it copies is recommended: as it says, both files take a reason, and other words. */
function giveReason(): void {
  for (const path of ['60-accessibility_clause.md', '60-accessibility_clause.en.md'].map((name) =>
    join(copy, 'templates/reseau/policy/04-content', name),
  )) {
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')
        .replace('---\n', '---\nreason: "…"\n')
        .replace(/^of:.*\n/m, '')}\nRoseline.\n`,
    );
  }
}

it.each([
  ['README.md', README],
  ['.github/CONTRIBUTING.md', CONTRIBUTING],
])('%s names scripts, files and headings that there are', (file, page) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...page.matchAll(/npm (?:run (?:--silent )?)?(?!ci\b|run\b)([a-z:]+)/g)].map(([, name]) => name!);
  expect(new Set(named.filter((name) => !(name in scripts)))).toEqual(new Set());
  expect(named).toContain('update');
  const paths = [...page.matchAll(/(?<=[` ])(?:questions|templates|src|tests|public|\.github)\/[\w./-]+(?=[` \n])/g)]
    .map(([path]) => path)
    .filter((path) => !/reseau|NN|^(questions|templates)\/$/.test(path));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const links = [...page.matchAll(/\]\(([\w./-]+)(#[^)]*)?\)/g)].map(([, path]) => path!);
  expect(links.filter((path) => !existsSync(join(ROOT, dirname(file), path)))).toEqual([]);
  const headings = [...README.matchAll(/^#+ (.*)$/gm)].map(
    ([, words]) =>
      `#${words!
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-')}`,
  );
  const anchors = [...page.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?:\.\.\/README\.md)?(#[^)]+)\)/g)];
  expect(anchors.length).toBeGreaterThan(0);
  expect(anchors.map(([, anchor]) => anchor!).filter((anchor) => !headings.includes(anchor))).toEqual([]);
});

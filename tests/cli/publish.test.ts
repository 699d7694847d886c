import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyRepository } from '../copy-repository.ts';
import { headOf } from '../engine/overlay-files.ts';
import { smallFiles } from '../engine/small-pack.ts';
import { ROOT } from './run.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<'site' | 'deploy', { readonly permissions: unknown; readonly steps: readonly Step[] }>
  >;
}

const workflow = parse(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
const { site, deploy } = workflow.jobs;

/** A repository of small packs. */
const copy = copyRepository(/^(src\/|package\.json$)/);
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
for (const [path, text] of smallFiles) write(path, text);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A step's lines as GitHub runs them; with what they add to the summary. */
function run({ run: lines }: Step): Promise<{ readonly code: number; readonly summary: string }> {
  const summary = join(copy, 'summary.md');
  writeFileSync(summary, '');
  return new Promise((done) => {
    execFile(
      'bash',
      ['-e', '-c', lines!],
      { cwd: copy, env: { ...process.env, GITHUB_STEP_SUMMARY: summary } },
      (error) => done({ code: error ? Number(error.code) : 0, summary: readFileSync(summary, 'utf8') }),
    );
  });
}

it('runs at each push to main, with no right it does not need', () => {
  expect(workflow.on.push.branches).toEqual(['main']);
  expect([workflow.permissions, site.permissions, deploy.permissions]).toEqual([
    { contents: 'read' },
    { contents: 'read', pages: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ]);
});

it('builds under the address that Pages gives, and hands over what was built', () => {
  expect(site.steps.find(({ run: lines }) => lines === 'npm run build')?.env).toEqual({
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  expect(site.steps.at(-1)).toMatchObject({
    uses: expect.stringContaining('upload-pages-artifact') as string,
    with: { path: 'dist' },
  });
});

it('checks every pack in both languages: warnings are in the summary, mistakes stop it', async () => {
  const check = site.steps.find(({ run: lines }) => lines?.includes('check'))!;
  expect(await run(check)).toEqual({ code: 0, summary: '' });

  write('templates/own/pack.yaml', headOf('own').replace('made_for: "1.10"', 'made_for: "1.9"'));
  const warned = await run(check);
  expect([warned.code, warned.summary]).toEqual([
    0,
    expect.stringMatching(
      /### own \(fr\)[\s\S]*«\u00a0small\u00a0»[\s\S]*\[parent_moved\][\s\S]*### own \(en\)[\s\S]*\[parent_moved\]/,
    ),
  ]);

  write('templates/own/pack.yaml', headOf('own', 'smal'));
  write('questions/lost/01-team.yaml', '[]\n');
  const broken = await run(check);
  expect([broken.code, broken.summary]).toEqual([
    1,
    expect.stringMatching(/### lost \(fr\)[\s\S]*\[pack_missing\][\s\S]*### own \(fr\)[\s\S]*\[parent_missing\]/),
  ]);
  expect(broken.summary).not.toMatch(/### small/);

  write('templates/own/pack.yaml', headOf('own'));
  rmSync(join(copy, 'questions/lost'), { recursive: true });
  write('questions/two words/01-team.yaml', '[]\n');
  expect(await run(check)).toEqual({
    code: 1,
    summary: expect.stringMatching(/^### two words \(fr\)[\s\S]*\[pack_missing\][\s\S]*### two words \(en\)/) as string,
  });
});

it('says how to turn Pages on, in both languages, where it is off', async () => {
  const off = site.steps.find(({ name }) => name?.includes('Is Pages on'))!;
  expect((await run(off)).summary).toMatch(/Activez GitHub Pages[\s\S]*Turn GitHub Pages on/);
});

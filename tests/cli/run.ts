import { AsyncLocalStorage } from 'node:async_hooks';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { run } from '../../src/cli/run.ts';
import { harmless } from '../../src/cli/terminal.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the command that is running says, a call of `console` a line; commands may run side by side. */
const said = new AsyncLocalStorage<Record<'log' | 'error', string[]>>();
for (const kind of ['log', 'error'] as const) {
  const own = console[kind];
  console[kind] = (...words: readonly unknown[]) => {
    const lines = said.getStore()?.[kind];
    if (lines) lines.push(`${format(...words)}\n`);
    else own(...words);
  };
}

/** Runs the command line in this process: what `npm run --silent policy -- WORDS` says, and its exit code. */
export async function policy(...words: readonly string[]): Promise<Ran> {
  const lines = { log: [], error: [] };
  const code = await said.run(lines, () => run(words));
  return { code, out: harmless(lines.log.join('')), err: harmless(lines.error.join('')) };
}

/** The same in a process of its own, as a person runs it, with variables of the environment. */
export function policyIn(variables: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'src/cli/main.ts'), ...words],
      { cwd: ROOT, maxBuffer: 64e6, env: { ...process.env, ...variables } },
      (error, out, err) => {
        done({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

/** A new folder with these files in it; gives the path of one of its entries. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'balises-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return (name = '.') => join(folder, name);
}

const BASE_VERSION = /^version: (.*)$/m.exec(readFileSync(join(ROOT, 'templates/base/pack.yaml'), 'utf8'))![1]!;

/** An answers file as YAML. */
export function answersFile(answers = '  org_name__full: "Maison"\n', more = ''): string {
  return `format: balises/answers@1\npack: {name: base, version: ${BASE_VERSION}}\nlanguage: fr\npath: quick\ndate: 2026-11-20\n${more}answers:\n${answers}`;
}

export const SAMPLE = 'tests/samples/maison-de-jeunes/answers.yaml';

/** All that `assemble` says of a file it takes as it is: how many clauses are in the guide alone. */
export const IN_GUIDE = /^\d+ (?:articles? n|clauses? (?:is|are) in the guide alone)[^\n]*\n$/;

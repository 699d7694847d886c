import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does: `npm run --silent policy -- WORDS`. */
export function policy(...words: readonly string[]): Promise<Ran> {
  return policyIn({}, ...words);
}

/** The same with variables of the environment. */
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

/** An answers file as YAML. */
export function answersFile(answers = '  org_name__full: "Maison"\n', more = ''): string {
  return `format: balises/answers@1\npack: {name: base, version: 1.0.0}\nlanguage: fr\npath: quick\ndate: 2026-11-20\n${more}answers:\n${answers}`;
}

export const SAMPLE = 'tests/samples/maison-de-jeunes/answers.yaml';

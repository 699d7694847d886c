import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stories } from '../samples/stories.ts';

/**
 * Every document of every sample, in both languages, as one command makes them: how many, and how long the whole
 * process took.
 */
export function batch(folder: string): { readonly documents: number; readonly ms: number } {
  const out = join(folder, 'batch');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/main.ts',
      'assemble',
      ...stories.map(({ name }) => `tests/samples/${name}/answers.yaml`),
      '--out',
      out,
      '--document',
      'all',
      '--format',
      'docx',
      '--lang',
      'fr,en',
    ],
    { encoding: 'utf8' },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  const documents = readdirSync(out, { recursive: true }).filter((path) => String(path).endsWith('.docx')).length;
  rmSync(out, { recursive: true });
  return { documents, ms };
}

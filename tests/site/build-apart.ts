import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of this run alone: its workers have the same parent. */
const TURN = join(tmpdir(), `balises-build-${process.ppid}`);

/**
 * Builds the site anew, into a folder of its own, which it gives. Astro's builds share a working folder, so they take
 * turns. Throws what Astro said where it failed.
 */
export function buildApart(flags: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'balises-apart-'));
  const { PATH, HOME } = process.env; // and nothing of what Vitest sets for itself, such as BASE_URL
  takeTurn();
  try {
    const { status, stdout, stderr } = spawnSync('astro', ['build', ...flags, '--silent', '--outDir', folder], {
      env: { PATH, HOME, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`astro build ${flags.join(' ')} failed:\n${stdout}${stderr}`);
  } finally {
    rmdirSync(TURN);
  }
  return folder;
}

/** To make a folder succeeds for one at a time. */
function takeTurn(): void {
  for (;;) {
    try {
      return mkdirSync(TURN);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

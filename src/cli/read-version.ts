import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { packFiles, ROOT } from './read-files.ts';

/**
 * The files of every pack in a version: a folder that holds `questions/` and `templates/`, or a git ref of this
 * repository.
 */
export function readVersion(version: string): ReadonlyMap<string, string> {
  if (existsSync(join(version, 'templates'))) return packFiles(version);
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${version}^{commit}`])
    ?.toString()
    .trim();
  if (!commit)
    throw new UsageError({
      fr: `« ${version} » n’est ni un dossier qui contient questions/ et templates/ ni une référence git de ce dépôt`,
      en: `“${version}” is neither a folder that holds questions/ and templates/ nor a git ref of this repository`,
    });
  const paths = git(['ls-tree', '-r', '-z', '--name-only', commit, 'questions', 'templates'])!
    .toString()
    .split('\0')
    .filter((path) => /\.(yaml|md|svg)$/.test(path));
  const batch = git(['cat-file', '--batch'], paths.map((path) => `${commit}:${path}\n`).join(''))!;
  return new Map(readBatch(batch).map((text, index) => [paths[index]!, text]));
}

/** Each blob after a line that ends with its size in bytes. */
function readBatch(batch: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < batch.length;) {
    const start = batch.indexOf('\n', at) + 1;
    const end =
      start +
      Number(
        batch
          .toString('utf8', at, start - 1)
          .split(' ')
          .at(-1),
      );
    texts.push(batch.toString('utf8', start, end));
    at = end + 1;
  }
  return texts;
}

function git(words: readonly string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', [...words], { cwd: ROOT, input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

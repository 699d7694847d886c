import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { UsageError } from './arguments.ts';
import { ROOT } from './read-files.ts';

/**
 * The commit of this repository that holds the version of its parent that an overlay was last compared with: the one
 * before that version became another. Without it in the history, wrong usage that says what to do.
 */
export function findMadeFor(packYaml: string): string {
  const { changes = '', made_for: version = '' } = head(packYaml);
  const path = `templates/${changes}/pack.yaml`;
  let next: string | undefined;
  for (const commit of lines(git(['log', '--format=%H', 'HEAD', '--', path]))) {
    if (versionAt(commit, path) === version) {
      const before = next === undefined ? 'HEAD' : `${next}^`;
      return versionAt(before, path) === version ? before : commit;
    }
    next = commit;
  }
  throw new UsageError({
    fr: `l’historique git n’a pas la version ${version} de « ${changes} » : lancez « git fetch --unshallow », ou dites où elle est avec --from (un dossier ou une référence git)`,
    en: `the git history lacks version ${version} of “${changes}”: run “git fetch --unshallow”, or say where it is with --from (a folder or a git ref)`,
  });
}

function versionAt(commit: string, path: string): string | undefined {
  return head(git(['show', `${commit}:${path}`]) ?? '').version;
}

/** What the head of a pack says of versions; nothing of one that cannot be read. */
function head(yaml: string): Partial<Record<'version' | 'changes' | 'made_for', string>> {
  try {
    const data: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'silent' });
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}

function lines(text: string | undefined): readonly string[] {
  return text?.split('\n').filter(Boolean) ?? [];
}

function git(words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...words], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

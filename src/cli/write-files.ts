import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files under a folder (path → text), and removes others. */
export function writeFiles(root: string, write: ReadonlyMap<string, string>, remove: readonly string[] = []): void {
  for (const [path, text] of write) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of remove) rmSync(join(root, path), { force: true });
}

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Writes files under a folder (path → text), and removes others: all of it, or nothing where one cannot be written. */
export function writeFiles(root: string, write: ReadonlyMap<string, string>, remove: readonly string[] = []): void {
  const aside = (path: string) => `${join(root, path)}.new`;
  const begun: string[] = [];
  try {
    for (const [path, text] of write) {
      const folder = mkdirSync(dirname(aside(path)), { recursive: true });
      begun.push(...(folder === undefined ? [] : [folder]), aside(path));
      writeFileSync(aside(path), text);
    }
    for (const path of write.keys()) renameSync(aside(path), join(root, path));
  } catch (reason) {
    for (const one of begun.reverse()) rmSync(one, { recursive: true, force: true });
    throw new UsageError(`nothing can be written in “${root}” (${(reason as NodeJS.ErrnoException).code})`);
  }
  for (const path of remove) rmSync(join(root, path), { force: true });
}

/** Writes one file in a folder, made where it is not there. */
export function writeIn(folder: string, name: string, content: string | Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    throw new UsageError({
      fr: `rien ne peut s’écrire dans « ${folder} » (${code})`,
      en: `nothing can be written in “${folder}” (${code})`,
    });
  }
}

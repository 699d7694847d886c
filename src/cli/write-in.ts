import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

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

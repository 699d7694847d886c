import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { withFonts } from '../fonts.ts';

/** Whether LibreOffice is here: where it is not, its tests are skipped. */
export const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** A folder of a test file's own, gone after its tests. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balises-office-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Has LibreOffice write files in another format, all in one go. It keeps its profile in the folder. */
export function convert(files: readonly string[], format: string, folder: string, out = folder): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
    stdio: 'ignore',
    env: withFonts(),
  });
}

/** What LibreOffice reads in Word files, by their names. */
export function textsOf(files: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, string> {
  for (const [name, file] of files) writeFileSync(join(folder, `${name}.docx`), file);
  convert(
    [...files.keys()].map((name) => join(folder, `${name}.docx`)),
    'txt:Text (encoded):UTF8',
    folder,
  );
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8')]));
}

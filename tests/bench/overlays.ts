import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { packFiles } from '../../src/cli/read-files.ts';
import { makeOverlays, overlayNames } from '../packs/forty-overlays.ts';
import { readSite, type SiteFile } from '../site/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COUNTS = [0, 1, 10, 40];
const PARTS = [
  'src',
  'templates',
  'questions',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'tests/samples',
];

/**
 * What the packs that change the base cost, by how many there are: their check, the build of the site, and what a
 * visitor of one fetches. Prints as it goes.
 */
export function overlays(): void {
  console.log(
    '\noverlays    check ms       build s     site bytes     files  visit gzip (page, scripts, pack, companions)',
  );
  for (const count of COUNTS) {
    const made = makeOverlays(packFiles(), count);
    const check = checkOf(count);
    const { seconds, files } = build(made);
    const all = [...files.values()];
    const visit = visitOf(files, count > 0 ? `/${overlayNames(1)[0]}` : '');
    const cells = [
      check.toFixed(0).padStart(10),
      seconds.toFixed(1).padStart(12),
      String(all.reduce((sum, { body }) => sum + body.length, 0)).padStart(13),
      String(all.length).padStart(8),
      `${visit.reduce((sum, one) => sum + one, 0)} (${visit.join(', ')})`,
    ];
    console.log(String(count).padStart(8), cells.join('  '));
  }
}

/**
 * Milliseconds of the processor that the base and so many overlays take to be read and checked in both languages, in a
 * process of its own.
 */
function checkOf(count: number): number {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check-row.ts'), String(count)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}

/** The site as it is built from a copy of the repository with such files beside its own packs. */
function build(made: ReadonlyMap<string, string>): {
  readonly seconds: number;
  readonly files: ReadonlyMap<string, SiteFile>;
} {
  const copy = mkdtempSync(join(tmpdir(), 'balises-overlays-'));
  try {
    for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (const [path, text] of made) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { seconds: (performance.now() - start) / 1000, files: readSite(join(copy, 'dist')) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/**
 * Bytes after gzip of all that the questionnaire under a path can fetch: its page, the scripts, its pack, its
 * companions.
 */
function visitOf(files: ReadonlyMap<string, SiteFile>, path: string): readonly number[] {
  const size = (one: string) => files.get(`${path}${one}`)!.gzip.length;
  const scripts = [...files.values()]
    .filter((file) => file.path.endsWith('.js'))
    .reduce((sum, { gzip }) => sum + gzip.length, 0);
  return [size('/questionnaire/'), scripts, size('/pack/fr.json'), size('/pack/companions/fr.json')];
}

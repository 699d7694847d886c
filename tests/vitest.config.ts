import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys that everybody runs: answering, what is saved, deciding, the bytes of what is made. */
const MAIN = [
  'tests/site/{confirmed,floors,live-policy,quick-path,same-bytes,stopped,storage,together}.test.ts',
  'tests/site/{device,save}/*.test.ts',
];
/** Those that time something: nothing else runs beside them. */
const TIMED = ['tests/site/{budgets,durable,keyboard,work}.test.ts'];

/** What takes the engine longest: commands in processes of their own, whole documents and whole packs by the hundred. */
const WHOLE = [
  'tests/cli/readme.test.ts',
  'tests/engine/4-output/docx/letterhead/altered-letterheads.test.ts',
  'tests/engine/5-upgrade/{example,upgrade}.test.ts',
  'tests/packs/{forty-overlays,pairs,redline}.test.ts',
];

/** Only so that what hangs ends: a machine that has much else to do is slow, and that is no mistake. */
const AT_MOST = process.env['FULL'] ? 3_600_000 : 600_000;

/**
 * The engine and the command line; then the main journeys, which need a built site and a browser. What takes longest
 * stands apart: whole documents by the hundred, the other journeys, and Word files as LibreOffice reads them.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: '100%', // one a core: left to itself, the runner keeps a core for watching
    testTimeout: AT_MOST,
    hookTimeout: AT_MOST,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/{engine,packs,samples,mistakes,cli,gates}/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: WHOLE,
          pool: 'forks',
          isolate: false, // nothing here keeps state, and the pack is then read once a worker
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: MAIN,
          pool: 'forks',
          isolate: false, // the built site is then read, and the browser started, once a worker
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: TIMED,
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'libreoffice',
          include: ['tests/libreoffice/**/*.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/site/**/*.test.ts', ...WHOLE],
          exclude: [...MAIN, ...TIMED],
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});

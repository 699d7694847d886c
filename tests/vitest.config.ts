import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys that time nothing, and take the longest. */
const SIDE_BY_SIDE = [
  'tests/site/{adapt,advice,axe-pages,axe-states,base-path,catalogue,coming-back,dev,english,files,fonts,hostile,letterhead,member-network,members,missing-parts,narrow,network,no-script,offline,one-file,other-browsers,phone,print,rows,samples,special-answers,trace,words}.test.ts',
  'tests/site/export/*.test.ts',
];

/** Only so that what hangs ends: a machine that has much else to do is slow, and that is no mistake. */
const AT_MOST = process.env['FULL'] ? 3_600_000 : 600_000;

/** The engine and the command line; then Word files as LibreOffice reads them; then the journeys, which need a built site and a browser, one at a time or, where nothing is timed, side by side. */
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
          pool: 'forks',
          isolate: false, // nothing here keeps state, and the pack is then read once a worker
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'libreoffice',
          include: ['tests/libreoffice/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: SIDE_BY_SIDE,
          pool: 'forks',
          isolate: false, // the built site is then read, and the browser started, once a worker
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: SIDE_BY_SIDE,
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys that time nothing, and take the longest. */
const SIDE_BY_SIDE = [
  'tests/site/{adapt,advice,axe-pages,axe-states,base-path,catalogue,coming-back,companions,dev,english,files,hostile,letterhead,member-network,members,network,no-script,phone,rows,samples,share,special-answers,storage,trace}.test.ts',
];

/** The engine and the command line, side by side; then Word files as LibreOffice reads them; then the journeys, which need a built site and a browser, one at a time or, where nothing is timed, side by side. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: '100%', // one a core: left to itself, the runner keeps a core for watching
    projects: [
      {
        test: {
          name: 'engine',
          include: ['tests/{engine,packs,samples,mistakes,cli}/**/*.test.ts', 'tests/architecture.test.ts'],
          pool: 'forks',
          isolate: false, // nothing here keeps state, and the pack is then read once a worker
          testTimeout: process.env['FULL'] ? 600_000 : 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'docx',
          include: ['tests/docx/**/*.test.ts'],
          testTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: SIDE_BY_SIDE,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'pages',
          include: SIDE_BY_SIDE,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

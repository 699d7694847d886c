import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The engine and the command line, side by side; then Word files as LibreOffice reads them; then the journeys, which need a built site and a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
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
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { findBrowser } from './site/find-browser.ts';

/** The whole of `npm test`: types, the build, then every test, browser journeys included. */
process.env['CHROMIUM'] = findBrowser();
step('tsc', ['--noEmit']);
step('astro', ['build', '--silent']);

const vitest = await startVitest('test', process.argv.slice(2), {
  config: 'tests/vitest.config.ts',
  run: true,
  watch: false,
});
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
const broken =
  vitest.state.getTestModules().filter((module) => module.state() === 'failed' && module.children.size === 0).length +
  vitest.state.getUnhandledErrors().length;
await vitest.close();
console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
process.exit(count('failed') + broken > 0 || tests.length === 0 ? 1 : 0);

function step(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

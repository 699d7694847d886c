import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startVitest } from 'vitest/node';
import { findBrowser } from './site/find-browser.ts';

/**
 * The build, then the tests of the projects asked for (those of `vitest.config.ts`); types and lint come with the
 * engine's.
 */
const projects = process.argv.slice(2);
process.env['CHROMIUM'] = findBrowser();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const gates = projects.includes('engine') ? ['build', 'types', 'lint'] : ['build'];
const steps = gates.flatMap((name) => scripts[name]!.split(' && '));
// Astro's build and check write the same folder, so they take turns; as long again, the rest runs beside them.
const isOfComponents = (step: string) => /^(astro|svelte)/.test(step);
const lanes = [steps.filter(isOfComponents), steps.filter((step) => !isOfComponents(step))];
const failed = (await Promise.all(lanes.map(inTurn))).flat();
if (failed.length > 0) {
  console.error(`\nFailed, before any test: ${failed.join('; ')}`);
  process.exit(1);
}

const vitest = await startVitest('test', [], {
  project: projects,
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

/** Runs the steps one after another; gives those that fail, whose words are shown when they end. */
async function inTurn(lane: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const step of lane) if (!(await succeeds(step))) wrong.push(step);
  return wrong;
}

function succeeds(step: string): Promise<boolean> {
  return new Promise((done) => {
    const said: Buffer[] = [];
    const child = spawn(step, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('close', (code) => {
      if (code !== 0) console.error(`\n✗ ${step}\n${Buffer.concat(said).toString()}`);
      done(code === 0);
    });
  });
}

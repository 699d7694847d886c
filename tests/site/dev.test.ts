import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyRepository } from '../copy-repository.ts';
import { openBrowser } from './browser.ts';
import { eventually } from './visit.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLAUSE = 'templates/base/policy/04-content/60-accessibility_clause.md';
const FACTS = 'templates/base/facts/platforms.yaml';

/** A copy of the repository that an author writes in. */
const copy = copyRepository(/^(src|questions|templates|public|tests\/samples|[^/]+$)/);
let dev: ChildProcess;
let context: BrowserContext;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  // Under Vitest's own variables Astro serves no page.
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  dev = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: copy,
      env: { ...env, LANG: 'fr_CA.UTF-8', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  [origin, context] = await Promise.all([
    new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      };
      dev.stdout!.on('data', hear);
      dev.stderr!.on('data', hear);
      dev.on('exit', () => reject(new Error(said)));
    }),
    openBrowser().then((browser) => browser.newContext()),
  ]);
});

afterAll(async () => {
  await context?.close();
  dev?.kill();
  rmSync(copy, { recursive: true, force: true });
});

/** One that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const text = (page: Page) => page.locator('body').innerText();
const soon = (page: Page, wanted: RegExp) =>
  expect.poll(() => text(page).catch(() => ''), { timeout: 120_000, interval: 100 }).toMatch(wanted);

function edit(file: string, change: (text: string) => string): string {
  const before = readFileSync(join(copy, file), 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(join(copy, file), change(before));
  return before;
}

it('shows on a page what is said of its own pack', async () => {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}/roeq/`);
  const panel = page.locator('#pack-messages');
  await panel.waitFor(); // the check has ended: its clauses pass the budget
  expect(await panel.innerText()).toContain('templates/base/policy/document.yaml');
  await page.goto(`${origin}/confidentialite/`, { waitUntil: 'networkidle' });
  expect(await panel.count()).toBe(0);
});

it('tells an author at each save what is wrong, in the page, and takes it back when it is mended', async () => {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}/confidentialite/`);
  const title = await page.locator('h1').innerText();
  await eventually(() => page.locator('#pack-messages').allInnerTexts()).toEqual([]);

  const whole = edit(CLAUSE, (clause) => clause.replace('{DOIT}', '{DOITT}'));
  await soon(page, /À corriger dans les fichiers/);
  const said = await text(page);
  expect(said).toMatch(new RegExp(`${CLAUSE}:\\d+:\\d+: .*\\{DOITT\\}`));
  expect(said).toContain('[unknown_slot]');
  expect(said).toMatch(/> +\d+ \| .*\{DOITT\}/);
  expect(said).toMatch(/\| +\^/);

  writeFileSync(join(copy, CLAUSE), whole);
  await expect
    .poll(
      () =>
        page
          .locator('h1')
          .innerText()
          .catch(() => ''),
      { timeout: 120_000, interval: 100 },
    )
    .toBe(title);

  const dated = edit(FACTS, (facts) =>
    facts.replace(/check_again: .*/, 'check_again: 2020-02-01').replace(/verified: .*/, 'verified: 2020-01-01'),
  );
  const panel = page.locator('#pack-messages', { hasText: `À revoir ${FACTS}:` });
  await panel.waitFor();
  expect(await page.locator('h1').innerText()).toBe(title);
  writeFileSync(join(copy, FACTS), dated);
  await panel.waitFor({ state: 'detached' });
});

it('keeps nothing for when there is no network, and takes away what a built site kept on the same port', async () => {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}/confidentialite/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.evaluate(() => caches.open('balises of before'));
  // As the worker that is there does when the browser looks for its next version.
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js'));
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(() => left().catch(() => []), { timeout: 120_000, interval: 100 }).toEqual([0, 0]);
});

import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { buildApart } from './build-apart.ts';
import { Questionnaire } from './driver.ts';
import { readSite } from './serve.ts';
import { eventually, useSite } from './visit.ts';

const BASE = '/balises';
// Without the last slash, as GitHub Pages says it.
const dist = buildApart([], { BASE_PATH: BASE });
const files = readSite(dist);
const site = useSite({ files, base: BASE });

afterAll(() => rmSync(dist, { recursive: true }));

it('links only to what is there, under the base', () => {
  const pages = [...files.values()].filter(({ type }) => type.startsWith('text/html'));
  expect(pages.length).toBeGreaterThanOrEqual(15);
  const broken: string[] = [];
  let links = 0;
  for (const { path, body } of pages) {
    for (const [, target] of body
      .toString()
      .matchAll(/ (?:(?:href|src)="?(?=[^\s>])|data-[a-z-]+="?(?=\/))([^"\s>]+)/g)) {
      const url = new URL(target!, `http://site${BASE}${path}`);
      if (url.host !== 'site') continue;
      links++;
      const found = url.pathname.startsWith(`${BASE}/`) ? files.get(url.pathname.slice(BASE.length)) : undefined;
      const anchored =
        path.includes('questionnaire') ||
        url.pathname.includes('questionnaire') ||
        url.hash === '' ||
        found?.body.includes(`id="${url.hash.slice(1)}"`);
      if (!found || !anchored) broken.push(`${path} → ${target}`);
    }
  }
  expect(links).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

it('works under the base as it does at the root', async () => {
  const page = await site.open('/');
  await page.locator('a[href*="/questionnaire/#quick"]').first().click();
  const team = new Questionnaire(page);
  await team.wake();
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.policy).toContain('Le Quai');
  await team.check();
  expect((await team.download('docx')).name).toContain('le-quai');
  await team.page.locator('[data-language-link]').click();
  const english = new Questionnaire(page, 'en');
  await eventually(english.status).toBe('Answers found on this device');
  await eventually(() => new URL(page.url()).pathname).toBe(`${BASE}/en/questionnaire/`);
  expect(english.hash()).toBe('#check');

  await page.goto(`${site.origin}${BASE}/exemples/maison-de-jeunes/`);
  await page.locator('a[href*="#sample/"]').click();
  await eventually(() => team.asked().isVisible()).toBe(true);
  expect(site.requests.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});

it.each(['roeq', 'cab'])('the pages of %s work under the base too', async (member) => {
  const page = await site.open(`/${member}/`);
  expect(await page.locator('.header img').evaluate((logo: HTMLImageElement) => logo.naturalWidth)).toBeGreaterThan(0);
  await page.locator('a[href*="/questionnaire/#quick"]').first().click();
  const team = new Questionnaire(page);
  await team.wake();
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.policy).toContain('Le Quai');
  expect(site.requests).toContain(`${BASE}/${member}/pack/fr.json`);
  await team.page.locator('[data-language-link]').click();
  await eventually(new Questionnaire(page, 'en').status).toBe('Answers found on this device');
  await eventually(() => new URL(page.url()).pathname).toBe(`${BASE}/en/${member}/questionnaire/`);
  expect(site.requests.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});

it('works without a network under the base, and keeps nothing above it', async () => {
  const page = await site.open('/', { keepsOffline: true });
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${site.origin}${BASE}/sw.js`,
  );
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.scope)).toBe(
    `${site.origin}${BASE}/`,
  );
  await page.context().setOffline(true);
  await page.goto(`${site.origin}${BASE}/questionnaire/#organisation/org_name`);
  const team = new Questionnaire(page);
  await team.wake();
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.policy).toContain('Le Quai');
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(40);
  expect(kept.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});

it('a page that is not there leads back under the base', async () => {
  site.forgive(/404/);
  const page = await site.open('/nowhere/');
  await page.locator('main a', { hasText: 'Home page' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe(`${BASE}/en/`);
});

import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { describeSite, stampPage } from '../../src/site/at-build/describe-site.ts';
import { writeWorker } from '../../src/site/at-build/keep-offline.ts';
import { Questionnaire } from './driver.ts';
import { files } from './pages.ts';
import type { SiteFile } from './serve.ts';
import { eventually, useSite, type VisitOptions } from './visit.ts';

/** The site as its host has it at the moment. */
const live = new Map(files);
const site = useSite({ files: live, base: '' });

afterEach(() => publish(files));

function publish(version: ReadonlyMap<string, SiteFile>, paths: Iterable<string> = version.keys()): void {
  for (const path of paths) live.set(path, version.get(path)!);
}

/** A page that has kept its site: the next visit may be without a network. */
async function keep(path: string, options: VisitOptions = {}): Promise<Page> {
  const page = await site.open(path, { ...options, keepsOffline: true });
  await kept(page);
  return page;
}

async function kept(page: Page): Promise<void> {
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function cutNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true);
  site.forgive(/robots\.txt/, /Failed to load resource/);
  expect(await page.evaluate(() => fetch('/robots.txt').then(Boolean, () => false))).toBe(false);
}

/** The addresses in the caches of this site. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

/** The same site with other words in a pack and in a page, as a later build gives it. */
function newer(mark: string): Map<string, SiteFile> {
  const bodies = new Map([...files].map(([path, { body }]) => [path, body]));
  bodies.delete('/sw.js');
  const pack = bodies.get('/pack/fr.json')!.toString();
  expect(pack).toContain('"Nos décisions"');
  bodies.set('/pack/fr.json', Buffer.from(pack.replaceAll('"Nos décisions"', `"Nos décisions ${mark}"`)));
  for (const [path, body] of bodies) {
    if (!path.endsWith('/')) continue;
    const html = body.toString().replace(/(?<=\.json)\?[0-9a-f]{16}/g, '');
    const marked = path === '/questionnaire/' ? html.replace('<main', `<main data-mark="${mark}"`) : html;
    bodies.set(path, Buffer.from(stampPage(marked, bodies, '')));
  }
  bodies.set('/sw.js', Buffer.from(writeWorker(bodies, '')));
  return new Map(
    [...bodies].map(([path, body]) => {
      const type = files.get(path)!.type;
      return [path, { path, type, body, gzip: gzipSync(body) }];
    }),
  );
}

/** Which version the page and its policy are of. */
async function versions(page: Page): Promise<readonly string[]> {
  await new Questionnaire(page).wake();
  const title = page.locator('#policy h2', { hasText: 'Nos décisions' }).first();
  await title.waitFor({ state: 'attached' });
  const mark = (await page.locator('main').getAttribute('data-mark')) ?? '';
  return [mark, /Nos décisions ?(\w*)/.exec((await title.textContent())!)![1]!];
}

const newerIsReady = (page: Page) => page.locator('#newer').isVisible();
/** Lets the browser look for a newer version, as it does by itself; says whether there is one, whole. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return registration.waiting !== null;
  });

it('works without a network after the first visit, from the first page to the last download', async () => {
  const page = await keep('/');
  await cutNetwork(page);
  await page.locator('a[href*="/questionnaire/#quick"]').first().click();
  const team = new Questionnaire(page);
  await team.wake();
  await team.quickly();
  await team.clause('purpose_statement').locator('summary').click();
  await eventually(() => team.clause('purpose_statement').locator('.why').innerText()).toContain(
    team.words.live.policy.from,
  );
  await team.page.locator('.files__editions summary').click();
  const saved = await team.download('answers');
  for (const button of ['docx', 'md', 'together', 'annotated', 'bilingual'])
    expect((await team.download(button)).bytes.length, button).toBeGreaterThan(1_000);
  const kit = page.locator('#companions button', { hasText: team.words.live.companions.kit });
  expect((await team.download(kit)).name).toMatch(/\.zip$/);
  await team.press('share');
  await eventually(() => page.locator('#share-link').inputValue()).toContain('/lien/#');
  await page.goto(await page.locator('#share-link').inputValue());
  await page.locator('[data-part=policy] h1').waitFor();

  await page.goto(`${site.origin}/questionnaire/`);
  await team.wake();
  expect((await team.saved())?.answers).toEqual((JSON.parse(saved.bytes.toString()) as { answers: object }).answers);
  await page.goto(`${site.origin}/confidentialite`); // as people type it
  expect(page.url()).toMatch(/\/confidentialite\/$/);
});

it('keeps the other language once it is visited, and says so of a page that was not', async () => {
  const page = await keep('/questionnaire/');
  expect(await cached(page)).not.toContain('/en/questionnaire/');
  await cutNetwork(page);
  site.forgive(/en\/questionnaire\/ net::ERR_INTERNET_DISCONNECTED/);
  await page.locator('[data-language-link]').click();
  await page.locator('h1', { hasText: 'Cette page attend le réseau' }).waitFor();
  await page.context().setOffline(false);
  await page.goto(`${site.origin}/en/`);
  await eventually(() => cached(page)).toContain('/en/questionnaire/');
  await cutNetwork(page);
  await page.goto(`${site.origin}/en/questionnaire/#organisation/org_name`);
  const team = new Questionnaire(page, 'en');
  await team.wake();
  await team.type('org_name__full', 'The Wharf');
  await eventually(team.policy).toContain('The Wharf');
  await team.check();
  expect((await team.download('docx')).name).toMatch(/\.docx$/);
});

it('keeps the pages of a member for those who come to them, and not those of others', async () => {
  const page = await keep('/roeq/');
  expect((await cached(page)).filter((path) => /^\/(cab|questionnaire|pack)/.test(path))).toEqual([]);
  await cutNetwork(page);
  await page.goto(`${site.origin}/roeq/questionnaire/#organisation/org_name`);
  const team = new Questionnaire(page);
  await team.wake();
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.policy).toContain('Le Quai');
  expect(await page.locator('.header img').evaluate((logo: HTMLImageElement) => logo.naturalWidth)).toBeGreaterThan(0);
});

it('keeps a long page once it was read', async () => {
  const page = await keep('/');
  await page.goto(`${site.origin}/catalogue/`);
  await eventually(() => cached(page)).toContain('/catalogue/');
  await cutNetwork(page);
  await page.reload();
  await eventually(() => page.locator('h1').count()).toBe(1);
  expect(page.url()).toMatch(/\/catalogue\/$/);
  await eventually(() => page.locator('.twins').count()).toBe(0);
});

it('says when a newer version is ready, and takes it whole with one press; answers stay', async () => {
  const page = await keep('/questionnaire/#organisation/org_name');
  const team = new Questionnaire(page);
  await team.wake();
  await team.type('org_name__full', 'Le Quai');
  publish(newer('deux'));
  await page.reload();
  expect(await versions(page)).toEqual(['', '']);
  await eventually(() => newerIsReady(page)).toBe(true);
  expect(await page.locator('[role=status]:has(#newer)').innerText()).toContain('Une version plus récente est prête');

  const other = await page.context().newPage();
  await other.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  expect(await versions(other)).toEqual(['', '']);

  await page.locator('#newer button').click();
  await page.locator('main[data-mark=deux]').waitFor();
  expect(await versions(page)).toEqual(['deux', 'deux']);
  expect((await team.saved())?.answers['org_name__full']).toBe('Le Quai');
  expect(await newerIsReady(page)).toBe(false);

  // The other tab goes on as it is, with all of its own version.
  await cutNetwork(other);
  await other.evaluate(() => (location.hash = '#check'));
  const there = new Questionnaire(other);
  await there.openSummary();
  expect((await there.download('docx')).name).toMatch(/\.docx$/);
  expect(await versions(page)).toEqual(['deux', 'deux']);
});

it('keeps the last two versions and nothing older', async () => {
  const page = await keep('/questionnaire/');
  for (const mark of ['deux', 'trois']) {
    publish(newer(mark));
    await look(page);
    await eventually(() => newerIsReady(page)).toBe(true);
    await page.locator('#newer button').click();
    await page.locator(`main[data-mark=${mark}]`).waitFor();
    await new Questionnaire(page).wake();
  }
  await eventually(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await cutNetwork(page);
  await page.reload();
  expect(await versions(page)).toEqual(['trois', 'trois']);
});

it('stays at its version, whole, while the newer one is half there', async () => {
  const page = await keep('/questionnaire/');
  const next = newer('deux');
  publish(next, ['/sw.js', '/questionnaire/']);
  await look(page);
  await page.reload();
  expect(await versions(page)).toEqual(['', '']);
  expect(await newerIsReady(page)).toBe(false);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);

  publish(next);
  await look(page);
  await eventually(() => newerIsReady(page)).toBe(true);
});

it('gives a page the pack it was made with, or none', async () => {
  const page = await keep('/questionnaire/');
  const address = (await page.locator('#questionnaire').getAttribute('data-pack'))!;
  expect(address).toMatch(/^\/pack\/fr\.json\?[0-9a-f]{16}$/);
  const fetched = (path: string) =>
    page.evaluate(
      (one) =>
        fetch(one).then(
          ({ ok }) => ok,
          () => false,
        ),
      path,
    );
  expect(await fetched(address)).toBe(true);
  site.forgive(/ERR_FAILED/);
  expect(await fetched('/pack/fr.json?0123456789abcdef')).toBe(false);
});

it('a page of the newer version that comes from the network takes nothing of the one that is kept', async () => {
  const page = await keep('/en/');
  publish(newer('deux'));
  await page.goto(`${site.origin}/questionnaire/`);
  expect(await versions(page)).toEqual(['deux', 'deux']);
  await eventually(() => newerIsReady(page)).toBe(true);
});

it('works as ever where the browser keeps nothing, or has no room', async () => {
  const answers = async (page: Page) => {
    const team = new Questionnaire(page);
    await team.wake();
    await team.type('org_name__full', 'Le Quai');
    await eventually(team.policy).toContain('Le Quai');
    await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Quai');
  };
  const refused = await site.open('/questionnaire/#organisation/org_name', {
    keepsOffline: true,
    before: () => {
      if (!('serviceWorker' in navigator)) return; // the empty page before
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    },
  });
  await answers(refused);

  const full = await site.open('/confidentialite/', { keepsOffline: true });
  const session = await full.context().newCDPSession(full);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 50_000 });
  await full.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  await answers(full);
  const states = () =>
    full.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state ?? '', (await caches.keys()).join()];
    });
  await eventually(states).toEqual(['', '']);
});

it('keeps itself again after the browser has cleared what was kept', async () => {
  const page = await keep('/questionnaire/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await eventually(() => cached(page)).toContain('/pack/companions/fr.json');
  await eventually(() => cached(page)).toContain('/questionnaire/');
  await cutNetwork(page);
  await page.reload();
  expect(await versions(page)).toEqual(['', '']);
});

it('asks for less than a megabyte to keep a language, and leaves the rest to those who read it', () => {
  const bodies = new Map([...files].map(([path, { body }]) => [path, body]));
  bodies.delete('/sw.js');
  const { everywhere, groups, sums } = describeSite(bodies, '');
  expect(Object.keys(groups).length).toBe(6);
  for (const [group, parts] of Object.entries(groups)) {
    const all = [...everywhere, ...parts].map((address) => address.replace(/\?.*/, ''));
    const bytes = all.reduce((sum, path) => sum + files.get(path)!.gzip.length, 0);
    expect(bytes, group).toBeGreaterThan(300_000);
    expect(bytes, group).toBeLessThan(1_000_000);
    expect(all.filter((path) => /catalogue|sources|exemples|examples/.test(path))).toEqual([]);
  }
  expect(Object.keys(sums)).toContain('/catalogue/');
});

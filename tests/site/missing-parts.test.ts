import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { drawn, eventually, useSite, WORD_WRITER } from './visit.ts';

const site = useSite();
const FIRST_SCRIPT = '**/_astro/Questionnaire.astro*';

/** Once the sheet of the page has waited as long as it does. */
const afterWaiting = (page: Questionnaire['page']) =>
  page.locator('#broken').evaluate((one) => one.getAnimations().forEach((animation) => animation.finish()));

it('says so at once where the first script cannot be fetched', async () => {
  site.forgive(/ERR_FAILED/);
  const page = await (await site.enter()).newPage();
  await page.route(FIRST_SCRIPT, (route) => route.abort());
  await page.goto(`${site.origin}/questionnaire/`);
  const broken = page.locator('#broken');
  await eventually(() => broken.isVisible()).toBe(true);
  expect(await broken.innerText()).toContain('rechargez la page');
});

it('says so without any script where the first one is long in coming, and no more once it came', async () => {
  const page = await (await site.enter()).newPage();
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(FIRST_SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/questionnaire/`, { waitUntil: 'commit' });
  const broken = page.locator('#broken');
  await broken.waitFor({ state: 'attached' });
  expect(await broken.isVisible()).toBe(false);
  await afterWaiting(page);
  expect(await broken.isVisible()).toBe(true);
  release();
  await page.locator('[data-ready]').waitFor();
  expect(await broken.isVisible()).toBe(false);
});

it.each(['', '#check'])(
  'says nothing of it on a page whose scripts are there (%s), or which has none',
  async (hash) => {
    const team = await Questionnaire.at(site, hash);
    await afterWaiting(team.page);
    expect(await team.page.locator('#broken').isVisible()).toBe(false);
    const bare = await site.open(`/questionnaire/${hash}`, { javaScriptEnabled: false });
    expect(await bare.locator('#broken').isVisible()).toBe(false);
  },
);

it('says that answers and policy did not come', async () => {
  site.forgive(/ERR_FAILED/, /dynamically imported module/);
  const page = await site.open('/questionnaire/');
  await page.locator('[data-ready]').waitFor();
  await page.route('**/_astro/start-interview*', (route) => route.abort());
  await page.locator('#place').dispatchEvent('pointerdown');
  await eventually(() => page.locator('#broken').isVisible()).toBe(true);
});

it('tells each failure, the same one again too; says how to get out of a page older than the site; and no more once it works', async () => {
  site.forgive(/404/);
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const { page, words } = team;
  const { fetchFailed, pageOlder, reload } = words.live.notices;
  await team.type('org_name__full', 'Le Quai');
  await page.route(WORD_WRITER, (route) => route.fulfill({ status: 404 }));
  await team.check();
  const alert = page.locator('#notices');
  await team.press('docx');
  await eventually(team.notice).toEqual([expect.stringContaining(fetchFailed)]);
  expect((await team.notice())[0]).toContain(pageOlder);
  const first = await alert.locator('.notice').elementHandle();
  await team.press('docx');
  await eventually(() => first.evaluate((one) => one.isConnected)).toBe(false);
  await eventually(team.notice).toEqual([expect.stringContaining(fetchFailed)]);
  await page.unroute(WORD_WRITER);
  await Promise.all([page.waitForEvent('load'), alert.locator('button', { hasText: reload }).click()]);
  await page.locator('[data-live]').waitFor();
  expect((await team.saved())?.answers['org_name__full']).toBe('Le Quai');

  await page.route('**/pack/en.json?*', (route) => route.fulfill({ status: 404 }));
  await page.locator('.files__editions summary').click();
  await team.press('bilingual');
  await eventually(team.notice).toEqual([expect.stringContaining(fetchFailed)]);
  await page.unroute('**/pack/en.json?*');
  await team.download('bilingual');
  await eventually(team.notice).toEqual([]);
});

it('offers no reload to a person without connection: the page would be lost', async () => {
  site.forgive(/ERR_INTERNET_DISCONNECTED/);
  const team = await Questionnaire.at(site, '#check');
  await team.page.context().setOffline(true);
  await team.page.locator('.files__editions summary').click();
  await team.press('bilingual');
  await eventually(team.notice).toEqual([expect.stringContaining(team.words.live.notices.fetchFailed)]);
  expect((await team.notice())[0]).not.toContain(team.words.live.notices.reload);
});

it('announces the same refused file again', async () => {
  const team = await Questionnaire.at(site);
  await team.open('x.json', 'abc');
  await eventually(team.notice).toHaveLength(1);
  const first = await team.page.locator('#notices .notice').elementHandle();
  await team.open('x.json', 'abc');
  await eventually(() => first.evaluate((one) => one.isConnected)).toBe(false);
  await drawn(team.page);
  expect(await team.notice()).toHaveLength(1);
});

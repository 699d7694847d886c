import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { PAGES } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** Notes what moves on a page by itself: not within half a second of a click or a key. */
function watch(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  const name = (node: Node | null) =>
    node instanceof Element ? `${node.tagName}.${node.className || node.id}` : String(node?.nodeName);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      if (!entry.hadRecentInput)
        shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => name(node)).join()}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

/** Once everything is there and drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState(page.url().includes('questionnaire') ? 'networkidle' : 'load'); // the other pages have no scripts
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

it.each([1280, 360])('nothing moves by itself while a page loads, %i px wide', async (width) => {
  const page = await site.open('/404.html', { before: watch, viewport: { width, height: 740 } });
  // The pages of members are the base's with other words: one of each kind.
  const pages = PAGES.filter((path) => !/^(\/en)?\/cab\/|^\/en\/roeq\//.test(path));
  for (const path of [...pages, '/questionnaire/#team/responsible', '/en/questionnaire/#check']) {
    await page.goto('about:blank');
    await page.goto(site.origin + path);
    await settle(page);
    expect(await shifts(page), path).toEqual([]);
  }
});

it.each([1280, 360])(
  'nothing moves by itself while a team answers, comes back and goes on, %i px wide',
  async (width) => {
    const team = await Questionnaire.at(site, '', { before: watch, viewport: { width, height: 740 } });
    await team.quickly({
      serves_groups: async () => {
        await team.choose('serves_groups', 'under_14', 'victims');
        await team.page.waitForTimeout(700); // the pause after which the announcement and the saving come
      },
      weekly_hours: () => team.type('weekly_hours__hours', '1').then(() => team.page.waitForTimeout(700)),
    });
    await settle(team.page);
    expect(await shifts(team.page)).toEqual([]);
    await team.page.reload();
    await eventually(team.status).toMatch(/retrouvées/);
    await settle(team.page);
    expect(await shifts(team.page)).toEqual([]);
  },
);

it('keeps what was clicked under the pointer', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  const moved: string[] = [];
  const screens = [
    ['approval_model__mode', 'all_approved'],
    ['approval_model__mode', 'autonomous'],
    ['weekly_hours__covered_days', 'sat'],
    ['responsible__duties', 'report'],
  ] as const;
  for (const [id, value] of screens) {
    const label = team.label(id, value);
    await label.scrollIntoViewIfNeeded();
    const before = await label.boundingBox();
    await label.click();
    await team.page.waitForTimeout(250);
    const after = await label.boundingBox();
    if (Math.abs(after!.y - before!.y) > 1) moved.push(`${id} ${value} by ${after!.y - before!.y}`);
  }
  expect(moved).toEqual([]);
});

it('would notice a move', async () => {
  const page = await site.open('/', { before: watch });
  await settle(page);
  await page.evaluate(() =>
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<p>…</p><p>…</p><p>…</p>'),
  );
  await eventually(async () => (await shifts(page)).length).toBeGreaterThan(0);
});

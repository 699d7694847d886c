import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { PAGES } from './pages.ts';
import { drawn, eventually, useSite } from './visit.ts';

const site = useSite();

/** Notes what moves on a page by itself: not within half a second, by the page's clock, of a click or a key. */
function watch(): void {
  const shifts: string[] = [];
  let touched = -Infinity;
  for (const kind of ['pointerdown', 'keydown', 'input'])
    addEventListener(kind, ({ isTrusted }) => isTrusted && (touched = performance.now()), { capture: true });
  const name = (node: Node | null) =>
    node instanceof Element ? `${node.tagName}.${node.className || node.id}` : String(node?.nodeName);
  const note = (list: PerformanceEntryList) => {
    if (performance.now() - touched < 500) return;
    for (const { value, sources } of list as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[])
      shifts.push(`${value.toFixed(4)} ${sources.map((source) => name(source.node)).join()}`);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const frame = requestAnimationFrame.bind(window); // the browser's own, whatever stands still
  Object.assign(globalThis, {
    shifts: async () => {
      await new Promise((done) => frame(() => frame(done)));
      note(observer.takeRecords());
      return shifts;
    },
  });
}
/** What has moved by itself so far, all that was to be drawn being drawn. */
const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: () => Promise<string[]> }).shifts());

/** Once everything is there. */
async function settle(page: Page): Promise<void> {
  if (!page.url().includes('questionnaire')) return page.waitForLoadState(); // the other pages have no scripts
  await page.locator('[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Lets time pass on a page where it stands still: what a touch starts at once, then what comes later by itself. */
async function pass(page: Page): Promise<void> {
  for (const time of [0, 400, 1_000]) {
    await page.clock.runFor(time);
    await shifts(page);
  }
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
    const { page } = team;
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await team.quickly({
      serves_groups: async () => {
        await team.choose('serves_groups', 'under_14', 'victims');
        await pass(page);
      },
      weekly_hours: () => team.type('weekly_hours__hours', '1').then(() => pass(page)),
    });
    await pass(page);
    expect(await shifts(page)).toEqual([]);
    await page.clock.resume();
    await page.reload();
    await eventually(team.status).toMatch(/retrouvées/);
    await settle(page);
    expect(await shifts(page)).toEqual([]);
  },
);

it.each([1280, 360])('nothing moves by itself on the start page of who comes back, %i px wide', async (width) => {
  const page = await site.open('/404.html', { before: watch, viewport: { width, height: 740 } });
  const file = (name: string) =>
    JSON.stringify({ format: 'balises/answers@1', answers: { org_name__full: name, adoption__date: '2023-01-12' } });
  await page.evaluate((all) => Object.assign(localStorage, all), { balises: file('Un'), 'balises~k7': file('Deux') });
  await page.goto(`${site.origin}/`);
  await eventually(() => page.locator('[data-part=due]').allInnerTexts()).toEqual([
    expect.stringContaining('12 janvier 2024'),
    expect.stringContaining('12 janvier 2024'),
  ]);
  expect(await shifts(page)).toEqual([]);
});

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
    await drawn(team.page);
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

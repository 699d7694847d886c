import type { Page } from 'playwright';
import { onSite } from './on-site.ts';

const CLICKS = 40;
const KEYS = 60;

/**
 * What answering costs, in milliseconds of the page’s main thread: the first touch, a choice and a key after it, the policy
 * beside.
 */
export function answering(): Promise<Readonly<Record<string, number>>> {
  return onSite(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const spent = await clock(page);
    await page.goto(`${origin}/questionnaire/#conversation/discussion_stance`);
    const choices = page.locator('.question:visible input[type=radio]');
    const touch = await spent(() => choices.first().dispatchEvent('click'));
    const rank = (turn: number) => choices.nth(turn % 3).dispatchEvent('click');
    await spent(async () => rank(1));
    const click = await spent(async () => {
      for (let turn = 0; turn < CLICKS; turn += 1) await rank(turn);
    });
    await page.goto(`${origin}/questionnaire/#organisation/org_name`);
    await page.locator('input[name="org_name__full"]').focus();
    await spent(() => page.keyboard.type('abc'));
    const key = await spent(() => page.keyboard.type('a'.repeat(KEYS), { delay: 20 }));
    return { 'first touch': touch, 'one choice': click / CLICKS, 'one key': key / KEYS };
  });
}

/**
 * Tells what a piece of work costs, with what follows it: the pause after typing, the saving, the words to a screen
 * reader.
 */
async function clock(page: Page): Promise<(work: () => Promise<unknown>) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  return async (work) => {
    await page.waitForTimeout(1000);
    const before = await now();
    await work();
    await page.waitForTimeout(2000);
    return (await now()) - before;
  };
}

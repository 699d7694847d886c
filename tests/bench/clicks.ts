import type { Page } from 'playwright';
import { onSite } from './on-site.ts';

const BUTTONS = {
  'click docx': '[data-format=docx]',
  'click markdown': '[data-format=md]',
  'click kit': '#companions .button',
} as const;

/** From the click to the file, in the browser, with a sample’s answers: the median of five, in milliseconds. */
export function clicks(): Promise<Readonly<Record<string, number>>> {
  return onSite(async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/questionnaire/#sample/maison-de-jeunes`);
    await page.locator('#place').dispatchEvent('pointerdown');
    await page.locator('.notice[data-notice]').waitFor();
    await page.goto(`${origin}/questionnaire/#check`);
    const entries = [];
    for (const [name, button] of Object.entries(BUTTONS)) entries.push([name, await median(page, button)] as const);
    return Object.fromEntries(entries);
  });
}

async function median(page: Page, button: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const start = performance.now();
    await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
    if (turn > 0) times.push(performance.now() - start); // the first fetches the writer
    await page.waitForTimeout(250);
  }
  return times.sort((one, other) => one - other)[2]!;
}

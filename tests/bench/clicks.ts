import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../site/find-browser.ts';
import { dist, readSite, serve } from '../site/serve.ts';

const BUTTONS = {
  'click docx': '[data-action=docx]',
  'click markdown': '[data-action=markdown]',
  'click kit': '#companions .button',
} as const;

/** From the click to the file, in the browser, with a sample’s answers: the median of five, in milliseconds. Nothing where the site is not built. */
export async function clicks(): Promise<Readonly<Record<string, number>>> {
  if (!existsSync(dist)) return {};
  const [browser, server] = await Promise.all([
    chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    }),
    serve(readSite(dist), ''),
  ]);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/questionnaire/#sample/maison-de-jeunes`);
    await page.locator('#place').dispatchEvent('pointerdown');
    await page.locator('.notice[data-notice]').waitFor();
    await page.goto(`${server.origin}/questionnaire/#check`);
    const entries = [];
    for (const [name, button] of Object.entries(BUTTONS)) entries.push([name, await median(page, button)] as const);
    return Object.fromEntries(entries);
  } finally {
    await browser.close();
    server.close();
  }
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

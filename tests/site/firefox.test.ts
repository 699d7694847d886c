import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/engine/docx.ts';
import { files } from './pages.ts';
import { serve } from './serve.ts';
import { eventually } from './visit.ts';

/** Debian's, driven by WebDriver BiDi; nothing is tried where there is none. */
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

const TYPED: Readonly<Record<string, string>> = {
  org_name__full: 'Le Quai',
  mission_values__mission: 'Offrir un lieu sûr.',
};

describe.skipIf(!FIREFOX)('in Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'balises-firefox-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve(files, '');
    browser = await launch({
      browser: 'firefox',
      executablePath: FIREFOX!,
      headless: true,
      extraPrefsFirefox: {
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        'browser.download.alwaysOpenPanel': false,
      },
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Gives what the quick path cannot go without, where it is asked. */
  async function answer(page: Page): Promise<void> {
    for (const [name, text] of Object.entries(TYPED)) {
      const field = await page.$(`[name=${name}]`);
      if (await field?.isVisible()) {
        await field!.click({ count: 3 });
        await field!.type(text);
      }
    }
    const group = await page.$('input[name=serves_groups][value=general_public]');
    if ((await group?.isVisible()) && !(await group!.evaluate((box) => box.checked))) await group!.click();
    if (await (await page.$('select[name=responsible__lead]'))?.isVisible())
      await page.select('select[name=responsible__lead]', 'coordination');
  }

  it.each([
    [360, 740],
    [1280, 800],
  ])(
    'the quick path leads to a Word file that opens again, and nothing is lost on the way (%i px)',
    async (width, height) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setViewport({ width, height });
      await page.goto(`${server.origin}/questionnaire/#quick`);
      await page.waitForSelector('[data-ready]');
      const at = () => new URL(page.url()).hash;
      for (let screens = 0; at() !== '#check' && screens < 20; screens++) {
        const before = at();
        await answer(page);
        await page.click('#continue');
        await eventually(() => at()).not.toBe(before);
      }
      expect(at()).toBe('#check');
      await page.waitForSelector('.summary-step');
      await eventually(() => page.$eval('#saved', (saved) => saved.textContent)).toContain(
        'Enregistré sur cet appareil',
      );

      await page.reload();
      await page.waitForSelector('.summary-step');
      await page.goBack();
      await eventually(() => at()).toBe('#adoption/adoption');
      await page.goForward();
      await eventually(() => at()).toBe('#check');

      // Firefox makes the file at once, empty, and fills another beside it until all is there.
      const words = () => {
        const all = readdirSync(downloads);
        return all
          .filter((one) => one.endsWith('.docx') && !all.some((other) => other.startsWith(one) && other !== one))
          .filter((one) => statSync(join(downloads, one)).size > 0);
      };
      const before = words();
      await page.locator('[data-format=docx]').click();
      await eventually(() => words().length).toBe(before.length + 1);
      const name = words().find((one) => !before.includes(one))!;
      expect(name).toMatch(/^politique-medias-sociaux-le-quai-/);
      expect(JSON.parse(readDocx(readFileSync(join(downloads, name))).text!)).toMatchObject({ answers: TYPED });
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

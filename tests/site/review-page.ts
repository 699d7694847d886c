import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import type { AnswersFile, Language } from '../../src/engine/interview.ts';
import { wordsIn } from '../../src/site/words/in-language.ts';
import { eventually, type Site } from './visit.ts';

/** The page of versions and review as a person sees it. */
export class ReviewPage {
  readonly page: Page;
  readonly words;

  constructor(page: Page, language: Language = 'fr') {
    this.page = page;
    this.words = wordsIn(language).review;
  }

  /** With a file on the device, on a day. */
  static async with(site: Site, file: AnswersFile, day: string, language: Language = 'fr'): Promise<ReviewPage> {
    const page = await site.open(language === 'fr' ? '/accessibilite/' : '/en/accessibility/');
    await page.evaluate((text) => localStorage.setItem('balises', text), JSON.stringify(file));
    return ReviewPage.at(page, site, day, language);
  }

  static async at(page: Page, site: Site, day: string, language: Language = 'fr'): Promise<ReviewPage> {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(`${site.origin}${language === 'fr' ? '/revision/' : '/en/review/'}`);
    await page.locator('#review[data-live]').waitFor();
    return new ReviewPage(page, language);
  }

  state = () => this.page.locator('.review__state').innerText();
  said = () => this.page.locator('#said').innerText();
  due = () => this.page.locator('.review__due').innerText();
  question = (id: string) => this.page.locator(`[data-question="${id}"]`);
  wording = (name: string) => this.page.locator(`[data-wording="${name}"]`);
  answer = (id: string) => this.page.locator(`[data-answer="${id}"]`);
  sheet = () => this.page.locator('.sheet.redline');
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  /** Says that the document was adopted; what is not given is as proposed. */
  async adopt(date: string, resolution = '', version?: string): Promise<void> {
    await this.page.locator('#adoption-date').fill(date);
    await this.page.locator('#adoption-resolution').fill(resolution);
    if (version !== undefined) await this.page.locator('#adoption-version').fill(version);
    await this.button(this.words.live.adoption.record).click();
  }

  /** The answers file on the device. */
  saved = (): Promise<AnswersFile> =>
    this.page.evaluate(() => JSON.parse(localStorage.getItem('balises')!) as AnswersFile);

  async download(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(button).first().click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}

/** Waits until the questionnaire is there with its answers. */
export async function wake(page: Page): Promise<void> {
  await eventually(() => page.locator('[data-ready]').count()).toBe(1);
  await page.locator('#place').dispatchEvent('pointerdown');
  await page.locator('[data-live]').waitFor();
}

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import type { AnswersFile, Language } from '../../src/engine/interview.ts';
import { wordsIn } from '../../src/site/words/in-language.ts';
import type { Site, VisitOptions } from './visit.ts';

/** The questionnaire as a person sees it: controls by their question or field, words by where they stand. */
export class Questionnaire {
  readonly page: Page;
  readonly words;

  constructor(page: Page, language: Language = 'fr') {
    this.page = page;
    this.words = wordsIn(language).questionnaire;
  }

  /** At a place of the questionnaire (`#step/question`), with scripts, answers and policy there. */
  static async at(
    site: Site,
    hash = '',
    options: VisitOptions & { language?: Language; member?: string } = {},
  ): Promise<Questionnaire> {
    const { language = 'fr', member, ...visit } = options;
    const page = await site.open(
      `${language === 'fr' ? '' : '/en'}${member ? `/${member}` : ''}/questionnaire/${hash}`,
      visit,
    );
    const questionnaire = new Questionnaire(page, language);
    await questionnaire.wake();
    return questionnaire;
  }

  /** Touches the page, as a first tap does, and waits for answers and policy. */
  async wake(): Promise<void> {
    await this.page.locator('[data-ready]').waitFor();
    await this.page.locator('#place').dispatchEvent('pointerdown');
    await this.page.locator('[data-live]').waitFor();
  }

  // Where one is
  heading = () => this.page.locator('#place').innerText();
  line = () => this.page.locator('#place-line').innerText();
  hash = () => new URL(this.page.url()).hash;
  focused = () =>
    this.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
  shown = () =>
    this.page
      .locator('.question:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']!));
  question = (id: string) => this.page.locator(`#question-${id}`);

  // Answering
  field = (id: string) => this.page.locator(`[data-field="${id}"]`);
  control = (id: string) => this.page.locator(`[name="${id}"]`);
  option = (id: string, value: string) => this.page.locator(`input[name="${id}"][value="${value}"]`);
  label = (id: string, value: string) => this.page.locator('label', { has: this.option(id, value) });
  special = (id: string, kind: 'undecided' | 'not_applicable' | 'reason' | 'note') => this.control(`${id}.${kind}`);
  row = (index: number) => this.page.locator('.row:visible').nth(index);

  /** By the option's words, as a finger does. */
  async choose(id: string, ...values: readonly string[]): Promise<void> {
    for (const value of values) await this.label(id, value).click();
  }

  /** What is typed counts once the field is left, as a hand does for the next thing. */
  async type(id: string, text: string): Promise<void> {
    await this.control(id).fill(text);
    await this.control(id).blur();
  }

  // Going on
  press = (name: string) =>
    this.page.locator(`[data-action="${name}"]:visible, [data-format="${name}"]:visible`).click();
  walk = (to: 'back' | 'home' | 'files') => this.page.locator(`[data-walk="${to}"]:visible`).click();
  proceed = () => this.page.locator('#continue').click();
  errors = () => this.page.locator('#errors:visible li').allInnerTexts();
  /** To where answers are checked, once they are there, all of them open. */
  async check(): Promise<void> {
    await this.page.goto(`${this.page.url().split('#')[0]}#check`);
    await this.openSummary();
  }
  async openSummary(): Promise<void> {
    await this.page.locator('#checking .summary-step').first().waitFor();
    const all = this.page.locator('[data-open-all]');
    if ((await all.count()) > 0) await all.click();
    await this.page.locator('#checking .summary__row').first().waitFor();
  }
  openSheets = () => this.page.locator('#companions summary').click();

  /** Four answers without which the quick path does not go on, and Continue to the end. */
  async quickly(answers: Readonly<Record<string, () => Promise<unknown>>> = {}): Promise<void> {
    const essential: Record<string, () => Promise<unknown>> = {
      org_name: () => this.type('org_name__full', 'Maison des jeunes du Quai'),
      mission_values: () => this.type('mission_values__mission', 'Offrir un lieu sûr aux jeunes.'),
      serves_groups: () => this.choose('serves_groups', 'general_public'),
      responsible: () => this.control('responsible__lead').selectOption('coordination'),
      ...answers,
    };
    if (this.hash() === '') await this.page.locator('#resume').click();
    while (new URL(this.page.url()).hash !== '#check') {
      for (const id of await this.shown()) await essential[id]?.();
      const before = this.page.url();
      await this.proceed();
      if (this.page.url() === before) throw new Error(`Continue stays at ${before}: ${(await this.errors()).join()}`);
    }
  }

  // The policy
  /** Its words as one line, without what only a screen reader hears and what only the screen shows. */
  policy = () =>
    this.page.locator('#policy').evaluate((policy) => {
      const copy = policy.cloneNode(true) as HTMLElement;
      for (const one of copy.querySelectorAll('.visually-hidden, .screen-only')) one.remove();
      return copy.textContent.replace(/[ \n\t]+/g, ' ').trim();
    });
  clause = (id: string) => this.page.locator(`#clause-${id}`);
  announced = () => this.page.locator('#announcer').textContent();

  // What it says
  status = () => this.page.locator('#saved').innerText();
  notice = () => this.page.locator('.notice[data-notice]').allInnerTexts();
  advice = (rule: string): Locator => this.page.locator(`.advice[data-rule="${rule}"]:visible`);
  asked = () => this.page.locator('dialog.ask');

  /** What the device keeps: the answers file. */
  saved = (): Promise<AnswersFile | undefined> => this.savedUnder('balises');
  savedUnder = (key: string): Promise<AnswersFile | undefined> =>
    this.page.evaluate(
      (name) => (JSON.parse(localStorage.getItem(name) ?? 'null') as AnswersFile | null) ?? undefined,
      key,
    );

  /** The file a button hands over. */
  async download(button: string | Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      typeof button === 'string' ? this.press(button) : button.click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Opens a file with the button; that its proposed choices were meant is not said, where that is asked. */
  async open(name: string, content: string | Buffer): Promise<void> {
    await this.#sayNotMeant();
    await this.page
      .locator('#open')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  /** What asks whether the proposed choices of a file were meant, where it stands in the way. */
  meant = () => this.page.locator('dialog.ask', { hasText: this.words.live.ask.meantTitle });
  #isAnswering = false;
  async #sayNotMeant(): Promise<void> {
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    await this.page.addLocatorHandler(this.meant(), (dialog) => dialog.locator('button').last().click());
  }

  /** Drops a file on the page, or on a part of it. */
  async drop(name: string, content: string | Uint8Array, on = 'main'): Promise<void> {
    await this.#sayNotMeant();
    const transfer = await this.page.evaluateHandle(
      ([path, base64]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], path!));
        return data;
      },
      [name, Buffer.from(content as string).toString('base64')],
    );
    for (const event of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent(on, event, { dataTransfer: transfer });
  }
}

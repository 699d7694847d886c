import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { PAGES } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const NARROW = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

/** As far apart as letters are: what holds in all of them holds in what a device has. */
const FONTS = ['DejaVu Sans', 'DejaVu Serif Condensed', 'DejaVu Sans Mono'];

/** In which font the page, or an open dialog, is wider than the screen. */
const tooWide = (page: Page) =>
  page.evaluate((fonts) => {
    const { style } = document.documentElement;
    const wide = fonts.flatMap((font) => {
      for (const name of ['--sans', '--serif']) style.setProperty(name, `'${font}'`);
      return [document.scrollingElement!, ...document.querySelectorAll('dialog[open]')]
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => `${location.pathname}${location.hash} ${one.tagName} is ${one.scrollWidth} wide in ${font}`);
    });
    for (const name of ['--sans', '--serif']) style.removeProperty(name);
    return wide;
  }, FONTS);

it('the questionnaire never scrolls sideways, on a screen 320 px wide, whatever the font', async () => {
  const team = await Questionnaire.at(site, '', NARROW);
  const { page } = team;
  const wide = await tooWide(page);
  await page.locator('label', { hasText: 'Parcours complet' }).click();
  for (const step of shipped().steps) {
    for (const { id } of step.questions) {
      await page.evaluate((hash) => (location.hash = hash), `#${step.id}/${id}`);
      await page.locator(`#question-${id} summary`).first().press('Enter');
      await team
        .question(id)
        .evaluate((question) => question.querySelector<HTMLElement>('[data-kind="not_applicable"]')?.click());
      wide.push(...(await tooWide(page)));
    }
  }
  await page.locator('.onward__see').click();
  await page.locator('#policy-sheet[open] .clause').first().waitFor();
  wide.push(...(await tooWide(page)));
  await team.press('close');
  await team.check();
  await eventually(() => page.locator('.summary .tag--not_applicable').count()).toBeGreaterThan(20);
  wide.push(...(await tooWide(page)));
  expect(wide).toEqual([]);
});

it('no other page does', async () => {
  const page = await site.open('/', NARROW);
  const wide: string[] = [];
  // The pages of members are the base's with other words.
  for (const path of PAGES.filter((one) => !/^(\/en)?\/(cab|roeq)\//.test(one))) {
    await page.goto(site.origin + path);
    wide.push(...(await tooWide(page)));
  }
  expect(wide).toEqual([]);
});

it('would notice a word that does not fit', async () => {
  const page = await site.open('/confidentialite/', NARROW);
  await page.locator('main').evaluate((main) => {
    const word = Object.assign(document.createElement('code'), { textContent: 'm'.repeat(28) });
    word.style.setProperty('white-space', 'nowrap');
    word.style.setProperty('font-family', 'var(--sans)');
    main.append(word);
  });
  expect((await tooWide(page)).length).toBeGreaterThan(0);
});

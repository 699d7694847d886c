import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();

/** Tab until the focus is there; it must come, and be seen on the way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const [there, where, seen] = await page.evaluate((wanted) => {
      const one = document.activeElement as HTMLElement;
      const { top, bottom, width } = one.getBoundingClientRect();
      const inside = !one.matches(':focus'); // a part of a native control, such as the calendar of a date
      const outlined =
        inside || [one, one.closest('.option') ?? one].some((each) => getComputedStyle(each).outlineStyle !== 'none');
      return [
        one.matches(wanted),
        `${one.tagName} ${one.id || one.textContent}`,
        outlined && width > 0 && bottom > 0 && top < innerHeight,
      ] as const;
    }, selector);
    expect(seen, `the focus is seen on ${where}`).toBe(true);
    if (there) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

it('leads from the task list to the document with the keyboard alone', async () => {
  const page = await site.open('/questionnaire/');
  const team = new Questionnaire(page);
  await page.keyboard.press('Tab');
  expect(await team.focused()).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  await tabTo(page, '#resume');
  await page.keyboard.press('Enter');
  await eventually(team.hash).toBe('#organisation/org_name');
  await eventually(team.focused).toBe('place');

  const headings = [await team.heading()];
  const answers: Readonly<Record<string, () => Promise<void>>> = {
    '#organisation/org_name': async () => {
      await tabTo(page, '[name="org_name__full"]');
      await page.keyboard.type('Maison des jeunes');
      await tabTo(page, '[name="jurisdiction"]');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '[name="mission_values__mission"]');
      await page.keyboard.type('Offrir un lieu.');
      await tabTo(page, '[name="serves_groups"][value="seniors"]');
      await page.keyboard.press('Space');
    },
    '#team/responsible': async () => {
      await tabTo(page, 'select[name="responsible__lead"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  };
  while (team.hash() !== '#check') {
    const before = team.hash();
    expect(await team.focused(), `focus on arriving at ${before}`).toBe('place');
    await answers[before]?.();
    await tabTo(page, '#continue');
    await page.keyboard.press('Enter');
    await eventually(team.hash).not.toBe(before);
    headings.push(await team.heading());
  }
  expect(headings).toHaveLength(11);
  expect(await team.focused()).toBe('place');
  const { answers: given } = (await team.saved())!;
  expect(given).toMatchObject({
    org_name__full: 'Maison des jeunes',
    jurisdiction: 'ca_other',
    serves_groups: ['seniors'],
  });
  expect(given['responsible__lead']).toMatchObject({ role: expect.any(String) as string });

  await tabTo(page, '[data-walk="files"]');
  await page.keyboard.press('Enter');
  expect(await team.focused()).toBe('files-policy');
  await tabTo(page, '[data-format="docx"]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
});

it('goes on with Enter, and from a mistake to its field', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const { page } = team;
  await tabTo(page, '[name="org_name__full"]');
  await page.keyboard.press('Enter');
  await eventually(team.focused).toBe('errors');
  expect(await page.title()).toMatch(/^Erreur\u00a0: Étape 1 de 9/);
  expect((await team.errors())[0]).toBe(team.words.live.errors.nameMissing);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(team.focused).toBe('field-org_name__full');
  const control = team.control('org_name__full');
  expect(await control.getAttribute('aria-invalid')).toBe('true');
  const described = (await control.getAttribute('aria-describedby'))!.split(' ').at(-1)!;
  expect(await page.locator(`#${described}`).innerText()).toContain(team.words.live.errors.nameMissing);

  await page.keyboard.type('Le Quai');
  for (const [id, value] of [
    ['mission_values', 'undecided'],
    ['serves_groups', 'undecided'],
  ] as const)
    await team.special(id, value).press('Space');
  await control.press('Enter');
  await eventually(team.hash).toBe('#purpose/goals');
  expect(await page.title()).toBe('Étape 2 de 9, Pourquoi, pour qui · Balises');
});

it('opens and closes the ask before erasing with the keyboard, and gives the focus back', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.check();
  const erase = team.page.locator('[data-action="erase"]');
  await erase.press('Enter');
  await eventually(() => team.asked().isVisible()).toBe(true);
  await team.page.keyboard.press('Escape');
  expect(await team.asked().isVisible()).toBe(false);
  await eventually(() => isFocused(erase)).toBe(true);
  await eventually(async () => (await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
});

it('gives the focus on where a button goes with its work', async () => {
  const team = await Questionnaire.at(site, '#check');
  await team.openSummary();
  await eventually(() => isFocused(team.page.locator('[aria-labelledby=summary-answers] summary').first())).toBe(true);
});

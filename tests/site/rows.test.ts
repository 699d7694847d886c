import { expect, it } from 'vitest';
import type { Row } from '../../src/engine/interview.ts';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();

const platforms = async (team: Questionnaire) =>
  ((await team.saved())?.answers['platform_plan'] as readonly Row[] | undefined)?.map((row) => row['platform']);
const column = (team: Questionnaire, index: number, name: string) =>
  team.row(index).locator(`[data-column="${name}"]`).locator('input, select').first();
const press = (team: Questionnaire, index: number, action: string) =>
  team.row(index).locator(`[data-row="${action}"]`).press('Enter');

it('leaves a number alone while it is typed, however slowly, and says what is none', async () => {
  const team = await Questionnaire.at(site, '#platforms/platform_plan');
  const { page } = team;
  await page.clock.install();
  const cell = column(team, 0, 'posts_per_week');
  const rhythm = async () =>
    ((await team.saved())?.answers['platform_plan'] as readonly Row[] | undefined)?.[0]?.['posts_per_week'];
  await cell.fill('');
  for (const key of '0,5') {
    await page.keyboard.press(key);
    await page.clock.runFor(2_000);
  }
  expect(await cell.inputValue()).toBe('0,5');
  await eventually(rhythm).toBe(0.5);

  await cell.fill('');
  for (const key of 'une ou deux') {
    await page.keyboard.press(key);
    await page.clock.runFor(2_000);
  }
  await cell.blur();
  await page.clock.runFor(2_000);
  expect(await cell.inputValue()).toBe('une ou deux');
  await team.proceed();
  await eventually(team.errors).toEqual([expect.stringContaining('un nombre, en chiffres')]);
  expect(await cell.inputValue()).toBe('une ou deux');
  expect(await team.field('platform_plan').locator('[aria-invalid]').count()).toBe(1);
  await page.locator('#errors a').click();
  await eventually(() => isFocused(cell)).toBe(true);
});

it('adds, moves and removes platforms with the keyboard, and says so', async () => {
  const team = await Questionnaire.at(site, '#platforms/platform_plan');
  const { page } = team;
  await team.field('platform_plan').locator('[data-row="add"]').press('Enter');
  await eventually(() => isFocused(column(team, 1, 'platform'))).toBe(true);
  await eventually(team.announced).toMatch(/^Ligne 2 ajoutée/);
  await page.keyboard.press('I'); // the first that begins so
  await eventually(() => team.row(1).locator('legend').innerText()).toBe('Ligne 2\u00a0: Instagram');
  await eventually(() => platforms(team)).toEqual(['facebook', 'instagram']);
  expect(await team.row(0).locator('[data-row="up"]').isDisabled()).toBe(true);
  expect(await team.row(1).locator('[data-row="down"]').isDisabled()).toBe(true);

  await press(team, 1, 'up');
  await eventually(() => platforms(team)).toEqual(['instagram', 'facebook']);
  await eventually(team.announced).toMatch(/^Ligne déplacée au rang 1/);
  await eventually(() =>
    page.evaluate(() => document.activeElement!.closest('.row')!.querySelector('legend')!.textContent),
  ).toBe('Ligne 1\u00a0: Instagram');
  await eventually(() => team.clause('platforms_table').locator('tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^Instagram/),
    expect.stringMatching(/^Facebook/),
  ]);

  await press(team, 0, 'remove');
  await eventually(() => platforms(team)).toEqual(['facebook']);
  await eventually(team.announced).toMatch(/^Ligne 1 retirée/);
  expect(await team.focused()).toBe('Ligne 1\u00a0: Facebook');
  await press(team, 0, 'remove');
  await eventually(() => platforms(team)).toEqual([]);
  expect(await team.focused()).toBe(team.words.page.form.addRow);
  await eventually(() => team.page.locator('.row:visible').count()).toBe(0);
});

it('puts each cell of a row in the policy, and asks only for the columns that count', async () => {
  const team = await Questionnaire.at(site, '#platforms/platform_plan');
  expect(await column(team, 0, 'name').isVisible()).toBe(false);
  await column(team, 0, 'platform').selectOption('other');
  await eventually(() => column(team, 0, 'name').isVisible()).toBe(true);
  await column(team, 0, 'name').fill('Le babillard');
  await column(team, 0, 'posts_per_week').fill('1,5');
  const row = team.clause('platforms_table').locator('tbody tr');
  await eventually(() => row.innerText()).toContain('Le babillard');
  await eventually(() => row.innerText()).toContain('1,5');
  await eventually(
    async () => ((await team.saved())?.answers['platform_plan'] as readonly Row[] | undefined)?.[0],
  ).toMatchObject({
    platform: 'other',
    name: 'Le babillard',
    posts_per_week: 1.5,
  });
});

it('says when the same platform is there twice', async () => {
  const team = await Questionnaire.at(site, '#platforms/platform_plan');
  await team.field('platform_plan').locator('[data-row="add"]').click();
  await column(team, 1, 'platform').selectOption('facebook');
  await team.proceed();
  expect(await team.errors()).toEqual([expect.stringContaining('Facebook\u00a0» est déjà dans')]);
  await column(team, 1, 'platform').selectOption('youtube');
  await team.proceed();
  await eventually(team.hash).toBe('#team/responsible');
});

import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it('notices an hour too few, repairs it in one click, and takes the repair back', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  await team.type('weekly_hours__hours', '1');
  const advice = team.advice('r_workload_over');
  await eventually(() => advice.innerText()).toMatch(/environ .+ par semaine, et vous prévoyez 1\u00a0heure/);
  expect(await advice.locator('strong').first().innerText()).toBe('À corriger');
  const repair = advice.locator('button', { hasText: 'Prévoir' });
  const hours = /Prévoir ([\d,]+)/.exec(await repair.innerText())![1]!;
  await repair.click();
  await eventually(() => team.control('weekly_hours__hours').inputValue()).toBe(hours);
  expect(await advice.count()).toBe(0);
  await eventually(team.announced).toMatch(/^C’est fait\u00a0: Prévoir/);
  await eventually(() => team.clause('time_budget').innerText()).toContain(`${hours}\u00a0heure`);

  await team.press('undo');
  await eventually(() => team.control('weekly_hours__hours').inputValue()).toBe('1');
  expect(await advice.count()).toBe(1);
});

it('offers each repair as a button, and each changes the answers it says', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  await team.type('weekly_hours__hours', '1');
  const buttons = team.advice('r_workload_over').locator('button');
  await eventually(() => buttons.count()).toBeGreaterThan(1);
  const total = team.page.locator('.workload > p:visible');
  const before = await total.innerText();
  await buttons.nth(1).click();
  await eventually(() => total.innerText()).not.toBe(before);
  await eventually(async () => Object.keys((await team.saved())?.answers ?? {})).toEqual(expect.arrayContaining(['weekly_hours__hours', 'platform_plan']));
});

it('shows the workload line by line, and the lines make the total', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  await team.page.locator('.workload summary:visible').click();
  const rows = await team.page.locator('.workload:visible tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!)));
  const number = (text: string) => Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  const [lines, [, total]] = [rows.slice(0, -1), rows.at(-1) as [string, string]];
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const [words, minutes] of lines as [string, string][]) {
    const sum = / · ([\d,× min+]+)$/.exec(words)?.[1];
    if (!sum) continue;
    const made = sum.split('+').map((part) => part.replace(/min/g, '').split('×').map(number).reduce((a, b) => a * b, 1)).reduce((a, b) => a + b, 0);
    expect(made, words).toBeCloseTo(number(minutes));
  }
  const minutes = lines.reduce((sum, [, cell]) => sum + number(cell!), 0);
  const [, said, hours] = /^(.+) min = (.+) h$/.exec(total)!;
  expect(number(said!)).toBeCloseTo(minutes);
  expect(number(hours!)).toBeCloseTo(Math.round(minutes / 6) / 10);
  expect(lines.filter(([words]) => words!.includes('×')).length).toBeGreaterThanOrEqual(3);
});

it('gathers all advice where answers are checked, each with the way to its question', async () => {
  const team = await Questionnaire.at(site);
  await team.quickly({ image_consent: () => team.choose('image_consent__mode', 'none') });
  const rules = await team.page.locator('.advice:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['rule']!));
  expect(rules).toEqual(expect.arrayContaining(['r_no_image_consent', 'r_no_backup']));
  await team.advice('r_no_image_consent').locator('a').click();
  await eventually(team.hash).toBe('#privacy/image_consent');
  await team.choose('image_consent__mode', 'written');
  await team.page.locator('#return').click();
  await eventually(team.hash).toBe('#check');
  expect(await team.advice('r_no_image_consent').count()).toBe(0);
  expect(await team.advice('r_no_backup').count()).toBe(1);
});

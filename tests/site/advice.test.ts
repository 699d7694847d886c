import { describe, expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

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
  await eventually(() => advice.count()).toBe(0);
  await eventually(team.announced).toMatch(/^C’est fait\u00a0: Prévoir/);
  await eventually(() => team.clause('time_budget').innerText()).toContain(`${hours}\u00a0heure`);

  await team.press('undo');
  await eventually(() => team.control('weekly_hours__hours').inputValue()).toBe('1');
  await eventually(() => advice.count()).toBe(1);
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
  await eventually(async () => Object.keys((await team.saved())?.answers ?? {})).toEqual(
    expect.arrayContaining(['weekly_hours__hours', 'platform_plan']),
  );
});

it('shows the workload line by line, and the lines make the total', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  await team.page.locator('.workload summary:visible').click();
  const rows = await team.page
    .locator('.workload:visible tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const number = (text: string) => Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  const [lines, [, total]] = [rows.slice(0, -1), rows.at(-1) as [string, string]];
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const [words, minutes] of lines as [string, string][]) {
    const sum = / · ([\d,× min+]+)$/.exec(words)?.[1];
    if (!sum) continue;
    const made = sum
      .split('+')
      .map((part) =>
        part
          .replace(/min/g, '')
          .split('×')
          .map(number)
          .reduce((a, b) => a * b, 1),
      )
      .reduce((a, b) => a + b, 0);
    expect(made, words).toBeCloseTo(number(minutes));
  }
  const minutes = lines.reduce((sum, [, cell]) => sum + number(cell!), 0);
  const [, said, hours] = /^(.+) min = (.+) h$/.exec(total)!;
  expect(number(said!)).toBeCloseTo(minutes);
  expect(number(hours!)).toBeCloseTo(Math.round(minutes / 6) / 10);
  expect(lines.filter(([words]) => words!.includes('×')).length).toBeGreaterThanOrEqual(3);
});

it('lists what each change would save, makes one in a click, and takes it back', async () => {
  const team = await Questionnaire.at(site, '#team/weekly_hours');
  const savings = team.page.locator('.savings:visible');
  await savings.locator('summary').click();
  const said = await savings.locator('li').allInnerTexts();
  expect(said[0]).toMatch(/^Laisser Facebook\s+2\u00a0h de moins$/); // 90 + 25 + 3 minutes of the usual plan
  expect(said.length).toBeGreaterThanOrEqual(3);
  const total = team.page.locator('.workload > p:visible');
  expect(await total.innerText()).toContain('3,8 heures');
  await savings.locator('button', { hasText: 'Limiter les commentaires' }).click();
  await eventually(() => total.innerText()).toContain('3,6 heures'); // 228 − 15 = 213 minutes
  await eventually(team.announced).toContain('Limiter les commentaires');
  await eventually(async () => (await team.saved())?.answers['discussion_stance__stance']).toBe('limited');
  await team.press('undo');
  await eventually(() => total.innerText()).toContain('3,8 heures');
});

it('counts with the team’s own numbers, which stay folded until they are asked for', async () => {
  const team = await Questionnaire.at(site, '#team/workload_numbers');
  const field = team.control('workload_numbers__format_photo');
  expect(await field.isVisible()).toBe(false);
  await team.question('workload_numbers').locator('.question__folded > summary').click();
  expect(await field.inputValue()).toBe('30');
  await team.type('workload_numbers__format_photo', '40,5');
  const line = team.page.locator('.workload:visible tbody tr').first();
  await team.page.locator('.workload summary:visible').click();
  await eventually(() => line.innerText()).toMatch(/\(votre nombre\) · 3 × 40,5 min\s+121,5/);
  await eventually(async () => (await team.saved())?.answers['workload_numbers__format_photo']).toBe(40.5);

  await team.page.reload();
  await team.wake();
  await eventually(() => field.inputValue()).toBe('40,5'); // open, since the team changed something in it
  expect(await field.isVisible()).toBe(true);
  await team.type('workload_numbers__working_days', '9');
  await team.proceed();
  await eventually(team.errors).toEqual([expect.stringContaining('Jours ouvrables dans une semaine')]);
});

describe('a warning accepted with a reason', () => {
  const REASON = 'Le C. A. l’a voulu <b>ainsi</b> & pas autrement';
  const acceptance = (team: Questionnaire) =>
    team.advice('r_no_backup').getByRole('button', { name: /^Accepter avec une raison/ });
  const reach = async () => {
    const team = await Questionnaire.at(site);
    await team.quickly({ image_consent: () => team.choose('image_consent__mode', 'none') });
    return team;
  };

  it('by keyboard: asked for a reason, folded with it, last; kept on the device, and taken back', async () => {
    const team = await reach();
    await acceptance(team).focus();
    await team.page.keyboard.press('Enter');
    const field = team.page.getByRole('textbox', { name: 'Pour quelle raison continuer ainsi?' });
    await eventually(() => isFocused(field)).toBe(true);
    await team.page.keyboard.press('Enter');
    await eventually(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(team.hash()).toBe('#check');
    await team.page.keyboard.press('Escape');
    await eventually(() => isFocused(acceptance(team))).toBe(true);
    await team.page.keyboard.press('Enter');
    await eventually(() => isFocused(field)).toBe(true);
    await team.page.keyboard.type(REASON);
    await team.page.keyboard.press('Enter');

    const folded = team.page.locator('details.advice--accepted:visible');
    await eventually(() => isFocused(folded.locator('summary'))).toBe(true);
    await eventually(team.announced).toContain('avertissement accepté');
    expect(await team.page.locator('.advice:visible').last().getAttribute('data-rule')).toBe('r_no_backup');
    await team.page.keyboard.press('Enter');
    expect(await folded.locator('.accepted__reason').innerText()).toBe(REASON);
    await eventually(async () => (await team.saved())?.answers['r_no_backup']).toEqual({ not_applicable: REASON });

    await team.page.reload();
    await team.wake();
    await folded.locator('summary').click();
    await folded.getByRole('button', { name: 'Revenir là-dessus' }).click();
    await eventually(() => folded.count()).toBe(0);
    expect(await team.advice('r_no_backup').getAttribute('class')).toContain('advice--W');
    await eventually(async () => (await team.saved())?.answers).not.toHaveProperty('r_no_backup');
  });

  it('the last change undone brings the warning back; an error has no such button', async () => {
    const team = await reach();
    await acceptance(team).click();
    await team.page.locator('.acceptance:visible input').fill('En janvier');
    await team.page.locator('.acceptance:visible button', { hasText: 'Accepter' }).click();
    await eventually(() => team.page.locator('details.advice--accepted:visible').count()).toBe(1);
    await team.page.goBack();
    await team.press('undo');
    await team.check();
    await eventually(() => acceptance(team).count()).toBe(1);
    expect(
      await team
        .advice('r_no_image_consent')
        .getByRole('button', { name: /Accepter avec/ })
        .count(),
    ).toBe(0);
  });

  it('beside its question, the reason does not send the form of the questions', async () => {
    const team = await Questionnaire.at(site, '#team/responsible');
    await team.control('responsible__lead').selectOption('coordination');
    await acceptance(team).click();
    await eventually(() => isFocused(team.page.locator('.acceptance input'))).toBe(true);
    await team.page.keyboard.type('En janvier');
    await team.page.keyboard.press('Enter');
    await eventually(() => team.page.locator('details.advice--accepted:visible').count()).toBe(1);
    expect(team.hash()).toBe('#team/responsible');
  });
});

describe('facts due for another check', () => {
  it.each([
    ['2026-11-21', []],
    ['2027-02-21', ['Meta bloque les contenus']],
  ] as const)('on %s: %j', async (day, expected) => {
    const page = await (await site.enter()).newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(`${site.origin}/questionnaire/#check`);
    const team = new Questionnaire(page);
    await team.wake();
    const due = page.locator('.due li');
    await eventually(() => due.count()).toBe(expected.length);
    for (const [index, words] of expected.entries())
      expect(await due.nth(index).innerText()).toMatch(
        new RegExp(`^${words}.*, à revérifier depuis le 20 février 2027$`, 's'),
      );
    await eventually(() => page.locator('.due').count()).toBe(expected.length > 0 ? 1 : 0);
  });
});

it('gathers all advice where answers are checked, each with the way to its question', async () => {
  const team = await Questionnaire.at(site);
  await team.quickly({ image_consent: () => team.choose('image_consent__mode', 'none') });
  const rules = await team.page
    .locator('.advice:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['rule']!));
  expect(rules).toEqual(expect.arrayContaining(['r_no_image_consent', 'r_no_backup']));
  await team.advice('r_no_image_consent').locator('a').click();
  await eventually(team.hash).toBe('#privacy/image_consent');
  await team.choose('image_consent__mode', 'written');
  await team.page.locator('#return').click();
  await eventually(team.hash).toBe('#check');
  await eventually(() => team.advice('r_no_image_consent').count()).toBe(0);
  await eventually(() => team.advice('r_no_backup').count()).toBe(1);
});

import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const confirmed = async (team: Questionnaire) => (await team.saved())?.confirmed ?? {};
const tag = (team: Questionnaire, id: string, value: string) => team.label(id, value).locator('.usual');

it('takes the proposed choices on the screen as the team’s own once it goes on, and says so when they are seen again', async () => {
  const team = await Questionnaire.at(site, '#team/approval_model', { viewport: { width: 360, height: 740 } });
  const { states } = team.words.live.summary;
  const proposed = tag(team, 'approval_model__mode', 'sensitive_only');
  expect(await proposed.innerText()).toBe(states.default);
  await team.proceed();
  await eventually(() => confirmed(team)).toHaveProperty('approval_model__mode', 'sensitive_only');
  expect(Object.keys(await confirmed(team)).every((id) => id.startsWith('approval_model'))).toBe(true);
  expect((await team.saved())?.answers, 'what is proposed is not what was answered').toEqual({});
  await team.walk('back');
  expect(await proposed.innerText()).toBe(states.confirmed);
  await team.page.reload();
  await eventually(() => proposed.innerText()).toBe(states.confirmed);
});

it('takes a click on the proposed choice, ticked already, for an answer; the suggested choices take it back', async () => {
  const team = await Questionnaire.at(site, '#team/approval_model');
  const { states } = team.words.live.summary;
  const proposed = tag(team, 'approval_model__mode', 'sensitive_only');
  await team.choose('approval_model__mode', 'sensitive_only');
  await eventually(() => proposed.innerText()).toBe(states.confirmed);
  await eventually(() => confirmed(team)).toEqual({ approval_model__mode: 'sensitive_only' });
  expect(await team.policy()).toContain('Approbation');
  await team.choose('approval_model__mode', 'autonomous');
  await team.question('approval_model').locator('[data-usual]').click();
  await eventually(() =>
    team.page.evaluate(() => document.activeElement!.closest('#question-approval_model') !== null),
  ).toBe(true);
  await eventually(() => confirmed(team)).toEqual({});
  expect(await proposed.innerText()).toBe(states.default);
});

it.each([
  ['meantAll', true],
  ['meantNone', false],
] as const)('asks of a file that does not say it whether its proposed choices were meant: %s', async (answer, all) => {
  const team = await Questionnaire.at(site);
  const file = { format: 'balises/answers@1', answers: { org_name__full: 'Le Quai' } };
  const name = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
  await team.page.locator('#open').setInputFiles(name);
  await team.meant().getByRole('button', { name: team.words.live.ask[answer], exact: true }).click();
  await eventually(async () => Object.keys(await confirmed(team)).length > 20).toBe(all);
  expect((await team.saved())?.answers).toEqual(file.answers);
});

it('leads to the first proposed choice where the team looks at them again, and asks nothing of a file that says it', async () => {
  const team = await Questionnaire.at(site);
  const open = (file: object) =>
    team.page.locator('#open').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'balises/answers@1', ...file })),
    });
  const answers = { org_name__full: 'Le Quai' };
  await open({ answers });
  await team.meant().getByRole('button', { name: team.words.live.ask.meantReview }).click();
  await eventually(team.hash).toMatch(/^#\w+\/\w+$/);
  await team.page.goto(`${site.origin}/questionnaire/#home`);
  await team.press('erase').catch(() => {});
  await team.asked().locator('button[value=erase]').click();
  await open({ answers, confirmed: { approval_model__mode: 'all_approved' } });
  await eventually(async () => (await team.notice()).join()).toContain(
    team.words.live.notices.confirmedOtherwise.split('{')[0],
  );
  await eventually(() => team.meant().count()).toBe(0);
});

it('asks the same, once, of answers that this device kept without saying it', async () => {
  const page = await site.open('/confidentialite/');
  const kept = JSON.stringify({ format: 'balises/answers@1', answers: { org_name__full: 'Le Quai' } });
  await page.evaluate((text) => localStorage.setItem('balises', text), kept);
  await page.goto(`${site.origin}/questionnaire/`);
  const team = new Questionnaire(page);
  await team.meant().getByRole('button', { name: team.words.live.ask.meantNone, exact: true }).click();
  await eventually(() => team.saved()).toMatchObject({ confirmed: {}, answers: { org_name__full: 'Le Quai' } });
  await page.reload();
  await page.locator('[data-live]').waitFor({ state: 'attached' });
  await eventually(() => team.meant().count()).toBe(0);
});

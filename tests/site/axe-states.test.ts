import { expect, it } from 'vitest';
import { everyWay, SIZES } from './axe.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

const STATES: Readonly<Record<string, (team: Questionnaire) => Promise<unknown>>> = {
  'a step with its policy': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#conversation/discussion_stance`);
    await team.choose('discussion_stance__stance', 'limited');
    await team.clause('stance').locator('summary').click();
    await team.special('discussion_stance', 'undecided').check();
  },
  'rows, advice and the workload': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#platforms/platform_plan`);
    await team.page.locator('[data-row="add"]:visible').click();
    await team.page.locator('.workload summary:visible').click();
  },
  'the team’s own numbers': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#team/workload_numbers`);
    await team.question('workload_numbers').locator('.question__folded > summary').click();
  },
  'the reason asked for a warning': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#check`);
    await team
      .advice('r_no_backup')
      .getByRole('button', { name: /^Accepter avec/ })
      .click();
    await team.page.locator('.acceptance:visible button').first().click();
  },
  'a warning accepted, what would save time, and facts due': async (team) => {
    await team.page.clock.setFixedTime(new Date('2028-01-01T12:00:00'));
    await team.page.goto(`${site.origin}/questionnaire/#team/responsible`);
    await team.control('responsible__lead').selectOption('coordination');
    await team
      .advice('r_no_backup')
      .getByRole('button', { name: /^Accepter avec/ })
      .click();
    await team.page.keyboard.type('En janvier');
    await team.page.keyboard.press('Enter');
    await team.page.goto(`${site.origin}/questionnaire/#check`);
    for (const folded of ['.advice--accepted', '.savings', '.due details'])
      await team.page.locator(`${folded}:visible > summary`).click();
  },
  mistakes: async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.proceed();
    await eventually(async () => (await team.errors()).length).toBeGreaterThan(0);
  },
  'the summary, with a message': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.type('org_name__full', 'Le Quai');
    await team.check();
    await team.open('x.json', '{');
    await eventually(async () => (await team.notice()).length).toBe(1);
  },
  'a clause being adapted, and one added': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.clause('purpose_statement').locator('.why summary').click();
    await team.page.getByRole('button', { name: team.words.live.adapt.reword }).first().click();
    await team.page.getByRole('button', { name: team.words.live.adapt.add }).first().click();
    await eventually(() => team.page.locator('.adapt').count()).toBe(2);
  },
  'the downloads, all open, with a link': async (team) => {
    await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    await team.type('org_name__full', 'Le Quai');
    await team.check();
    for (const folded of await team.page.locator('.files details > summary').all()) await folded.click();
    await team.press('share');
    await eventually(() => team.page.locator('#share-link').isVisible()).toBe(true);
  },
  'the question before erasing': async (team) => {
    await team.check();
    await team.press('erase');
    await eventually(() => team.asked().isVisible()).toBe(true);
  },
};

it.each(Object.entries(STATES))('finds nothing in the questionnaire at %s', async (_name, go) => {
  const team = await Questionnaire.at(site);
  await go(team);
  expect(await everyWay(team.page)).toEqual([]);
});

it('finds nothing in the sheet of the policy on a phone', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', { viewport: SIZES[1]! });
  await team.type('org_name__full', 'Le Quai');
  await team.press('see');
  expect(await everyWay(team.page, [SIZES[1]!])).toEqual([]);
});

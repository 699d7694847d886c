import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { PAGES } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const SIZES = [{ width: 1280, height: 800 }, { width: 360, height: 740 }];

const EVERY_RULE = { rules: { 'target-size': { enabled: true } } };
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Every rule axe has for WCAG 2.2 AA and for good practice, on the page as it stands. */
async function findings(page: Page, rules: object = EVERY_RULE): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ ...rules, resultTypes: ['violations'] }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`));
}

/** Once every section of the policy was in sight, as for a reader: the size of one never seen is a guess. */
async function leafThrough(page: Page): Promise<void> {
  for (const section of await page.locator('#policy .section:visible').all()) await section.evaluate((one) => new Promise((done) => {
    one.scrollIntoView();
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
}

/** At both widths, by day and by night; at night only the colours are others. */
async function everyWay(page: Page, sizes = SIZES): Promise<string[]> {
  const all: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await leafThrough(page);
    for (const [colorScheme, rules] of [['light', EVERY_RULE], ['dark', COLOURS]] as const) {
      await page.emulateMedia({ colorScheme });
      all.push(...(await findings(page, rules)).map((finding) => `${size.width} ${colorScheme} ${finding}`));
    }
  }
  return all;
}

/** The examples are one page with other words, and so are the long pages of the trace: one is looked at in every way, the others on a phone by day (by FULL, in every way too). */
const [firstExample] = PAGES.filter((path) => path.startsWith('/exemples/'));
const alike = (path: string) => !process.env['FULL'] && (path === '/en/sources/' || (/\/ex[ae]mples\//.test(path) && path !== firstExample));

it.each(PAGES.filter((path) => !alike(path)))('finds nothing on %s', async (path) => {
  expect(await everyWay(await site.open(path))).toEqual([]);
});

it.each(PAGES.filter(alike))('finds nothing on a phone on %s', async (path) => {
  expect(await findings(await site.open(path, { viewport: SIZES[1]! }))).toEqual([]);
});

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
    await team.advice('r_no_backup').getByRole('button', { name: /^Accepter avec/ }).click();
    await team.page.locator('.acceptance:visible button').first().click();
  },
  'a warning accepted, what would save time, and facts due': async (team) => {
    await team.page.clock.setFixedTime(new Date('2028-01-01T12:00:00'));
    await team.page.goto(`${site.origin}/questionnaire/#team/responsible`);
    await team.control('responsible__lead').selectOption('coordination');
    await team.advice('r_no_backup').getByRole('button', { name: /^Accepter avec/ }).click();
    await team.page.keyboard.type('En janvier');
    await team.page.keyboard.press('Enter');
    await team.page.goto(`${site.origin}/questionnaire/#check`);
    for (const folded of ['.advice--accepted', '.savings', '.due details']) await team.page.locator(`${folded}:visible > summary`).click();
  },
  'mistakes': async (team) => {
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

it('would find something, by day and by night', async () => {
  const page = await site.open('/confidentialite/');
  await page.locator('main').evaluate((main) => {
    const faint = Object.assign(document.createElement('p'), { id: 'faint', textContent: 'Presque invisible' });
    faint.style.setProperty('color', 'light-dark(#ddd, #333)');
    main.append(document.createElement('img'), document.createElement('button'), faint);
  });
  const found = await everyWay(page, [SIZES[0]!]);
  for (const wanted of ['1280 light image-alt', '1280 light button-name', '1280 light color-contrast', '1280 dark color-contrast']) {
    expect(found.some((one) => one.startsWith(wanted)), wanted).toBe(true);
  }
});

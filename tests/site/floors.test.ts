import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it('shows the policy: its decisions in one table first, then each clause, which opens on how it is done', async () => {
  const page = await site.open('/questionnaire/#sample/maison-de-jeunes');
  const team = new Questionnaire(page);
  await eventually(team.notice).toEqual([expect.stringContaining('Réponses ouvertes')]);
  const first = page.locator('#policy .section').first();
  expect(await first.locator('h2').innerText()).toBe('Nos décisions');
  await eventually(() => first.locator('table').count()).toBe(1);
  await eventually(() => first.locator('.clause, button').count()).toBe(0);

  const lead = team.clause('lead_role');
  expect(await team.policy()).not.toContain('planifier les publications');
  const { how, why } = team.words.live.policy;
  expect(await lead.locator('.why summary').textContent()).toContain(how);
  await lead.locator('.why summary').press('Enter');
  expect(await lead.locator('.practice').innerText()).toContain('planifier les publications');
  expect(
    await page.locator('.why summary', { hasText: why }).count(),
    'a clause that is decision alone',
  ).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await lead.locator('.practice').isVisible(), 'paper has the policy alone').toBe(false);
});

it('says how long the policy is, as it changes, and on the page of a sample', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', { language: 'en' });
  const length = team.page.locator('.sheet__head .screen-only');
  expect(await length.innerText()).toMatch(/^\d+ pages?, \d+ minutes? to read$/);
  const minutes = async () => Number(/(\d+) minute/.exec(await length.innerText())?.[1]);
  const before = await minutes();
  await team.page.goto(`${site.origin}/en/questionnaire/#sample/maison-de-jeunes`);
  await team.page.reload();
  await eventually(minutes).toBeGreaterThan(before);
  const said = await length.innerText();
  await team.page.goto(`${site.origin}/en/examples/maison-de-jeunes/`);
  expect(await team.page.locator('.sample__length').innerText()).toBe(said);
});

import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { files } from './pages.ts';
import { useSite } from './visit.ts';

const site = useSite();

it.each([
  ['/sources/', '/questionnaire/'],
  ['/en/sources/', '/en/questionnaire/'],
])('%s leads from each item to what carries it, and back', async (path, questionnaire) => {
  const html = files.get(path)!.body.toString();
  const ids = [...html.matchAll(/ id="?([^\s">]+)/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = [...html.matchAll(/href="?#([^\s">]+)/g)].map(([, id]) => id!);
  expect(inside.length).toBeGreaterThan(1000);
  expect([...new Set(inside)].filter((id) => !ids.includes(id) && id !== 'main')).toEqual([]);
  const questions = [...html.matchAll(new RegExp(`href="?${questionnaire}#([a-z_]+)/([a-z_0-9]+)`, 'g'))].map(
    ([, , id]) => id!,
  );
  const asked = files.get(questionnaire)!.body.toString();
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(questions.filter((id) => !asked.includes(`question-${id}`))).toEqual([]);
});

it('has a place for each clause of the policy, to which the policy leads', async () => {
  const team = await Questionnaire.at(site, '#sample/maison-de-jeunes');
  await team.clause('lead_role').waitFor();
  const clauses = await team.page.locator('#policy .clause').evaluateAll((all) => all.map(({ id }) => id));
  expect(clauses.length).toBeGreaterThan(40);
  const html = files.get('/sources/')!.body.toString();
  expect(clauses.filter((id) => !new RegExp(` id="?${id}[\\s">]`).test(html))).toEqual([]);
  await team.clause('lead_role').locator('summary').click();
  const [page] = await Promise.all([
    team.page.waitForEvent('popup'),
    team.clause('lead_role').locator('.why a').click(),
  ]);
  await page.waitForLoadState();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/sources/#clause-lead_role');
  expect(await page.locator('#clause-lead_role').isVisible()).toBe(true);
  expect(await page.locator('#report').isVisible()).toBe(true);
});

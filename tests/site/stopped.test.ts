import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** A page whose pack has a clause that cannot be drawn, once under-14s are served. */
async function withBrokenClause(): Promise<Page> {
  const context = await site.enter();
  await context.route('**/pack/fr.json?*', async (route) => {
    const response = await route.fetch();
    const pack = (await response.json()) as {
      documents: { sections: { clauses: { id: string; decision: unknown }[] }[] }[];
    };
    const clauses = pack.documents.flatMap(({ sections }) => sections).flatMap((section) => section.clauses);
    for (const clause of clauses.filter(({ id }) => id === 'youth_court_clause'))
      clause.decision = [{ type: 'paragraph', children: [{ type: 'text' }] }];
    await route.fulfill({ json: pack });
  });
  site.forgive(/TypeError/);
  return context.newPage();
}

it('goes on keeping answers when drawing fails, says so, and hands them over; at the next visit too', async () => {
  const page = await withBrokenClause();
  await page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  const team = new Questionnaire(page);
  await team.wake();
  const { notices, ask } = team.words.live;
  const broken = page.locator('#broken');
  await team.type('org_name__full', 'Le Quai');
  expect(await broken.isVisible()).toBe(false);

  await team.choose('serves_groups', 'under_14');
  await eventually(() => broken.innerText()).toContain(notices.stopped);
  await team.choose('serves_groups', 'seniors');
  await team.type('mission_values__mission', 'Offrir un lieu.');
  const all = {
    org_name__full: 'Le Quai',
    serves_groups: ['under_14', 'seniors'],
    mission_values__mission: 'Offrir un lieu.',
  };
  await eventually(async () => (await team.saved())?.answers).toEqual(all);
  const save = broken.getByRole('button', { name: notices.save });
  expect(JSON.parse((await team.download(save)).bytes.toString())).toMatchObject({ answers: all });

  await page.reload();
  await eventually(() => broken.innerText()).toContain(notices.unopened);
  const kept = await team.download(broken.getByRole('button', { name: notices.download }));
  expect(kept.name).toMatch(/^reponses-balises-.*\.json$/);
  expect(JSON.parse(kept.bytes.toString())).toMatchObject({ answers: all });
  page.on('dialog', (dialog) => void dialog.accept());
  await broken.getByRole('button', { name: ask.erase }).click();
  await eventually(() => team.saved()).toBeUndefined();
  await team.wake();
  expect(await team.control('org_name__full').inputValue()).toBe('');
});

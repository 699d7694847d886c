import { expect, it } from 'vitest';
import { everyStory } from '../samples/stories.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const STORIES = everyStory.map(({ name, file }) => [name, file.pack.name] as const);

it.each(['base', 'roeq', 'cab'])('shows every sample of %s from its start page, said to be invented', async (pack) => {
  const page = await site.open(pack === 'base' ? '/' : `/${pack}/`);
  const links = page.locator('.examples a');
  expect((await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))).sort()).toEqual(
    STORIES.flatMap(([story, made]) => (made === pack ? [`/exemples/${story}/`] : [])).sort(),
  );
  expect(await page.locator('.start__examples').innerText()).toMatch(/inventé/);
});

it.each(STORIES)('opens %s in the questionnaire, with the same policy as its page', async (story, pack) => {
  const page = await site.open(`/exemples/${story}/`);
  const titles = await page
    .locator('.sheet h3, .sheet .clause__title')
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
  expect(titles.length).toBeGreaterThan(30);
  const text = (await page.locator('.sheet').first().innerText()).slice(0, 200);

  await page.locator(`a[href*="#sample/${story}"]`).click();
  const team = new Questionnaire(page);
  await eventually(team.notice).toEqual([expect.stringContaining('Réponses ouvertes')]);
  expect(team.hash()).toBe('');
  const live = page.locator('#policy .clause:not(.waiting) .clause__title');
  expect(await live.evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()))).toEqual(
    titles,
  );
  expect(text).toContain((await page.locator('.sheet__organisation').innerText()).trim());
  const key = pack === 'base' ? 'balises' : `balises.${pack}`;
  await eventually(() => team.savedUnder(key)).toBeDefined();
  const saved = (await team.savedUnder(key))!;
  expect(Object.keys(saved.answers).length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(saved.notes).length).toBeGreaterThanOrEqual(1);
  await team.check();
  expect(await page.locator('.advice--W:visible, .advice--E:visible').count()).toBeGreaterThanOrEqual(1);
  expect(await page.locator('.summary .tag--undecided').count()).toBeGreaterThanOrEqual(1);
});

it('asks before a sample takes the place of answers, and leaves them when refused', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await eventually(async () => (await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
  await team.page.goto(`${site.origin}/en/examples/maison-de-jeunes/`);
  await team.page.locator('a[href*="#sample/"]').click();
  await eventually(() => team.asked().isVisible()).toBe(true);
  await team.asked().locator('button').last().click();
  expect((await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/site/words/in-language.ts';
import { everyWay } from './axe.ts';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();
const { page: words, live } = wordsIn('fr').device;

const answersFile = (name: string, answers: object = {}, rest: object = {}) =>
  JSON.stringify({
    format: 'balises/answers@1',
    language: 'fr',
    date: '2026-11-28',
    answers: { org_name__full: name, ...answers },
    ...rest,
  });

/** A start page of a device that holds something. */
async function start(kept: Readonly<Record<string, string>>, path = '/'): Promise<Page> {
  const page = await site.open('/confidentialite/');
  await page.evaluate((all) => Object.assign(localStorage, all), kept);
  await page.goto(site.origin + path);
  return page;
}

const list = (page: Page) => page.locator('.policy [data-part=resume]').allInnerTexts();
const policy = (page: Page, name: string) => page.locator('.policy', { hasText: name });
const said = (page: Page) => page.locator('#device [role=status]').innerText();
const unfold = (page: Page, name: string) => policy(page, name).locator('summary').click();
const TWO = {
  balises: answersFile('Le Quai'),
  'balises.at': '2000',
  'balises~k7': answersFile('Le Phare'),
  'balises~k7.at': '1000',
  'balises~': '',
};

it.each([{}, { javaScriptEnabled: false }])(
  'says nothing to who has nothing here, nor without scripts (%j)',
  async (how) => {
    const page = await site.open('/', how);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#device').isVisible()).toBe(false);
    expect(site.requests.filter((path) => path.includes('device-list'))).toEqual([]);
  },
);

it('offers first the policy in progress, by its name and the question left, and lands there', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.special('mission_values', 'undecided').check();
  await team.special('serves_groups', 'undecided').check();
  await team.proceed();
  await eventually(() => team.page.evaluate(() => localStorage.getItem('balises.place'))).toContain('purpose');
  const { page } = team;
  await page.goto(`${site.origin}/`);
  expect(await list(page)).toEqual(['Reprendre\u00a0: Le Quai, question 6 de 17']);
  expect(await policy(page, 'Le Quai').innerText()).toContain('Projet · modifiée le ');
  const [device, title] = [await page.locator('#device').boundingBox(), await page.locator('h1').boundingBox()];
  expect(device!.y).toBeLessThan(title!.y);
  await page.locator('.policy a').click();
  await eventually(team.status).toBe(team.words.live.saving.found);
  expect(team.hash()).toBe('#purpose/goals');
});

it('holds two policies in two tabs; each saves, reloads and changes language apart', async () => {
  const one = await Questionnaire.at(site, '#organisation/org_name');
  await one.type('org_name__full', 'Le Quai');
  await eventually(async () => (await one.saved())?.answers['org_name__full']).toBe('Le Quai');
  const page = await one.page.context().newPage();
  await page.goto(`${site.origin}/`);
  await page.getByRole('link', { name: words.another }).click();
  const two = new Questionnaire(page);
  await two.wake();
  await page.locator('#resume').click();
  expect(await two.control('org_name__full').inputValue()).toBe('');
  await two.type('org_name__full', 'Le Phare');
  await one.type('org_name__phone', '418 555-0101');
  await eventually(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Le Phare');
  await eventually(async () => (await one.saved())?.answers).toEqual({
    org_name__full: 'Le Quai',
    org_name__phone: '418 555-0101',
  });
  expect([await one.notice(), await two.notice()]).toEqual([[], []]);

  for (const [team, name] of [
    [one, 'Le Quai'],
    [two, 'Le Phare'],
  ] as const) {
    await team.page.reload();
    await eventually(() => team.control('org_name__full').inputValue()).toBe(name);
    await team.page.locator('[data-language-link]').click();
    await eventually(team.status).toBe(wordsIn('en').questionnaire.live.saving.found);
    await eventually(() => team.control('org_name__full').inputValue()).toBe(name);
  }
  await page.goto(`${site.origin}/`);
  expect((await list(page)).map((text) => text.replace(/,.*/, '')).sort()).toEqual([
    'Reprendre\u00a0: Le Phare',
    'Reprendre\u00a0: Le Quai',
  ]);
});

it('renames in the list alone, and gives the organisation’s name back', async () => {
  const page = await start(TWO);
  await unfold(page, 'Le Phare');
  const name = policy(page, 'Le Phare').getByLabel(words.name);
  await name.fill('Phare, brouillon');
  await name.press('Enter');
  await eventually(() => list(page)).toEqual(['Reprendre\u00a0: Le Quai', 'Reprendre\u00a0: Phare, brouillon']);
  expect(await said(page)).toBe(live.renamed.replace('{name}', 'Phare, brouillon'));
  expect(await page.evaluate(() => localStorage.getItem('balises~k7'))).toBe(TWO['balises~k7']);
  await page.reload();
  expect(await list(page)).toContain('Reprendre\u00a0: Phare, brouillon');
  await unfold(page, 'Phare');
  await policy(page, 'Phare').getByLabel(words.name).fill('');
  await policy(page, 'Phare').getByRole('button', { name: words.rename }).click();
  await eventually(() => list(page)).toContain('Reprendre\u00a0: Le Phare');
});

it('duplicates for a sister organisation, under the name it asks for', async () => {
  const page = await start({
    balises: answersFile('Le Quai', { responsible__lead: { role: 'coordination', name: 'Marie' } }),
  });
  await unfold(page, 'Le Quai');
  const duplicate = page.getByRole('button', { name: words.duplicate });
  await duplicate.click();
  expect(await said(page)).toBe(live.noName);
  await page.getByLabel(words.sister).fill('L’Ancre <b>');
  await duplicate.click();
  await eventually(() => list(page)).toEqual(['Reprendre\u00a0: Le Quai', 'Reprendre\u00a0: L’Ancre <b>']);
  await page.locator('.policy a').nth(1).click();
  const team = new Questionnaire(page);
  await eventually(team.status).toBe(team.words.live.saving.found);
  await page.goto(`${site.origin}/questionnaire/#team/responsible`);
  await eventually(() => team.control('responsible__lead').inputValue()).toBe('coordination');
  expect(await team.policy()).toContain('L’Ancre <b>');
  expect(await team.policy()).not.toContain('Marie');
});

it('takes a policy off the device, and puts it back as it was; the other one is then in progress', async () => {
  const page = await start({
    ...TWO,
    'balises.place': '{"hash":"#team/responsible"}',
    'balises.aside': '{"answers":{}}',
  });
  await unfold(page, 'Le Quai');
  await policy(page, 'Le Quai').getByRole('button', { name: words.remove }).click();
  await eventually(() => list(page)).toEqual(['Reprendre\u00a0: Le Phare']);
  expect(await said(page)).toBe(live.removed.replace('{name}', 'Le Quai'));
  const kept = () => page.evaluate(() => JSON.parse(JSON.stringify(localStorage)) as Record<string, string>);
  expect(Object.keys(await kept()).sort()).toEqual(['balises~', 'balises~k7', 'balises~k7.at']);
  expect((await kept())['balises~']).toBe('k7');
  const undo = page.getByRole('button', { name: words.undo });
  await eventually(() => isFocused(undo)).toBe(true);
  await undo.click();
  await eventually(() => list(page)).toEqual(['Reprendre\u00a0: Le Quai', 'Reprendre\u00a0: Le Phare']);
  expect(await kept()).toMatchObject({ balises: TWO.balises, 'balises.aside': '{"answers":{}}', 'balises~': '' });
  await page.locator('.policy a').first().click();
  await eventually(() => new URL(page.url()).hash).toBe('#team/responsible');
});

it('takes all policies to one file, and back on another device, over none of those there', async () => {
  const page = await start({ ...TWO, 'balises~k7.name': 'Phare' });
  await page.getByText(words.all).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^balises-politiques-\d{4}-\d\d-\d\d\.json$/);
  const buffer = await readFile(await download.path());
  const file = { name: 'politiques.json', mimeType: 'application/json', buffer };

  const other = await start({ balises: TWO.balises });
  await other.getByText(words.all).click();
  await other.getByLabel(words.open).setInputFiles(file);
  await eventually(() => list(other)).toEqual(['Reprendre\u00a0: Le Quai', 'Reprendre\u00a0: Phare']);
  expect(await said(other)).toBe('1\u00a0politique est ajoutée à la liste. 1\u00a0était déjà là.');
  await other.getByLabel(words.open).setInputFiles({ ...file, buffer: Buffer.from('{"ans') });
  await eventually(() => said(other)).toBe(live.notPolicies);
  expect(await list(other)).toHaveLength(2);

  const empty = await Questionnaire.at(site, '#check');
  await empty.open('politiques.json', buffer);
  await eventually(empty.notice).toEqual([expect.stringContaining('2\u00a0politiques sont ajoutées')]);
  await empty.page.goto(`${site.origin}/`);
  expect(await list(empty.page)).toHaveLength(2);
});

it('says that a policy adopted years ago is due, and what of it; one in its year says when', async () => {
  const page = await site.open('/confidentialite/');
  await page.clock.setFixedTime('2026-11-30T15:00:00Z');
  await page.evaluate((all) => Object.assign(localStorage, all), {
    balises: answersFile('Le Quai', { adoption__date: '2023-01-12' }, { pack: { name: 'base', version: '1.0.0' } }),
    'balises~k7': answersFile('Le Phare', { adoption__date: '2026-11-01', adoption__version: '2.0' }),
  });
  await page.goto(`${site.origin}/`);
  const due = (name: string) => policy(page, name).locator('[data-part=due]').innerText();
  await eventually(() => due('Le Quai')).toMatch(/^▲? ?Votre politique est à revoir depuis le 12 janvier 2024\./);
  await eventually(() => due('Le Phare')).toMatch(/^À revoir le 1er novembre 2027\./);
  expect(await policy(page, 'Le Phare').innerText()).toContain('Version 2.0, adoptée le 1er novembre 2026');
});

it('lists what no longer reads and what the database alone holds, and opens both', async () => {
  const page = await start({ 'balises~d': '{"format": "balises/answers@1", "ans' });
  expect(await list(page)).toEqual([live.damaged.replace('{name}', live.unnamed)]);
  await page.locator('.policy a').click();
  const team = new Questionnaire(page);
  await eventually(team.notice).toHaveLength(1);

  const other = await Questionnaire.at(site, '#policy/k7/organisation/org_name');
  await other.type('org_name__full', 'Le Phare');
  await eventually(other.status).toMatch(/^Enregistré/);
  await other.page.goto(`${site.origin}/confidentialite/`);
  await other.page.evaluate(() => localStorage.clear());
  await other.page.goto(`${site.origin}/`);
  await eventually(() => list(other.page)).toEqual(['Reprendre\u00a0: Le Phare']);
  await other.page.locator('.policy a').click();
  await eventually(() => other.page.locator('#saved').innerText()).toBe(other.words.live.saving.found);
});

it('shows on the start page of a member its own policies, each opening in its language', async () => {
  const page = await start(
    {
      ...TWO,
      'balises.roeq': answersFile('Un membre', {}, { language: 'en' }),
      'balises.roeq.place': '{"hash":"#team/responsible","rank":[6,17]}',
    },
    '/roeq/',
  );
  expect(await list(page)).toEqual(['Reprendre\u00a0: Un membre, question 6 de 17']);
  expect(await policy(page, 'Un membre').innerText()).toContain('en anglais');
  await page.locator('.policy a').click();
  await eventually(() => new URL(page.url()).pathname).toBe('/en/roeq/questionnaire/');
  await eventually(() => new URL(page.url()).hash).toBe('#team/responsible');
});

/** Notes that the browser was asked to keep what lies here, and promises it. */
function promise(): void {
  if (!isSecureContext) return; // the blank page that a tab begins with
  StorageManager.prototype.persist = () => {
    (globalThis as { asked?: number }).asked = ((globalThis as { asked?: number }).asked ?? 0) + 1;
    return Promise.resolve(true);
  };
}

it('asks the browser to keep the answers once they are downloaded or found again, never at a first touch', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', { before: promise });
  const asked = () => team.page.evaluate(() => (globalThis as { asked?: number }).asked ?? 0);
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.status).toMatch(/^Enregistré/);
  expect(await asked()).toBe(0);
  await team.check();
  await team.download('answers');
  await eventually(asked).toBe(1);
  await team.page.reload();
  await eventually(team.status).toBe(team.words.live.saving.found);
  await eventually(asked).toBe(1);
  await team.page.locator('.kept summary').click();
  const { promised, text } = wordsIn('fr').questionnaire.page.keeping;
  await eventually(() => team.page.locator('.kept__words').innerText()).toContain(promised);
  for (const line of text) expect(await team.page.locator('.kept__words').innerText()).toContain(line);
});

it('finds nothing with axe on a start page that shows policies', async () => {
  const page = await start({ ...TWO, 'balises~d': '{' });
  await unfold(page, 'Le Quai');
  await page.getByText(words.all).click();
  expect(await everyWay(page)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const MEMBERS = [
  ['roeq', 'workshop_children'],
  ['cab', 'volunteer_applications'],
] as const;

describe.each(MEMBERS)('the version of %s', (member, clause) => {
  it('has a start page of its own: name, logo, colour, what it changes and why', async () => {
    const page = await site.open(`/${member}/`);
    expect(await page.locator('.header__member').innerText()).toMatch(/d’après le guide/);
    expect(await page.locator('.header img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    const accent = (on: typeof page) =>
      on.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
    const base = await site.open('/');
    expect(await accent(page)).toMatch(/^#[0-9a-f]{6}$/);
    expect(await accent(base)).not.toBe(await accent(page));
    const link = page.locator(`.start__federation a[href$="#clause-${clause}"]`);
    const title = await link.innerText();
    await link.click();
    await eventually(() => new URL(page.url()).pathname).toBe(`/${member}/catalogue/`);
    expect(await page.locator(`#clause-${clause}`).innerText()).toContain(title);
  });

  it('leads to its questionnaire, whose policy has its clauses and says whose words they are', async () => {
    const page = await site.open(`/${member}/`);
    await page.locator('.path a').first().click();
    await eventually(() => new URL(page.url()).pathname).toBe(`/${member}/questionnaire/`);
    const one = new Questionnaire(page);
    await one.wake();
    await one.clause(clause).locator('summary').click();
    await eventually(() => one.clause(clause).locator('dl').innerText()).toMatch(/d’après le guide/);
    await one.clause('purpose_statement').locator('summary').click();
    await eventually(() => one.clause('purpose_statement').locator('dl').innerText()).toContain(
      `${one.words.live.policy.wordsOf}\n`,
    );
    expect(await one.clause('purpose_statement').locator('dl').innerText()).not.toMatch(/d’après le guide/);
  });

  it('keeps its answers apart from the base’s, in both languages, and erases its own', async () => {
    const one = await Questionnaire.at(site, '#organisation/org_name', { member });
    await one.type('org_name__full', 'Le Quai');
    await eventually(async () => (await one.savedUnder(`balises.${member}`))?.answers['org_name__full']).toBe(
      'Le Quai',
    );
    expect(await one.savedUnder(`balises.${member}`)).toMatchObject({
      pack: { name: member, version: shipped('fr', member).version },
    });
    expect(await one.saved()).toBeUndefined();
    await one.page.locator('[data-language-link]').click();
    await eventually(() => new URL(one.page.url()).pathname).toBe(`/en/${member}/questionnaire/`);
    const english = new Questionnaire(one.page, 'en');
    await english.wake();
    expect(await english.policy()).toContain('Le Quai');
  });

  it('reads without scripts, and its questions are all there', async () => {
    const page = await site.open(`/en/${member}/questionnaire/`, { javaScriptEnabled: false });
    expect(await page.locator('.question').count()).toBeGreaterThanOrEqual(60);
    expect(await page.locator('#question-org_name').isVisible()).toBe(true);
  });
});

it('a shared link opens with the words of the version it was made in', async () => {
  const one = await Questionnaire.at(site, '#organisation/org_name', {
    member: 'roeq',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await one.type('org_name__full', 'Le Quai');
  await one.check();
  await one.press('share');
  await eventually(() => one.page.locator('#share-link').inputValue()).toContain('/roeq/lien/#');
  const link = await one.page.locator('#share-link').inputValue();
  await one.page.goto('about:blank');
  await one.page.goto(link);
  await one.page.locator('[data-part=policy] h1').waitFor();
  expect(await one.page.locator('[data-part=policy]').innerText()).toContain('Enfants rencontrés en atelier');
});

it('a question the member does not ask is nowhere, and an answer to it is set aside by name', async () => {
  const one = await Questionnaire.at(site, '', { member: 'roeq' });
  await eventually(() => one.question('personal_news').count()).toBe(0);
  await one.open(
    'answers.json',
    JSON.stringify({
      format: 'balises/answers@1',
      pack: { name: 'roeq', version: shipped('fr', 'roeq').version },
      language: 'fr',
      path: 'quick',
      date: '2026-11-20',
      answers: { org_name__full: 'Le Quai', personal_news: 'all' },
    }),
  );
  await eventually(async () => (await one.savedUnder('balises.roeq'))?.aside).toEqual({ personal_news: 'all' });
  await eventually(async () => (await one.notice()).join(' ')).toContain('personal_news');
});

import { expect, it } from 'vitest';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it('finds the same place with the same answers after a reload midway', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Maison des jeunes du Quai');
  await team.type('mission_values__mission', 'Offrir un lieu.');
  await team.choose('serves_groups', 'under_14', 'seniors');
  await team.proceed();
  await team.choose('goals', 'fundraise');
  await eventually(team.status).toMatch(/^Enregistré sur cet appareil à \d{1,2}\u00a0h\u00a0\d\d$/);
  await eventually(async () => (await team.saved())?.answers['goals']).toContain('fundraise');
  const [policy, saved] = [await team.policy(), await team.saved()];

  await team.page.reload();
  await eventually(team.status).toBe('Réponses retrouvées sur cet appareil');
  expect(team.hash()).toBe('#purpose/goals');
  expect(await team.shown()).toEqual(['goals']);
  expect(await team.option('goals', 'fundraise').isChecked()).toBe(true);
  expect(await team.policy()).toBe(policy);
  expect(await team.saved()).toEqual(saved);
  await team.walk('back');
  await eventually(team.hash).toBe('#organisation/org_name');
  expect(await team.control('org_name__full').inputValue()).toBe('Maison des jeunes du Quai');
  expect(await team.option('serves_groups', 'seniors').isChecked()).toBe(true);
});

it('leads back to the question before, then to the task list, where the visit began at a question', async () => {
  const { quick } = shipped();
  const team = await Questionnaire.at(site, '#team/responsible');
  await team.walk('back');
  await eventually(team.hash).toMatch(new RegExp(`/${quick[quick.indexOf('responsible') - 1]}$`));

  const first = await Questionnaire.at(site, '#organisation/org_name');
  await first.walk('back');
  await eventually(first.heading).toBe(first.words.live.route.home);
  await first.page.locator('#resume').click();
  await eventually(first.hash).toBe('#organisation/org_name');
  await first.walk('back');
  await eventually(first.hash).toBe('');
});

it('saves what was typed a moment before the page went away', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.control('org_name__full').fill('Le Quai');
  await team.page.reload();
  await eventually(() => team.control('org_name__full').inputValue()).toBe('Le Quai');
});

it('lands on the question left; the task list offers it again, and counts what is done', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.special('mission_values', 'undecided').check();
  await team.choose('serves_groups', 'seniors');
  await team.proceed();
  await team.page.goto(`${site.origin}/questionnaire/`);
  await eventually(team.hash).toBe('#purpose/goals');
  expect(await team.shown()).toEqual(['goals']);

  await team.walk('home');
  const task = (step: string) => team.page.locator(`[data-task="${step}"]`);
  await eventually(() => task('organisation').innerText()).toContain('1 à décider');
  expect(await task('organisation').innerText()).not.toContain('Terminée'); // a point is left to decide
  expect(await task('team').innerText()).toContain('0 sur 3');
  const resume = team.page.locator('#resume');
  expect(await resume.innerText()).toMatch(/^Reprendre où vous étiez\u00a0: /);
  await team.page.reload(); // who went to the task list stays there
  await eventually(team.heading).toBe(team.words.live.route.home);
  await eventually(() => resume.innerText()).toMatch(/^Reprendre/);
  await resume.click();
  await eventually(team.hash).toBe('#purpose/goals');
});

it('offers where answers are checked, when that was left; the other language keeps the task list', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.check();
  await eventually(() => team.page.evaluate(() => localStorage.getItem('balises.place'))).toContain('#check');
  await team.page.goto(`${site.origin}/questionnaire/`);
  await eventually(() => team.page.locator('#resume').innerText()).toBe(team.words.live.route.check);
  await team.page.locator('[data-language-link]').click();
  const english = new Questionnaire(team.page, 'en');
  await eventually(english.status).toBe(english.words.live.saving.found);
  expect(await english.heading()).toBe(english.words.live.route.home);
});

it.each(['quick', 'complete'] as const)('a link to the %s path opens that path, whatever was left', async (path) => {
  const team = await Questionnaire.at(site, '#team/responsible');
  await team.control('responsible__lead').selectOption('coordination');
  await eventually(async () => (await team.saved())?.answers['responsible__lead']).toBeDefined();
  await team.page.goto('about:blank');
  await team.page.goto(`${site.origin}/questionnaire/#${path}`);
  await team.page.locator('[data-live]').waitFor();
  await eventually(async () => (await team.saved())?.path).toBe(path);
  expect(team.hash()).toBe(path === 'quick' ? '#organisation/org_name' : '');
  expect(await team.page.locator(`input[name=path][value=${path}]`).isChecked()).toBe(true);
});

it('keeps place and answers from one language to the other', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Maison des jeunes du Quai');
  await team.page.goto(`${site.origin}/questionnaire/#privacy/image_consent`);
  await team.wake();
  await team.choose('image_consent__mode', 'verbal');
  await team.page.locator('[data-language-link]').click();

  const english = new Questionnaire(team.page, 'en');
  await eventually(english.status).toBe('Answers found on this device');
  await eventually(() => new URL(team.page.url()).pathname).toBe('/en/questionnaire/');
  expect(english.hash()).toBe('#privacy/image_consent');
  expect(await english.shown()).toEqual(['image_consent']);
  expect(await english.option('image_consent__mode', 'verbal').isChecked()).toBe(true);
  expect(await english.policy()).toContain('Maison des jeunes du Quai');
  expect(await english.policy()).toContain('Social Media Policy');

  await team.page.locator('[data-language-link]').click();
  await eventually(team.status).toBe('Réponses retrouvées sur cet appareil');
  expect(team.hash()).toBe('#privacy/image_consent');
  expect((await team.saved())?.answers).toEqual({
    org_name__full: 'Maison des jeunes du Quai',
    image_consent__mode: 'verbal',
  });
});

it('goes where the browser’s Back and Forward say, with the title and the focus', async () => {
  const team = await Questionnaire.at(site);
  await team.page.locator('#resume').click();
  await team.type('org_name__full', 'Le Quai');
  await team.special('mission_values', 'undecided').check();
  await team.special('serves_groups', 'undecided').check();
  await team.proceed();
  await team.proceed();
  await eventually(team.hash).toBe('#platforms/platform_plan');
  await team.page.goBack();
  await eventually(team.heading).toBe('Pourquoi, pour qui');
  expect(await team.focused()).toBe('place');
  await team.page.goBack();
  await eventually(team.heading).toBe('Votre organisation');
  expect(await team.control('org_name__full').inputValue()).toBe('Le Quai');
  await team.page.goBack();
  await eventually(team.heading).toBe(team.words.live.route.home);
  expect(team.hash()).toBe('');
  await team.page.goForward();
  await team.page.goForward();
  await eventually(team.page.title.bind(team.page)).toBe('Étape 2 de 9, Pourquoi, pour qui · Balises');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Quai');
});

it('takes the last change back, and the one before', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const undo = team.page.locator('[data-action="undo"]');
  expect(await undo.isVisible()).toBe(false);
  await team.type('org_name__full', 'Le Quai');
  const before = await team.policy();
  await team.choose('serves_groups', 'under_14');
  await eventually(() => team.clause('minor_images_clause').count()).toBe(1);
  await team.choose('jurisdiction', 'fr');

  await undo.click();
  await eventually(() => team.option('jurisdiction', 'qc').isChecked()).toBe(true);
  await eventually(team.announced).toMatch(/^Modification annulée/);
  await undo.click();
  await eventually(() => team.option('serves_groups', 'under_14').isChecked()).toBe(false);
  expect(await team.policy()).toBe(before);
  await undo.click(); // every key of the name, at once
  await eventually(() => team.control('org_name__full').inputValue()).toBe('');
  expect(await undo.isVisible()).toBe(false);
});

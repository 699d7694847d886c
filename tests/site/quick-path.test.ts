import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { minutesToAnswer, questionsOf } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();
const pack = shipped();

it('leads a coordinator with a mouse from the start page to a policy in hand', async () => {
  const page = await site.open('/');
  const team = new Questionnaire(page);
  await page.locator('a[href*="/questionnaire/#quick"]').first().click();
  await eventually(team.heading).toBe('Votre organisation');

  const asked: string[] = [];
  const gaps = { nom: 'Maison des jeunes Le Phare', mission: 'Offrir un lieu sûr aux jeunes.' };
  const minutes: number[] = [];
  for (let screen = 0; team.hash() !== '#check' && screen < 20; screen++) {
    const [, rank, all, left] = /Question (\d+) de (\d+) · environ (\d+)\u00a0minute/.exec(await team.line())!;
    expect([Number(rank), Number(all)]).toEqual([asked.length + 1, 17]);
    minutes.push(Number(left));
    for (const id of await team.shown()) {
      asked.push(id);
      if (id === 'org_name') {
        await team.control('org_name__full').focus();
        await eventually(team.policy).toContain('[nom de l’organisme]');
        await team.type('org_name__full', gaps.nom);
        await eventually(team.policy).toContain(gaps.nom);
      }
      if (id === 'mission_values') await team.type('mission_values__mission', gaps.mission);
      if (id === 'serves_groups') await team.choose(id, 'age_14_17');
      if (id === 'approval_model') await team.choose('approval_model__mode', 'second_reader');
      if (id === 'responsible') {
        await team.control('responsible__lead').selectOption('coordination');
        await eventually(() => team.clause('lead_role').textContent()).toContain('coordination');
      }
      if (id === 'adoption') {
        expect(await team.policy()).toContain('PROJET');
        await team.type('adoption__date', '2026-11-17');
        await team.type('adoption__effective', '2026-12-01');
        await eventually(team.policy).not.toContain('PROJET');
        expect(await team.policy()).toContain('1er décembre 2026');
      }
    }
    await team.proceed();
  }
  expect(asked).toEqual(pack.quick);
  expect(asked).toHaveLength(17);
  expect(minutes).toEqual([...minutes].sort((one, other) => other - one));
  expect(minutes[0]).toBe(minutesToAnswer(questionsOf(pack).filter(({ id }) => pack.quick.includes(id))));
  expect(await team.heading()).toBe(team.words.live.route.check);

  const word = await team.download('docx');
  expect(word.name).toMatch(/^politique-medias-sociaux-maison-des-jeunes-le-phare-\d{4}-\d\d-\d\d\.docx$/);
  const said = () => team.page.locator('[data-said]').allInnerTexts();
  await eventually(async () => (await said()).join('')).toContain(word.name);
  const xml = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
  expect(xml).toContain(gaps.nom);

  const guide = await team.download(team.page.locator('[data-guide=docx]:visible'));
  expect(guide.name).toMatch(/^guide-medias-sociaux-maison-des-jeunes-le-phare-.*\.docx$/);
  expect(strFromU8(unzipSync(guide.bytes)['word/document.xml']!)).toContain(gaps.mission);

  await eventually(async () => (await said()).join('')).toContain(guide.name);
  expect((await said()).join('')).not.toContain(word.name); // the last one alone

  const markdown = await team.download('md');
  expect(markdown.name).toMatch(/^politique-medias-sociaux-maison-des-jeunes-le-phare-.*\.md$/);
  expect(markdown.bytes.toString()).toContain('# Politique d’utilisation des médias sociaux');
  expect(markdown.bytes.toString()).toContain(gaps.mission);
});

it('shows every suggested choice it applied, each with a way to change it', async () => {
  const team = await Questionnaire.at(site);
  await team.quickly();
  await team.openSummary();
  const usual = team.page.locator('section[aria-labelledby="summary-usual"] .summary__row');
  const ids = await usual.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['summary']!));
  const left = pack.steps
    .flatMap((step) => step.questions.map(({ id }) => id))
    .filter((id) => !pack.quick.includes(id));
  expect(left).toEqual(expect.arrayContaining(ids));
  expect(ids).toEqual(
    expect.arrayContaining(['prohibited_content', 'response_times', 'negative_comments', 'question_contact']),
  );
  await eventually(() => usual.locator('a', { hasText: 'Modifier' }).count()).toBe(ids.length);

  await team.page.locator('[data-summary="response_times"] a').click();
  await eventually(team.hash).toBe('#conversation/response_times');
  await team.type('response_times__comments_h', '12');
  await team.page.locator('#return').click();
  await eventually(team.hash).toBe('#check');
  const row = team.page.locator('section[aria-labelledby="summary-answers"] [data-summary="response_times"]');
  await eventually(() => row.innerText()).toContain('12\u00a0heures');
  await eventually(() => usual.count()).toBe(ids.length - 1);
  await eventually(() => isFocused(row.locator('a'))).toBe(true);
});

it('lists what to check step by step, closed: what waits is said, and a changed answer is found open', async () => {
  const team = await Questionnaire.at(site, '', { viewport: { width: 360, height: 740 } });
  await team.quickly();
  const steps = team.page.locator('section[aria-labelledby="summary-answers"] .summary-step');
  await eventually(() => steps.count()).toBe(pack.steps.length);
  expect(await team.page.locator('.summary__row').count()).toBe(0);
  const screens = await team.page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  expect(screens).toBeLessThan(12);

  const row = steps.first().locator('[data-summary="org_name"]');
  await steps.first().locator('summary').click();
  await row.locator('a').click();
  await team.type('org_name__full', '');
  await team.page.goBack();
  await eventually(() => row.innerText()).toContain(team.words.live.summary.nothing);
  await steps.first().locator('summary').click();
  await eventually(() => row.count()).toBe(0);
  expect(await steps.first().locator('summary').innerText()).toMatch(/à répondre\s: 1/);
});

it('lets what is ranked change places without being unticked', async () => {
  const team = await Questionnaire.at(site, '#purpose/goals');
  await team.question('goals').locator('[data-usual]').waitFor({ state: 'attached' });
  await team.page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name=goals]:checked')) box.click();
  });
  await team.choose('goals', 'be_reference', 'awareness', 'notoriety');
  const saved = async () => (await team.saved())?.answers['goals'];
  await eventually(saved).toEqual(['be_reference', 'awareness', 'notoriety']);
  const up = team.question('goals').locator('[data-up=notoriety]');
  await up.press('Enter');
  await eventually(saved).toEqual(['be_reference', 'notoriety', 'awareness']);
  await eventually(() => isFocused(up)).toBe(true);
  await up.press('Enter');
  await up.press('Enter'); // it leads already
  await eventually(saved).toEqual(['notoriety', 'be_reference', 'awareness']);
  expect(await team.question('goals').locator('[data-up]:visible').count()).toBe(3);
});

it('asks all the questions of the step to a person who goes deeper, and comes back', async () => {
  const team = await Questionnaire.at(site, '#purpose/goals');
  expect(await team.shown()).toEqual(['goals']);
  await team.press('deeper');
  const step = pack.steps.find(({ id }) => id === 'purpose')!.questions.map(({ id }) => id);
  expect(step.length).toBeGreaterThan(3);
  await eventually(team.shown).toEqual(step);
  await team.press('shallower');
  await eventually(team.shown).toEqual(['goals']);
});

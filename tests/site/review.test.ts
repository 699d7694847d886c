import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { adopt } from '../../src/engine/documents.ts';
import type { AnswersFile, PrintedDocument } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { stories } from '../samples/stories.ts';
import { everyWay } from './axe.ts';
import { Questionnaire } from './driver.ts';
import { ReviewPage, wake } from './review-page.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const pack = shipped();
const { file: story } = stories.find(({ name }) => name === 'maison-de-jeunes')!;
const { adoption__date, adoption__version, adoption__effective, adoption__reference, ...answers } = story.answers;
const team: AnswersFile = { ...story, confirmed: story.confirmed ?? {}, answers };
const adopted = adopt(pack, team, { version: '1.0', date: '2027-01-12', resolution: 'CA-2027-04' });

/** As if the pack had said something else when it was adopted. */
function reworded(file: AnswersFile, id: string, value: string): AnswersFile {
  const [last] = file.adopted!;
  const policy = last!.documents!.policy!;
  const words: PrintedDocument = {
    ...policy,
    sections: policy.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) =>
        clause.id === id ? { ...clause, blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }] } : clause,
      ),
    })),
  };
  return { ...file, adopted: [{ ...last!, documents: { ...last!.documents, policy: words } }] };
}

it('a year passes: adopt, change three answers, see the three, renew, take the kit of the amendment', async () => {
  const review = await ReviewPage.with(site, team, '2027-01-13');
  const { live } = review.words;
  expect(await review.state()).toBe(live.standing.never);
  await review.adopt('2027-01-12', 'CA-2027-04', '1.0');
  await eventually(review.state).toMatch(/^Version 1\.0, adoptée le 12 janvier 2027/);
  expect((await review.saved()).adopted).toMatchObject([
    { version: '1.0', date: '2027-01-12', resolution: 'CA-2027-04', documents: { policy: { id: 'policy' } } },
  ]);
  const kept = await review.download(live.standing.answers);
  expect(kept.name).toMatch(/-v1\.0-2027-01-13\.json$/);

  // A year later, three answers change.
  await ReviewPage.at(review.page, site, '2028-02-01');
  await eventually(review.due).toMatch(/jours? de retard/);
  await review.question('responsible').getByRole('link').click();
  const questionnaire = new Questionnaire(review.page);
  await wake(review.page);
  expect(questionnaire.hash()).toBe('#team/responsible');
  await questionnaire.control('responsible__lead').selectOption('communications');
  await eventually(questionnaire.notice).toEqual([expect.stringContaining('projet de la version 1.1')]);
  for (const [step, id, field] of [
    ['team', 'weekly_hours', 'weekly_hours__hours'],
    ['conversation', 'response_times', 'response_times__comments_h'],
  ]) {
    await review.page.goto(`${site.origin}/questionnaire/?revision#${step}/${id}`);
    await wake(review.page);
    await questionnaire.type(field!, '3');
    await eventually(async () => (await questionnaire.saved())?.answers[field!]).toBe(3);
  }
  const draft = (await questionnaire.saved())!;
  expect(draft.answers['adoption__version']).toBe('1.1');
  expect(draft.answers).not.toHaveProperty('adoption__date');

  // What changed is told, with its clauses, and drawn in the policy.
  await review.page.locator('#to-review').click();
  await review.page.locator('#review[data-live]').waitFor();
  await eventually(review.state).toMatch(/^Projet de la version 1\.1/);
  const changed = review.page.locator('[data-answer]');
  expect(await changed.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['answer']))).toEqual([
    'responsible__lead',
    'weekly_hours__hours',
    'response_times__comments_h',
  ]);
  expect(await review.answer('weekly_hours__hours').locator('ins').innerText()).toContain('3');
  await eventually(() => review.sheet().locator('ins').count()).toBeGreaterThan(0);
  await eventually(() => review.sheet().locator('del').count()).toBeGreaterThan(0);

  // The kit of the amendment, then the next adoption.
  const kit = await review.download(live.files.kit);
  expect(kit.name).toMatch(/^trousse-de-modification-.*-v1\.1-2028-02-01\.zip$/);
  const files = unzipSync(kit.bytes);
  const named = (part: string) => Object.entries(files).find(([name]) => name.includes(part))![1];
  const wordOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
  expect(wordOf(named('politique-medias-sociaux-modifications'))).toMatch(/<w:ins .*<w:del /s);
  expect(strFromU8(named('liste-des-changements'))).toContain('# Ce qui a changé');
  const resolution = wordOf(named('resolution')).replace(/<[^>]*>/g, '');
  expect(resolution).toMatch(/de modifier le document .*version 1\.0 adoptée le 12 janvier 2027/);
  await review.adopt('2028-02-10');
  await eventually(review.state).toMatch(/^Version 1\.1, adoptée le 10 février 2028/);
  expect((await review.saved()).adopted!.map(({ version }) => version)).toEqual(['1.0', '1.1']);
  await eventually(() => review.page.locator('#changes + *').innerText()).toBe(live.changes.none);
}, 180_000);

it('shows each changed wording; refused, the words of before stand as the team’s own, and a draft begins', async () => {
  const review = await ReviewPage.with(site, reworded(adopted, 'goals_list', 'Les anciens mots.'), '2027-06-01');
  const { live } = review.words;
  const wording = review.wording('goals_list.decision');
  expect(await wording.locator('del').first().innerText()).toContain('Les anciens mots.');
  expect(await review.page.locator('#changes + p').innerText()).toBe(live.changes.nothingOfYours);
  await wording.getByRole('button', { name: live.wordings.keep }).click();
  await eventually(review.state).toMatch(/^Projet de la version 1\.1/);
  const saved = await review.saved();
  expect(saved.adaptations!.clauses['goals_list']).toEqual({ decision: { fr: 'Les anciens mots.' } });
  await wording.getByRole('button', { name: live.wordings.take }).click();
  await eventually(async () => (await review.saved()).adaptations!.clauses).toEqual({});
});

it('says what is missing before an adoption is recorded, and leads there', async () => {
  const review = await ReviewPage.with(site, adopted, '2027-06-01');
  const { live } = review.words;
  await review.page.getByRole('button', { name: 'Préparer la version 2.0, changements majeurs' }).click();
  await eventually(review.state).toMatch(/^Projet de la version 2\.0/);
  await review.page.locator('#adoption-version').fill('1.0');
  await review.button(live.adoption.record).click();
  await eventually(() => review.page.locator('.mistake').allInnerTexts()).toEqual([
    live.adoption.dateMissing,
    live.adoption.versionTaken.replace('{version}', '1.0'),
  ]);
  await eventually(() => review.page.evaluate(() => document.activeElement?.id)).toBe('adoption-date');
  expect((await review.saved()).adopted).toHaveLength(1);
});

it('undoing the first change of an adopted version leaves it adopted', async () => {
  const review = await ReviewPage.with(site, adopted, '2027-06-01');
  await review.page.goto(`${site.origin}/questionnaire/#team/weekly_hours`);
  await wake(review.page);
  const questionnaire = new Questionnaire(review.page);
  await questionnaire.type('weekly_hours__hours', '9');
  await eventually(async () => (await questionnaire.saved())?.answers['adoption__version']).toBe('1.1');
  await questionnaire.press('undo');
  await eventually(async () => (await questionnaire.saved())?.answers).toEqual(adopted.answers);
  await eventually(questionnaire.policy).not.toContain('PROJET');
});

it('asks of a file that was adopted whether to read it or to prepare what follows', async () => {
  const questionnaire = await Questionnaire.at(site);
  await questionnaire.page.clock.setFixedTime(new Date('2030-06-01T12:00:00'));
  await questionnaire.open('adopte.json', JSON.stringify(adopted));
  await eventually(() => questionnaire.asked().innerText()).toContain('version 1.0, adoptée le 12 janvier 2027');
  expect((await questionnaire.notice()).join()).toMatch(/en retard de [\d\s]+ jours/);
  await questionnaire.asked().getByRole('button', { name: questionnaire.words.live.ask.prepare }).click();
  await questionnaire.page.locator('#review[data-live]').waitFor();
  expect(await new ReviewPage(questionnaire.page).state()).toMatch(/^Projet de la version 1\.1/);
});

it('gives the dates for a calendar', async () => {
  const review = await ReviewPage.with(site, adopted, '2027-06-01');
  const { name, bytes } = await review.download(review.words.live.due.calendar);
  expect(name).toMatch(/\.ics$/);
  expect(strFromU8(bytes)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY;LANGUAGE=fr-CA:Revoir la politique/);
});

it('follows another tab, and does nothing over it', async () => {
  const review = await ReviewPage.with(site, adopted, '2027-06-01');
  const other = await review.page.context().newPage();
  await other.goto(`${site.origin}/accessibilite/`);
  const changed = { ...adopted, answers: { ...adopted.answers, weekly_hours__hours: 9 } };
  await other.evaluate((text) => localStorage.setItem('balises', text), JSON.stringify(changed));
  await eventually(() => review.answer('weekly_hours__hours').locator('ins').innerText()).toContain('9');
});

it('says so where nothing is on the device', async () => {
  const page = await site.open('/en/review/');
  await eventually(() => page.locator('[data-part=none]').isVisible()).toBe(true);
});

it.each(['fr', 'en'] as const)('has nothing to mend in any state (%s)', async (language) => {
  const changed = { ...adopted.answers, weekly_hours__hours: 9, goals: ['awareness'] };
  const file = { ...reworded(adopted, 'positions', 'Les anciens mots.'), answers: changed };
  const review = await ReviewPage.with(site, file, '2028-06-01', language);
  await review.page.locator('#adoption-version').fill('');
  await review.button(review.words.live.adoption.record).click();
  for (const folded of await review.page.locator('.review summary').all()) await folded.click();
  expect(await everyWay(review.page)).toEqual([]);
});

it('keeps to a screen of 320 pixels', async () => {
  const review = await ReviewPage.with(
    site,
    { ...adopted, answers: { ...adopted.answers, goals: ['awareness'] } },
    '2028-06-01',
  );
  await review.page.setViewportSize({ width: 320, height: 640 });
  expect(await review.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

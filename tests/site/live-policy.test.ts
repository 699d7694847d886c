import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** Notes each thing the live region says, with its time. */
const listen = (team: Questionnaire) =>
  team.page.evaluate(() => {
    const said: [number, string][] = [];
    const region = document.getElementById('announcer')!;
    new MutationObserver(() => said.push([performance.now(), region.textContent])).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { said });
  });
const heard = (team: Questionnaire) =>
  team.page.evaluate(() => (globalThis as unknown as { said: [number, string][] }).said);

it('marks the clause that just changed, shows it, and names it to a screen reader', async () => {
  const team = await Questionnaire.at(site, '#conversation/discussion_stance');
  const region = team.page.locator('#announcer');
  expect([await region.getAttribute('role'), await team.announced()]).toEqual(['status', '']);
  await team.choose('discussion_stance__stance', 'limited');
  const changed = team.page.locator('#policy .changed');
  await eventually(() => changed.evaluateAll((all) => all.map((one) => one.id))).toContain('clause-stance');
  expect(await team.clause('stance').locator('h3 .visually-hidden').textContent()).toBe('(vient de changer)');
  await eventually(
    () => changed.first().evaluate((one) => Math.round(one.getBoundingClientRect().top)),
    'the sheet turns to what changed',
  ).toBeLessThan(760);
  const numbers = await changed.locator('.clause__number').allTextContents();
  await eventually(team.announced).toMatch(
    numbers.length > 1
      ? new RegExp(`^Articles ${numbers.join(', ')} mis à jour$`)
      : new RegExp(`^Article ${numbers[0]} \\(.+\\) mis à jour$`),
  );

  await team.choose('discussion_stance__stance', 'welcome');
  await team.choose('discussion_stance__reply_rule', 'always');
  await eventually(() => team.clause('stance').getAttribute('class')).toContain('changed');
  expect(await team.clause('moderation_floor').getAttribute('class')).not.toContain('changed');
});

it('strikes the words that a screen has changed until one moves on', async () => {
  const team = await Questionnaire.at(site, '#conversation/discussion_stance');
  const words = team.clause('stance').locator(':scope > p');
  const struck = team.clause('stance').locator(':scope > del');
  await team.choose('discussion_stance__stance', 'limited');
  await eventually(() => words.first().innerText()).toContain('limités');
  const before = await words.first().innerText();
  expect(await struck.count(), 'the clause was not there').toBe(0);
  await team.proceed();
  await eventually(() => team.page.locator('#policy .changed').count()).toBe(0);
  await team.walk('back');

  await team.choose('discussion_stance__stance', 'welcome');
  await eventually(() => struck.innerText()).toContain(before);
  const now = await words.first().innerText();
  await team.choose('discussion_stance__reply_rule', 'always');
  await eventually(() => words.first().innerText()).not.toBe(now);
  expect(await struck.innerText(), 'as they were when one arrived').toContain(before);
  await team.choose('discussion_stance__stance', 'limited');
  await team.choose('discussion_stance__reply_rule', 'questions_first');
  await eventually(() => struck.count(), 'what is as it was').toBe(0);
  await team.choose('discussion_stance__reply_rule', 'always');
  await eventually(() => struck.count()).toBe(1);
  await team.proceed();
  await eventually(() => struck.count()).toBe(0);
});

it('speaks at most once a half second, however fast one types', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const { clock, keyboard } = team.page;
  await clock.install();
  await clock.pauseAt(Date.now() + 60_000); // time passes here only as the test says
  await listen(team);
  await team.control('org_name__full').focus();
  for (const [rank, letter] of 'Relais du quai'.split('').entries()) {
    await keyboard.type(letter);
    await clock.runFor(160); // each key counts: a pause is 150 ms
    expect(await team.clause('scope_people').textContent()).toContain('Relais du quai'.slice(0, rank + 1).trim());
  }
  expect(await heard(team), 'nothing while typing').toEqual([]);
  await clock.runFor(500);
  expect(await heard(team)).toHaveLength(1);
  for (const value of ['seniors', 'victims', 'under_14', 'seniors', 'victims']) {
    await team.choose('serves_groups', value);
    await clock.runFor(350);
  }
  expect(await heard(team), 'nothing while choosing').toHaveLength(1);
  await clock.runFor(500);
  const said = await heard(team);
  expect(said).toHaveLength(2);
  for (const [, words] of said) expect(words).toMatch(/^Articles (\d+|[A-Z])\.\d+(, (\d+|[A-Z])\.\d+)*…? mis à jour$/);
  expect(said[1]![0] - said[0]![0]).toBeGreaterThan(500);
});

it('says why a passage is there: because of which answers, whose guide, what class', async () => {
  const team = await Questionnaire.at(site, '#conversation/discussion_stance');
  await team.choose('discussion_stance__reply_rule', 'always');
  const clause = team.clause('stance');
  await clause.locator('summary').click();
  const why = clause.locator('.why');
  await eventually(() => why.innerText()).toContain(team.words.live.policy.because);
  const chosen = await team.label('discussion_stance__reply_rule', 'always').locator('.option__label').innerText();
  expect(await why.innerText()).toContain(`${chosen} (${team.words.live.policy.origins.answer})`);
  await eventually(() => why.innerText()).toContain(team.words.live.policy.from); // the guides come when they are asked for
  expect((await why.locator('p').allInnerTexts()).slice(-2)).toEqual([
    team.words.live.policy.classes.core,
    team.words.live.policy.trace,
  ]);

  const everywhere = team.clause('purpose_statement');
  await everywhere.locator('summary').click();
  await eventually(() => everywhere.locator('.why').innerText()).toContain(team.words.live.policy.always);
});

it('shows a clause that waits as waiting, with the question it waits for', async () => {
  const team = await Questionnaire.at(site, '#organisation/serves_groups');
  const waiting = team.page.locator('#policy .waiting');
  const before = await waiting.count();
  expect(before).toBeGreaterThan(0);
  expect(await waiting.first().textContent()).toMatch(/\(après votre réponse à\u00a0: .+\)/);
  await eventually(() => waiting.locator('.clause__number').count()).toBe(0);
  await team.choose('serves_groups', 'under_14');
  await eventually(() => waiting.count()).toBeLessThan(before);
});

it('explains a question behind a click, with its sources', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const why = team.question('org_name').locator('.question__why');
  expect(await why.locator('p').first().isVisible()).toBe(false);
  await why.locator('summary').click();
  expect(await why.innerText()).toMatch(/D’après\u00a0: .+/);
});

import { expect, it } from 'vitest';
import { readDocx } from '../../src/engine/docx.ts';
import { Questionnaire } from './driver.ts';
import { eventually, isFocused, useSite } from './visit.ts';

const site = useSite();
const HOSTILE = '<img src=x onerror=alert(1)> **gras** {DOIT}';

/** The policy with a passage open at its tools. */
async function reading(id: string): Promise<Questionnaire> {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.clause(id).locator('.why summary').click();
  return team;
}
const editor = (team: Questionnaire) => team.page.locator('.adapt');

it('puts a team’s words in place of the suggested ones, as typed, and gives those back in one click', async () => {
  const team = await reading('purpose_statement');
  const { adapt } = team.words.live;
  const suggested = (await team.clause('purpose_statement').locator(':scope > p').first().innerText()).trim();
  await team.clause('purpose_statement').getByRole('button', { name: adapt.reword }).click();
  const field = editor(team).getByLabel(adapt.decision);
  expect(await field.inputValue()).toContain(suggested.slice(0, 40));
  await eventually(() => isFocused(field)).toBe(true);
  await field.fill(`Nous répondons.\n${HOSTILE}`);
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  expect(await team.clause('purpose_statement').locator(':scope > p').allInnerTexts()).toEqual([
    'Nous répondons.',
    HOSTILE,
  ]);
  expect(await team.clause('purpose_statement').locator('.clause__title').innerText()).toContain(adapt.reworded);
  await eventually(async () => (await team.saved())?.adaptations).toEqual({
    clauses: { purpose_statement: { decision: { fr: `Nous répondons.\n${HOSTILE}` } } },
    added: [],
  });

  await team.page.reload();
  await team.wake();
  expect(await team.policy()).toContain('Nous répondons.');
  await team.check();
  const carried = JSON.parse(readDocx(await team.download('docx').then(({ bytes }) => bytes)).text!) as {
    adaptations: unknown;
  };
  expect(carried.adaptations).toEqual({
    clauses: { purpose_statement: { decision: { fr: `Nous répondons.\n${HOSTILE}` } } },
    added: [],
  });

  await team.clause('purpose_statement').locator('.why summary').click();
  await team.clause('purpose_statement').getByRole('button', { name: adapt.reword }).click();
  await editor(team).getByRole('button', { name: adapt.restore }).click();
  expect((await team.clause('purpose_statement').locator(':scope > p').first().innerText()).trim()).toBe(suggested);
  await eventually(async () => (await team.saved())?.adaptations).toEqual({ clauses: {}, added: [] });
});

it('asks for the same words in the other language, which the bilingual document then has', async () => {
  const team = await reading('purpose_statement');
  const { adapt } = team.words.live;
  const clause = team.clause('purpose_statement');
  await clause.getByRole('button', { name: adapt.reword }).click();
  await editor(team).getByText(adapt.other).click();
  const there = editor(team).getByLabel(adapt.otherDecision);
  await there.fill('We reply.');
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  await eventually(() => isFocused(clause.locator('.adapt-open'))).toBe(true);
  expect((await team.saved())?.adaptations?.clauses ?? {}).toEqual({}); // alone, it would stand in the French document

  await clause.getByRole('button', { name: adapt.reword }).click();
  await editor(team).getByLabel(adapt.decision).fill('Nous répondons.');
  await editor(team).getByText(adapt.other).click();
  await there.fill('We reply.');
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  await eventually(async () => (await team.saved())?.adaptations?.clauses).toEqual({
    purpose_statement: { decision: { fr: 'Nous répondons.', en: 'We reply.' } },
  });
  await clause.getByRole('button', { name: adapt.reword }).click();
  expect(await there.inputValue()).toBe('We reply.');
});

it('adds to what law or safety asks for, and takes nothing of it away', async () => {
  const team = await reading('personal_info');
  const { adapt } = team.words.live;
  const before = await team.clause('personal_info').locator(':scope > p').allInnerTexts();
  await team.clause('personal_info').getByRole('button', { name: adapt.complete }).click();
  expect(await editor(team).getByLabel(adapt.text).inputValue()).toBe('');
  expect(await editor(team).innerText()).toContain(adapt.floor);
  await editor(team).getByLabel(adapt.text).fill('Tout reste sous clé.');
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  const after = await team.clause('personal_info').locator(':scope > p').allInnerTexts();
  expect(after).toContain('Tout reste sous clé.');
  for (const words of before) expect(after).toContain(words);
});

it('leaves a clause out once it is told why, keeps it in sight, and puts it back', async () => {
  const team = await Questionnaire.at(site, '#purpose/goals');
  await team.choose('goals', 'fundraise');
  const { adapt } = team.words.live;
  const clause = team.clause('goals_list');
  await clause.locator('.why summary').click();
  const suggested = await clause.locator(':scope > p').first().innerText();
  const opener = clause.getByRole('button', { name: adapt.rewordOrLeave });
  await opener.click();
  await editor(team).getByRole('button', { name: adapt.remove }).click();
  const why = editor(team).getByLabel(adapt.reason);
  await eventually(() => isFocused(why)).toBe(true);
  await why.fill('   ');
  await editor(team).getByRole('button', { name: adapt.remove }).click();
  expect(await isFocused(why)).toBe(true);
  await why.fill(HOSTILE);
  await editor(team).getByRole('button', { name: adapt.remove }).click();
  const back = clause.getByRole('button', { name: adapt.putBack });
  await eventually(() => isFocused(back)).toBe(true);
  expect(await clause.locator(':scope > p').innerText()).toContain(HOSTILE);
  expect(await clause.locator('.clause__number').count()).toBe(0);
  await eventually(async () => (await team.saved())?.adaptations).toEqual({
    clauses: { goals_list: { left_out: HOSTILE } },
    added: [],
  });

  await team.page.reload();
  await team.wake();
  await clause.locator('.why summary').click();
  await back.click();
  await eventually(() => isFocused(opener)).toBe(true);
  expect(await clause.locator(':scope > p').first().innerText()).toBe(suggested);
  await eventually(async () => (await team.saved())?.adaptations).toEqual({ clauses: {}, added: [] });
});

it('adds a clause to a section, numbers it, and undoes it', async () => {
  const team = await reading('purpose_statement');
  const { adapt } = team.words.live;
  const section = team.page.locator('#policy .section', { has: team.clause('purpose_statement') });
  const count = await section.locator('.clause').count();
  await section.getByRole('button', { name: adapt.add }).click();
  await editor(team).getByLabel(adapt.title).fill('Nos photos');
  await editor(team).getByLabel(adapt.text).fill('Une seule par jour.');
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  await eventually(() => section.locator('.clause').count()).toBe(count + 1);
  expect(await section.locator('.clause__title').last().innerText()).toMatch(/^1\.\d+\s+Nos photos/);
  expect(await team.policy()).toContain('Une seule par jour.');
  await team.press('undo');
  await eventually(() => section.locator('.clause').count()).toBe(count);
});

it('keeps the words of a team that has answered nothing yet', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const { adapt } = team.words.live;
  await team.page.getByRole('button', { name: adapt.add }).first().click();
  await editor(team).getByLabel(adapt.text).fill('Nos propres mots.');
  await editor(team).getByRole('button', { name: adapt.keep }).click();
  await eventually(async () => (await team.saved())?.adaptations?.added[0]?.text).toBe('Nos propres mots.');
  await team.open('autre.json', JSON.stringify({ format: 'balises/answers@1', answers: { org_name__full: 'Autre' } }));
  await team.asked().getByRole('button', { name: team.words.live.ask.cancel }).click();
  await team.page.reload();
  await eventually(team.policy).toContain('Nos propres mots.');
});

it('keeps words being typed when the policy goes from the screen, on paper, and at the next visit', async () => {
  const team = await reading('purpose_statement');
  const { adapt } = team.words.live;
  await team.clause('purpose_statement').getByRole('button', { name: adapt.reword }).click();
  const words = editor(team).getByLabel(adapt.decision);
  await words.fill('Nos propres mots.');
  await team.page.setViewportSize({ width: 800, height: 900 });
  await eventually(() => editor(team).count()).toBe(0);
  await team.page.setViewportSize({ width: 1280, height: 900 });
  await eventually(() => words.inputValue()).toBe('Nos propres mots.');
  await team.page.pdf();
  expect(await words.inputValue()).toBe('Nos propres mots.');

  await words.fill('Nos propres mots, encore.');
  await team.page.reload();
  await eventually(() => words.inputValue()).toBe('Nos propres mots, encore.');
  await editor(team).getByRole('button', { name: adapt.cancel }).click();
  await eventually(() => team.page.evaluate(() => localStorage.getItem('balises.drafts'))).not.toContain('Nos');
  await team.page.reload();
  await eventually(() => team.clause('purpose_statement').count()).toBe(1);
  await eventually(() => editor(team).count()).toBe(0);
});

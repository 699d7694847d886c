import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '../../src/engine/interview.ts';
import { wordsIn } from '../../src/site/words/in-language.ts';
import { LONGEST, writeFragment } from '../../src/site/shared-link/share-link.ts';
import { NAMED } from '../packs/shipped.ts';
import { fileOf } from '../packs/random-teams.ts';
import { findings } from './axe.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const words = wordsIn('fr').team.live;
const said = wordsIn('fr').voice.live;
const PHONE = { viewport: { width: 360, height: 740 } };
const PROJECTOR = { viewport: { width: 1280, height: 720 } };
const HOSTILE = '<img src=x onerror="document.title=1"> {DOIT} *x* «\u202e»';

/** A coordinator's own answers: two points are left to the team. */
const OWN = {
  ...fileOf({
    ...NAMED,
    serves_groups: ['under_14'],
    responsible__lead: 'coordination',
    approval_model: { undecided: true, note: 'Voir ensemble' },
    image_consent: { undecided: true },
  }),
  confirmed: {},
} as AnswersFile;

const saved = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('balises') ?? 'null') as AnswersFile | null);

/** The page of a team whose device holds answers. */
async function teamWith(file?: object, options: object = {}): Promise<Page> {
  const page = await site.open('/confidentialite/', options);
  if (file) await page.evaluate((text) => localStorage.setItem('balises', text), JSON.stringify(file));
  await page.goto(`${site.origin}/equipe/`);
  await page.locator('[data-live]').waitFor();
  return page;
}

/** What one person said, as the file or the link they send back. */
const voice = (name: string, answers: object, notes: object = {}) => ({
  ...fileOf(answers as never),
  notes,
  by: { name, key: name.toLowerCase(), at: '2026-11-30T14:05:00Z' },
});
const linkOf = async (file: object) => `${site.origin}/equipe/#voice=${await writeFragment(JSON.stringify(file))}`;

const bring = (page: Page, ...all: readonly (object | string)[]) =>
  page.locator('#voice-files').setInputFiles(
    all.map((one, rank) => ({
      name: `voix-${rank}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(typeof one === 'string' ? one : JSON.stringify(one)),
    })),
  );
const told = (page: Page) => page.locator('[data-told]').innerText();

/** Goes on by the Tab key alone until a control has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Answers apart, on a phone, from the link; gives the link to send back. */
async function answerApart(link: string, name: string, mode: string): Promise<{ page: Page; link: string }> {
  const page = await site.open('/confidentialite/', { ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(link);
  await page.locator('#first-name').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('#question-approval_model').waitFor();
  await page.locator(`label:has([name="approval_model__mode"][value="${mode}"])`).click();
  await page.locator('[data-part=next]').click();
  await page.locator('#question-image_consent').waitFor();
  await page.locator('#question-image_consent .special__note summary').click();
  await page.locator('[name="image_consent.note"]').fill(HOSTILE);
  await page.locator('label:has([name="image_consent.undecided"])').click();
  await page.locator('[data-part=next]').click();
  await page.locator('[data-part=counted]').waitFor();
  await page.locator('[data-send=link]').click();
  await eventually(() => page.locator('[data-part=sent]').innerText()).toBe(said.copied);
  return { page, link: await page.locator('#voice-link').inputValue() };
}

it('a meeting of five: from the link to the record, by keyboard, with nothing left to decide', async () => {
  const page = await teamWith(OWN, { ...PROJECTOR, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('label:has([name=which][value=some])').click();
  for (const id of ['approval_model', 'image_consent'])
    await page.locator(`.together__chosen details:has([value=${id}])`).evaluate((one) => {
      (one as HTMLDetailsElement).open = true;
    });
  for (const id of ['approval_model', 'image_consent']) await page.locator(`.check:has([value=${id}])`).click();
  await page.getByRole('button', { name: words.invite.link }).click();
  const link = await page.locator('[data-made]').inputValue();
  expect(link.length).toBeLessThan(LONGEST);
  expect(link).not.toContain('Voir');

  const modes = ['autonomous', 'second_reader', 'second_reader', 'all_approved', 'sensitive_only'];
  const links: string[] = [];
  for (const [rank, name] of ['Karine', 'Luc', 'Ana', 'Élise', 'Omar'].entries()) {
    const person = await answerApart(link, name, modes[rank]!);
    expect(await saved(person.page)).toBeNull();
    links.push(person.link);
    await person.page.close();
  }
  await page.locator('#voice-links').fill(`Bonjour!\n${links.join('\n')}\nÀ jeudi`);
  await page.getByRole('button', { name: words.bring.add }).click();
  await eventually(async () => (await saved(page))?.people?.length).toBe(6); // the coordinator too
  const point = page.locator('[data-state=differ] [data-point=approval_model]');
  await point.waitFor();
  for (const name of ['Karine', 'Élise', 'Omar']) expect(await point.innerText()).toContain(name);
  expect(await page.locator('[data-point=image_consent]').innerText()).toContain(HOSTILE);
  await eventually(() => page.locator('#together img').count()).toBe(0);

  await page.getByRole('button', { name: words.left.meet }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, '#meeting-minutes');
  await page.keyboard.type('45');
  await tabTo(page, 'button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('.choice').first().waitFor();
  expect(await page.locator('.meeting__clock').innerText()).toContain('45');
  expect(await page.locator('#meeting-title').innerText()).toMatch(/approuve/);
  const sizes = await page.locator('.meeting').evaluate((meeting) =>
    [...meeting.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((one) => parseFloat(getComputedStyle(one).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  expect(await findings(page)).toEqual([]);

  const second = page.locator('.choice', { hasText: 'Relecture par une autre personne' });
  expect(await second.locator('.choice__policy').innerText()).toMatch(/relire|relu/i);
  await page.locator('#meeting-note').fill('Deux regards évitent les erreurs.');
  await second.locator('button').focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await saved(page))?.settled?.length).toBe(1);

  await page.reload(); // the laptop slept
  await page.locator('.choice').first().waitFor();
  for (let count = 0; count < 30 && !(await page.locator('.meeting__papers').isVisible()); count += 1) {
    const title = await page.locator('#meeting-title').innerText();
    await tabTo(page, '.choice button');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#meeting-title').innerText()).not.toBe(title);
  }
  expect(await page.locator('.meeting__lead').innerText()).toBe(words.meeting.endedNone);
  expect(await findings(page)).toEqual([]);
  const team = new Questionnaire(page);
  const paper = await team.download(page.locator('[data-paper="record.md"]'));
  await eventually(() => page.locator('.meeting__papers').innerText()).toContain(paper.name);
  const record = paper.bytes.toString();
  for (const part of ['Karine', 'Omar', 'Deux regards évitent les erreurs.']) expect(record).toContain(part);
  expect((await team.download(page.locator('[data-paper="record.docx"]'))).bytes.length).toBeGreaterThan(5_000);

  const { answers } = (await saved(page))!;
  expect(answers['approval_model__mode']).toBe('second_reader');
  expect(JSON.stringify(answers)).not.toContain('undecided');
  await page.goto(`${site.origin}/questionnaire/#check`);
  await team.wake();
  expect(await page.locator('#left-check').innerText()).toBe('');
  await eventually(team.policy).toMatch(/doit d’abord faire relire/);
});

describe('bringing answers together', () => {
  it('shows names and notes as typed, and lists item by item', async () => {
    const page = await teamWith();
    await bring(
      page,
      voice(HOSTILE, { goals: ['awareness', 'promote_events'] }, { goals: HOSTILE }),
      voice('Luc', { goals: ['awareness'] }),
    );
    const point = page.locator('[data-point=goals]');
    await point.waitFor();
    expect(await point.innerText()).toContain(HOSTILE);
    await eventually(() => point.locator('.items > li').count()).toBe(2);
    await eventually(() => page.locator('#together img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('a later file of the same person replaces the earlier one, and that is said; a change is taken back', async () => {
    const page = await teamWith();
    await bring(page, voice('Ana', { jurisdiction: 'qc' }));
    await eventually(async () => (await saved(page))?.answers['jurisdiction']).toBe('qc');
    await bring(page, {
      ...voice('Ana', { jurisdiction: 'fr' }),
      by: { name: 'Ana', key: 'ana', at: '2026-12-01T10:00:00Z' },
    });
    await eventually(() => told(page)).toContain('2026-12-01 10:00');
    expect((await saved(page))?.answers['jurisdiction']).toBe('fr');
    await page.getByRole('button', { name: words.undo }).click();
    await eventually(async () => (await saved(page))?.answers['jurisdiction']).toBe('qc');
  });

  it('refuses what is damaged with the reason, and keeps what is there', async () => {
    const page = await teamWith(OWN);
    await bring(page, '{"format": "balises/answers@1", "answers":', 'Bonjour');
    await eventually(() => told(page)).toContain('rien n’a été ajouté');
    expect(await saved(page)).toEqual(OWN);
    const whole = await linkOf(voice('Ana', { jurisdiction: 'qc' }));
    for (const text of [whole.slice(0, -6), `${site.origin}/equipe/#voice=`, 'Bonjour']) {
      await page.locator('#voice-links').fill(text);
      await page.getByRole('button', { name: words.bring.add }).click();
      await eventually(() => told(page)).not.toBe('');
      expect(await saved(page)).toEqual(OWN);
    }
  });

  it('asks before it takes what the address brings', async () => {
    const link = await linkOf(voice('Ana', { jurisdiction: 'qc' }));
    const page = await teamWith(OWN);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('[data-received]:focus').waitFor();
    await page.reload();
    await page.locator('[data-received]:focus').waitFor();
    expect(await saved(page)).toEqual(OWN);
    await page.getByRole('button', { name: words.bring.accept }).click();
    await eventually(async () => (await saved(page))?.people?.map(({ name }) => name).sort()).toEqual([
      'Ana',
      words.bring.nameUsual,
    ]);
    await page.locator('[data-state=alone] [data-point=jurisdiction]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-state=agreed]').count()).toBe(0);
    expect((await saved(page))?.path).toBe(OWN.path);
  });

  it('keeps what is answered in the questionnaire since, and settles words on which people differ', async () => {
    const adapted = (name: string, text: string) => ({
      ...voice(name, { jurisdiction: name === 'Ana' ? 'qc' : 'fr' }),
      adaptations: { clauses: { purpose_statement: text }, added: [] },
    });
    const page = await teamWith();
    await bring(page, adapted('Ana', 'Pour nos jeunes.'), adapted('Luc', 'Pour tout le monde.'));
    await page.locator('[data-words=purpose_statement]').waitFor();
    const file = (await saved(page))!;
    await page.evaluate(
      (text) => localStorage.setItem('balises', text),
      JSON.stringify({ ...file, answers: { jurisdiction: 'be' } }),
    );
    await page.reload();
    await bring(page, voice('Eve', { jurisdiction: 'qc' }));
    await eventually(async () => (await saved(page))?.people?.length).toBe(3);
    expect((await saved(page))?.answers['jurisdiction']).toBe('be');

    await page.getByRole('button', { name: words.left.meet }).click();
    await page.getByRole('button', { name: words.meeting.begin }).click();
    await page.locator('.choice', { hasText: 'Pour tout le monde.' }).locator('button').click();
    await eventually(async () => (await saved(page))?.adaptations?.clauses['purpose_statement']).toBe(
      'Pour tout le monde.',
    );
  });
});

describe('what is kept for later', () => {
  it('stays on the list with what was noted, and opens the next agenda', async () => {
    const page = await teamWith(OWN, PROJECTOR);
    await page.getByRole('button', { name: words.left.meet }).click();
    await page.locator('#meeting-others').fill('Mireille');
    await page.getByRole('button', { name: words.meeting.begin }).click();
    await page.locator('#meeting-note').fill('Mireille s’en occupe, pour mars');
    await page.getByRole('button', { name: words.meeting.later }).click();
    await eventually(async () => JSON.stringify((await saved(page))?.answers)).toContain('pour mars');
    await page.getByRole('button', { name: words.meeting.close }).click();
    await page.locator('[data-left=approval_model]').waitFor();
    const team = new Questionnaire(page);
    const agenda = (await team.download(page.locator('[data-paper="agenda.md"]'))).bytes.toString();
    expect(agenda).toContain('Mireille s’en occupe, pour mars');
  });
});

describe('answering apart', () => {
  const invitation = { ...OWN, answers: { org_name__full: 'Maison', jurisdiction: 'qc' }, ask: ['approval_model'] };

  it('shows what is settled, keeps answers through a reload, and leaves a policy in progress alone', async () => {
    const page = await site.open('/confidentialite/', PHONE);
    await page.evaluate((text) => localStorage.setItem('balises', text), JSON.stringify(OWN));
    await page.goto(`${site.origin}/voix/#${await writeFragment(JSON.stringify(invitation))}`);
    await page.locator('[data-part=locked] summary').click();
    expect(await page.locator('[data-part=locked]').innerText()).toContain('Québec');
    await page.locator('[data-part=name] button').click();
    expect(await page.locator('#first-name-missing').isVisible()).toBe(true);
    await page.locator('#first-name').fill('Ana');
    await page.keyboard.press('Enter');
    expect(await findings(page)).toEqual([]);
    await page.locator('label:has([name="approval_model__mode"][value="autonomous"])').click();
    await page.reload();
    await page.getByRole('button', { name: 'Continuer, Ana' }).click();
    await page.locator('[data-part=done]').waitFor();
    await page.locator('[data-go=again]').click();
    expect(await page.locator('[name="approval_model__mode"][value="autonomous"]').isChecked()).toBe(true);
    await page.locator('[data-go=end]').click();
    const sent = new Questionnaire(page);
    const file = JSON.parse((await sent.download(page.locator('[data-send=file]'))).bytes.toString()) as AnswersFile;
    expect(file.answers).toEqual({ approval_model__mode: 'autonomous' });
    expect(file.by?.name).toBe('Ana');
    expect(await findings(page)).toEqual([]);
    expect(await saved(page)).toEqual(OWN);
  });

  it('says what is wrong with an invitation that was cut, and takes one from a file', async () => {
    const page = await site.open('/voix/#AAAA', PHONE);
    await eventually(() => page.locator('[data-part=said]').innerText()).toBe(said.altered);
    await page.locator('#invitation').setInputFiles({
      name: 'invitation.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(invitation)),
    });
    await page.locator('#first-name').waitFor();
    expect(await page.locator('#place').innerText()).toContain('Maison');
  });
});

it.each([
  [1280, 720],
  [1440, 900],
  [360, 740],
])('axe finds nothing where answers are brought together, nor in a meeting, %i px wide', async (width, height) => {
  const page = await teamWith(OWN, { viewport: { width, height } });
  await bring(
    page,
    voice('Ana', { goals: ['awareness', 'promote_events'], approval_model__mode: 'autonomous' }),
    voice('Luc', { goals: ['awareness'], approval_model__mode: 'second_reader' }),
  );
  await page.locator('[data-point=goals]').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: words.left.meet }).click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: words.meeting.begin }).click();
  await page.locator('.other summary').click();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

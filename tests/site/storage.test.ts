import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { say } from '../../src/engine/interview.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const answers = async (team: Questionnaire) => (await team.saved())?.answers;

it.each(['fr', 'en'] as const)('says that the device is full, and hands over the answers (%s)', async (language) => {
  const team = await Questionnaire.at(site, '#organisation/org_name', {
    language,
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_full' }, language))]);
  expect(await team.status()).toBe(team.words.live.saving.notSaved);
  const kept = await team.download(team.page.locator('.notice button', { hasText: team.words.live.notices.save }));
  expect(JSON.parse(kept.bytes.toString())).toMatchObject({ answers: { org_name__full: 'Le Quai' } });
  expect(await team.policy()).toContain('Le Quai');
});

it.each(['fr', 'en'] as const)(
  'works where the browser forbids to keep anything, and says so at once (%s)',
  async (language) => {
    const forbid = () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    };
    const team = await Questionnaire.at(site, '#organisation/org_name', { language, before: forbid });
    await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_forbidden' }, language))]);
    await team.type('org_name__full', 'Le Quai');
    await eventually(team.policy).toContain('Le Quai');
    await eventually(team.status).toBe(team.words.live.saving.notSaved);
    const kept = await team.download(team.page.locator('.notice button', { hasText: team.words.live.notices.save }));
    expect(JSON.parse(kept.bytes.toString())).toMatchObject({ answers: { org_name__full: 'Le Quai' } });
    await team.check();
    expect((await team.download('docx')).bytes.length).toBeGreaterThan(10_000);
  },
);

it('asks before leaving what could not be saved', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', {
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  expect(await asksBeforeLeaving(team)).toBe(false);
  await team.type('org_name__full', 'Le Quai');
  expect(await asksBeforeLeaving(team)).toBe(true);
});

/** What lay on the device before the questionnaire opened. */
async function left(page: Page, text: string): Promise<void> {
  await page.evaluate((saved) => localStorage.setItem('balises', saved), text);
}

it('keeps saved answers that no longer read aside, hands them over, and lets the team go on', async () => {
  const page = await site.open('/confidentialite/');
  await left(page, '{"format": "balises/answers@1", "ans');
  await page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  const team = new Questionnaire(page);
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_damaged' }, 'fr'))]);
  const handOver = page.locator('.notice button', { hasText: team.words.live.notices.download });
  expect((await team.download(handOver)).bytes.toString()).toBe('{"format": "balises/answers@1", "ans');

  await team.type('org_name__full', 'Le Quai');
  await eventually(() => answers(team)).toEqual({ org_name__full: 'Le Quai' });
  expect(await page.evaluate(() => Object.values<string>(localStorage))).toContain(
    '{"format": "balises/answers@1", "ans',
  );
});

it('leaves answers of a newer Balises as they are, and says so', async () => {
  const newer = '{"format": "balises/answers@2", "answers": {}}';
  const page = await site.open('/confidentialite/');
  await left(page, newer);
  await page.goto(`${site.origin}/questionnaire/`);
  const team = new Questionnaire(page);
  await eventually(team.notice).toEqual([
    expect.stringContaining(say({ code: 'file_newer', params: { version: 'balises/answers@2' } }, 'fr')),
  ]);
  await page.clock.install();
  await page.locator('#resume').click();
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => localStorage.getItem('balises'))).toBe(newer);
});

/** The same answers in two tabs, the second as the first left them. */
async function twoTabs(): Promise<readonly [Questionnaire, Questionnaire]> {
  const context = await site.enter();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
    const team = new Questionnaire(page);
    await team.wake();
    return team;
  };
  const one = await open();
  await one.type('org_name__full', 'Un');
  await eventually(() => answers(one)).toEqual({ org_name__full: 'Un' });
  const two = await open();
  expect(await two.control('org_name__full').inputValue()).toBe('Un');
  return [one, two];
}

/** From here on time stands still in that tab alone (a clock of the driver's is every tab's): what waits is held. */
async function stopTime({ page }: Questionnaire): Promise<void> {
  await page.evaluate(() => {
    const held: (() => void)[] = [];
    const later = setTimeout;
    const hold = (work: () => void, delay?: number) => (delay ? held.push(work) : later(work));
    Object.assign(globalThis, { setTimeout: hold, letGo: () => held.splice(0).forEach((work) => work()) });
  });
}

const letGo = ({ page }: Questionnaire) =>
  page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());

it('never writes over what another tab has answered otherwise: the team chooses, and leaving asks meanwhile', async () => {
  const [one, two] = await twoTabs();
  await stopTime(one);
  await one.type('org_name__full', 'Un bis');
  await two.type('org_name__full', 'Deux');
  await eventually(() => answers(two)).toEqual({ org_name__full: 'Deux' });

  await eventually(one.notice).toEqual([expect.stringContaining(say({ code: 'other_tab' }, 'fr'))]);
  expect(await one.notice()).toEqual([expect.stringContaining('nom de votre organisation')]);
  await letGo(one);
  expect(await answers(one)).toEqual({ org_name__full: 'Deux' });
  expect(await asksBeforeLeaving(one)).toBe(true);
  await one.page.locator('.notice button', { hasText: one.words.live.notices.keepMine }).click();
  await eventually(() => answers(one)).toEqual({ org_name__full: 'Un bis' });
  expect(await one.notice()).toEqual([]);
  await eventually(() => two.control('org_name__full').inputValue()).toBe('Un bis');
  expect(await asksBeforeLeaving(one)).toBe(false);

  await one.type('org_name__full', 'Un ter');
  await two.type('org_name__full', 'Deux ter');
  await eventually(() => answers(two)).toEqual({ org_name__full: 'Deux ter' });
  await one.page.locator('.notice button', { hasText: one.words.live.notices.takeTheirs }).click();
  await eventually(() => one.control('org_name__full').inputValue()).toBe('Deux ter');
  await eventually(one.policy).toContain('Deux ter');
  expect(await one.notice()).toEqual([]);
});

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (team: Questionnaire) =>
  team.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

it('brings together what two tabs answered apart, and asks nothing', async () => {
  const [one, two] = await twoTabs();
  await stopTime(one);
  await one.type('mission_values__mission', 'Offrir un lieu.');
  await two.choose('serves_groups', 'seniors');
  const all = { org_name__full: 'Un', mission_values__mission: 'Offrir un lieu.', serves_groups: ['seniors'] };
  await eventually(() => answers(one)).toEqual(all);
  await eventually(() => one.option('serves_groups', 'seniors').isChecked()).toBe(true);
  await eventually(() => two.control('mission_values__mission').inputValue()).toBe('Offrir un lieu.');
  expect([await one.notice(), await two.notice()]).toEqual([[], []]);
});

it.each([
  ['the other tab', (two: Questionnaire) => eraseIn(two)],
  ['the browser', (two: Questionnaire) => two.page.evaluate(() => localStorage.clear())],
])('says that %s erased the answers, and empties nothing before the team chose', async (_who, erase) => {
  const [one, two] = await twoTabs();
  await erase(two);
  const { erasedElsewhere, keepHere, eraseHere } = one.words.live.notices;
  await eventually(one.notice).toEqual([expect.stringContaining(erasedElsewhere)]);
  expect(await one.status()).toBe(one.words.live.saving.notSaved);
  expect(await asksBeforeLeaving(one)).toBe(true);
  await one.page.locator('.notice button', { hasText: keepHere }).click();
  await eventually(() => answers(one)).toEqual({ org_name__full: 'Un' });
  expect(await one.notice()).toEqual([]);

  await one.page.evaluate(() => localStorage.clear());
  await one.type('org_name__full', 'Un bis');
  await one.page.locator('.notice button', { hasText: eraseHere }).click();
  await eventually(() => one.control('org_name__full').inputValue()).toBe('');
  expect(await answers(one)).toBeUndefined();
});

async function eraseIn(team: Questionnaire): Promise<void> {
  await team.check();
  await team.press('erase');
  await team.asked().getByRole('button', { name: team.words.live.ask.erase }).click();
}

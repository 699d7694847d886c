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

it('never writes over what another tab has saved: the team chooses', async () => {
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
  await two.type('org_name__full', 'Deux');
  await eventually(() => answers(two)).toEqual({ org_name__full: 'Deux' });

  await eventually(one.notice).toEqual([expect.stringContaining(say({ code: 'other_tab' }, 'fr'))]);
  await one.page.clock.install();
  await one.type('org_name__full', 'Un bis');
  await one.page.clock.runFor(10_000);
  expect(await answers(one)).toEqual({ org_name__full: 'Deux' });
  await one.page.locator('.notice button', { hasText: one.words.live.notices.keepMine }).click();
  await eventually(() => answers(one)).toEqual({ org_name__full: 'Un bis' });
  expect(await one.notice()).toEqual([]);

  await eventually(two.notice).toEqual([expect.stringContaining(say({ code: 'other_tab' }, 'fr'))]);
  await two.page.locator('.notice button', { hasText: two.words.live.notices.takeTheirs }).click();
  await eventually(() => two.control('org_name__full').inputValue()).toBe('Un bis');
  await eventually(two.policy).toContain('Un bis');
  expect(await two.notice()).toEqual([]);
});

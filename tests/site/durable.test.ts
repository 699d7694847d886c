import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { say } from '../../src/engine/interview.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const DAMAGED = '{"format": "balises/answers@1", "ans';

/** The copy that is on the disk, under a key; none where there is none yet, and then to look makes nothing. */
const copy = (page: Page, key = 'balises') =>
  page.evaluate(
    (name) =>
      new Promise<{ text: string | null; at: number } | undefined>((done) => {
        const opening = indexedDB.open('balises');
        opening.onupgradeneeded = () => opening.transaction!.abort();
        opening.onerror = () => done(undefined);
        opening.onsuccess = () => {
          const read = opening.result.transaction('copies').objectStore('copies').get(name);
          read.onsuccess = () => {
            opening.result.close();
            done(read.result as { text: string | null; at: number } | undefined);
          };
        };
      }),
    key,
  );

/** Another page of the site, to change what lies on the device before the questionnaire opens. */
async function before(change: (text: string) => void, text = ''): Promise<Page> {
  const page = await site.open('/confidentialite/');
  await page.evaluate(change, text);
  return page;
}

async function questionnaire(page: Page): Promise<Questionnaire> {
  await page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  return new Questionnaire(page);
}

it('says that answers are saved once the copy is on the disk, and finds them there when the other is lost', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', {
    before: () => {
      const { prototype } = IDBDatabase;
      Object.defineProperty(prototype, 'transaction', {
        value: new Proxy<IDBDatabase['transaction']>(Reflect.get(prototype, 'transaction'), {
          apply(real, database, given: Parameters<IDBDatabase['transaction']>) {
            Object.assign(globalThis, { asked: given });
            return Reflect.apply(real, database, given);
          },
        }),
      });
    },
  });
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.status).toMatch(/^Enregistré sur cet appareil/);
  expect(await team.page.evaluate(() => (globalThis as { asked?: unknown }).asked)).toEqual([
    'copies',
    'readwrite',
    { durability: 'strict' },
  ]);
  const kept = await copy(team.page);
  expect(JSON.parse(kept!.text!)).toEqual(await team.saved());

  const { page } = team;
  await page.goto(`${site.origin}/confidentialite/`);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${site.origin}/questionnaire/#organisation/org_name`); // untouched: it opens by itself
  await eventually(() => team.control('org_name__full').inputValue()).toBe('Le Quai');
});

it('takes the newer of what the browser has and of the copy', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Avant');
  await eventually(team.status).toMatch(/^Enregistré/);
  const old = await team.page.evaluate(() => JSON.parse(JSON.stringify(localStorage)) as Record<string, string>);
  await team.type('org_name__full', 'Après');
  await eventually(async () => (await copy(team.page))?.text).toContain('Après');

  // The browser ended before it wrote the last answers where other tabs see them.
  await team.page.goto(`${site.origin}/confidentialite/`);
  await team.page.evaluate((all) => Object.assign(localStorage, all), old);
  await questionnaire(team.page);
  await eventually(() => team.control('org_name__full').inputValue()).toBe('Après');

  // The copy is the older one.
  await team.page.goto(`${site.origin}/confidentialite/`);
  await team.page.evaluate((text) => {
    localStorage.setItem('balises', text.replace('Avant', 'Ensuite'));
    localStorage.setItem('balises.at', String(Date.now() + 60_000));
  }, old['balises']!);
  await questionnaire(team.page);
  await eventually(() => team.control('org_name__full').inputValue()).toBe('Ensuite');
});

it('says what is true where the browser keeps no copy', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', {
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
    },
  });
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.status).toMatch(/^Gardé par ce navigateur à .*, sauf arrêt brusque$/);
  expect((await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
});

it('erases the copy as well', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await eventually(async () => (await copy(team.page))?.text).toContain('Le Quai');
  await team.check();
  await team.press('erase');
  await team.asked().getByRole('button', { name: team.words.live.ask.erase }).click();
  await eventually(async () => (await copy(team.page))?.text).toBeNull();
  await team.page.reload();
  await team.wake();
  await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  expect(await team.control('org_name__full').inputValue()).toBe('');
});

it('saves what is typed without a pause', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  const { clock, keyboard } = team.page;
  await clock.install();
  await clock.pauseAt(Date.now() + 60_000);
  await team.control('org_name__full').focus();
  for (let key = 0; key < 15; key += 1) {
    await keyboard.type('a');
    await clock.runFor(100);
  }
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toMatch(/^a{8,}$/);
});

it('opens again what it saved, however long', async () => {
  const page = await before(() => {
    const answers = { org_name__full: 'Le Quai', mission_values__mission: 'é'.repeat(2_100_000) };
    localStorage.setItem('balises', JSON.stringify({ format: 'balises/answers@1', answers }));
  });
  const team = await questionnaire(page);
  await eventually(() => team.control('org_name__full').inputValue()).toBe('Le Quai');
  expect(await team.notice()).not.toContainEqual(expect.stringContaining(say({ code: 'storage_damaged' }, 'fr')));
  expect((await team.control('mission_values__mission').inputValue()).length).toBe(2_100_000);
});

const leaveMuch = (text: string) => localStorage.setItem('balises', text + 'é'.repeat(3_000_000));

it('keeps damaged answers aside whatever their size', async () => {
  const team = await questionnaire(await before(leaveMuch, DAMAGED));
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_damaged' }, 'fr'))]);
  await team.type('org_name__full', 'L');
  await eventually(async () => (await team.saved())?.answers).toEqual({ org_name__full: 'L' });
  expect((await copy(team.page, 'balises.damaged'))?.text).toHaveLength(DAMAGED.length + 3_000_000);
});

it('writes nothing over damaged answers that lie nowhere else, before they are downloaded', async () => {
  const page = await before(leaveMuch, DAMAGED);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  const team = await questionnaire(page);
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_uncopied' }, 'fr'))]);
  await team.type('org_name__full', 'L');
  await eventually(team.policy).toContain('L');
  await team.control('org_name__full').blur();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  const there = () => page.evaluate(() => localStorage.getItem('balises'));
  expect(await there()).toHaveLength(DAMAGED.length + 3_000_000);
  const handOver = page.locator('.notice button', { hasText: team.words.live.notices.download });
  expect((await team.download(handOver)).bytes.toString().slice(0, DAMAGED.length)).toBe(DAMAGED);
  await eventually(async () => (await there())?.length).toBeLessThan(1_000);
  expect((await team.saved())?.answers).toEqual({ org_name__full: 'L' });
  expect(await team.notice()).toEqual([]);
});

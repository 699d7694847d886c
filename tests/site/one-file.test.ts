import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { say, type Language } from '../../src/engine/interview.ts';
import { buildApart } from './build-apart.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite, type VisitOptions } from './visit.ts';

const folder = buildApart(['--single']);
const site = useSite();

afterAll(() => rmSync(folder, { recursive: true }));

const addressOf = (name: string, hash = '') => pathToFileURL(join(folder, name)).href + hash;

async function open(name: string, hash = '', language: Language = 'fr', options: VisitOptions = {}) {
  const page = await (await site.enter(options)).newPage();
  await page.goto(addressOf(name, hash));
  const team = new Questionnaire(page, language);
  await team.wake();
  return team;
}

const sister = (page: Page) => page.locator('[data-language-link]');

it('gives a file for each pack and language, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(
    ['balises', 'cab', 'roeq'].flatMap((name) => [`${name}.en.html`, `${name}.fr.html`]),
  );
});

it('goes from the first question to the last download, from a folder, and asks for nothing', async () => {
  const team = await open('balises.fr.html', '#quick');
  const { page } = team;
  await team.quickly();
  await eventually(team.policy).toContain('Maison des jeunes du Quai');
  const why = team.clause('purpose_statement').locator('.why');
  await team.clause('purpose_statement').locator('summary').click();
  await eventually(() => why.innerText()).toContain(team.words.live.policy.from);
  await eventually(() => why.locator('a').count()).toBe(0);
  await page.locator('.files__editions summary').click();
  const docx = await team.download('docx');
  for (const button of ['md', 'answers', 'together', 'annotated', 'bilingual'])
    expect((await team.download(button)).bytes.length, button).toBeGreaterThan(1_000);
  const kit = page.locator('#companions button', { hasText: team.words.live.companions.kit });
  expect((await team.download(kit)).name).toMatch(/\.zip$/);

  await page.goto(addressOf('balises.fr.html'));
  await team.wake();
  expect((await team.saved())?.answers['org_name__full']).toBe('Maison des jeunes du Quai');
  await page.locator('.home__start #resume').click();
  await page.locator('.header__home').click();
  expect(await team.heading()).toBe(team.words.live.route.home);
  expect([...new Set(site.requests)]).toEqual([new URL(addressOf('balises.fr.html')).pathname]);

  const other = await open('balises.fr.html', '#check');
  await other.open(docx.name, docx.bytes);
  await eventually(async () => (await other.saved())?.answers['org_name__full']).toBe('Maison des jeunes du Quai');
});

it('goes from one language to the other, which lies beside it', async () => {
  const team = await open('balises.fr.html', '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Quai');
  await sister(team.page).click();
  await eventually(() => new URL(team.page.url()).pathname).toMatch(/balises\.en\.html$/);
  const english = new Questionnaire(team.page, 'en');
  await eventually(english.policy).toContain('Social Media Policy');
});

it('holds the pack of a member, with its logo', async () => {
  const team = await open('roeq.en.html', '#organisation/org_name', 'en');
  await team.type('org_name__full', 'The Wharf');
  await eventually(team.policy).toContain('The Wharf');
  const logo = team.page.locator('.header img');
  expect(await logo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
});

it('says where answers live, and hands them over where the browser keeps none', async () => {
  const team = await open('balises.fr.html', '#organisation/org_name', 'fr', {
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    },
  });
  expect(await team.page.locator('.home').textContent()).toContain(team.words.page.home.oneFile);
  await team.type('org_name__full', 'Le Quai');
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'storage_forbidden' }, 'fr'))]);
  const kept = await team.download(team.page.locator('.notice button', { hasText: team.words.live.notices.save }));
  expect(JSON.parse(kept.bytes.toString())).toMatchObject({ answers: { org_name__full: 'Le Quai' } });
});

it.each(['balises.fr.html', 'roeq.en.html'])(
  '%s leads to no page it does not have, and allows itself alone',
  (name) => {
    const whole = readFileSync(join(folder, name), 'utf8');
    const html = whole.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
    const targets = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target]) => target!);
    expect(targets.length).toBeGreaterThan(10);
    expect(
      targets.filter((one) => !/^(#|https?:|tel:|mailto:|data:image\/svg\+xml,|[a-z]+\.(fr|en)\.html$)/.test(one)),
    ).toEqual([]);
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toMatch(/^default-src 'none';img-src data:;script-src '/);
    expect(policy).not.toMatch(/'self'|unsafe|https?:/);
    expect(html).toContain('## docx - ');
    expect(whole.length).toBeLessThan(4_000_000);
  },
);

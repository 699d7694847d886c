import { expect, it } from 'vitest';
import { everyStory } from '../samples/stories.ts';
import { Questionnaire } from './driver.ts';
import { files, PAGES } from './pages.ts';
import { drawn, eventually, useSite, WORD_WRITER } from './visit.ts';

const site = useSite();
/** The Word writer, and what else comes with it. */

it('has the pages it should have, in both languages', () => {
  const examples = everyStory.flatMap(({ name }) => [`/en/examples/${name}/`, `/exemples/${name}/`]);
  expect(examples.length).toBeGreaterThanOrEqual(20);
  const ofPack = ['', '/roeq', '/cab'].flatMap((pack) => [
    ...['', 'catalogue/', 'lien/', 'questionnaire/', 'sources/', 'equipe/', 'revision/', 'voix/'].map(
      (page) => `${pack}/${page}`,
    ),
    ...['', 'catalogue/', 'link/', 'questionnaire/', 'sources/', 'team/', 'review/', 'voice/'].map(
      (page) => `/en${pack}/${page}`,
    ),
  ]);
  expect(PAGES).toEqual(
    [
      '/404.html',
      '/accessibilite/',
      '/confidentialite/',
      '/en/accessibility/',
      '/en/privacy/',
      '/offline/',
      ...ofPack,
      ...examples,
    ].sort(),
  );
});

it('gives the licences of the libraries its scripts hold, one link away from every page', () => {
  const licences = files.get('/licences.txt')!.body.toString();
  for (const library of ['docx', 'fflate', 'svelte', 'yaml'])
    expect(licences).toMatch(new RegExp(`^## ${library} - [\\d.]+ \\((MIT|ISC)\\)\\n+[^#]*Copyright`, 'm'));
  for (const path of PAGES) expect(files.get(path)!.body.toString(), path).toMatch(/href="?\/licences\.txt"?/);
});

it('asks for its own files only, from the first page to the last download', async () => {
  const page = await site.open('/');
  await page.locator('a[href*="/questionnaire/#quick"]').first().click();
  const team = new Questionnaire(page);
  await team.wake();
  await team.quickly();
  await team.clause('purpose_statement').locator('summary').click();
  await eventually(() => team.clause('purpose_statement').locator('.why').innerText()).toContain(
    team.words.live.policy.from,
  );
  for (const button of ['docx', 'md', 'answers']) await team.download(button);
  const asked = [...new Set(site.requests)].sort();
  expect(asked.filter((path) => !path.startsWith('/_astro/'))).toEqual([
    '/',
    '/favicon.svg',
    '/pack/fr.json',
    '/pack/reasons/fr.json',
    '/questionnaire/',
  ]);
  const scripts = asked.filter((path) => path.startsWith('/_astro/'));
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  expect(scripts.filter((path) => !files.has(path) || !path.endsWith('.js'))).toEqual([]);
});

it('fetches the Word writer only when a person nears the export, and before the click', async () => {
  const team = await Questionnaire.at(site);
  const writer = () => site.requests.filter((path) => path.includes('/docx.')).length;
  await team.page.locator('#resume').click();
  await team.type('org_name__full', 'Le Quai');
  await drawn(team.page);
  expect(writer()).toBe(0);
  await team.check();
  const fetched = team.page.waitForEvent('requestfinished', (request) => request.url().includes('/docx.'));
  await team.walk('files');
  const url = (await fetched).url();
  await team.page.evaluate(`import('${url}').then(() => undefined)`); // once all that it needs is there too
  expect(writer()).toBe(1);
  await team.page.context().setOffline(true);
  expect((await team.download('docx')).name).toMatch(/\.docx$/);
});

it('says so when a file cannot be fetched, and works again once it can', async () => {
  site.forgive(/docx\..*ERR_FAILED/, /Failed to load resource/);
  const page = await site.open('/questionnaire/');
  await page.context().route(WORD_WRITER, (route) => route.abort());
  const team = new Questionnaire(page);
  await team.wake();
  await team.check();
  await team.press('docx');
  await eventually(team.notice).toEqual([expect.stringContaining(team.words.live.notices.fetchFailed)]);
  await page.context().unroute(WORD_WRITER);
  expect((await team.download('docx')).name).toMatch(/\.docx$/);
});

it('refuses everything a page does not need, in its own words', () => {
  for (const path of PAGES) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(
      files.get(path)!.body.toString(),
    )?.[1];
    expect(policy, path).toBeDefined();
    for (const wanted of [
      "default-src 'none'",
      "connect-src 'self'",
      "img-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'script-src',
      'style-src',
    ])
      expect(policy, path).toContain(wanted);
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*|data:/);
  }
});

it('keeps to it on every page', async () => {
  const page = await site.open('/');
  for (const path of PAGES) {
    await page.goto(site.origin + path);
    expect(site.complaints, path).toEqual([]);
  }
});

it('would notice what the policy refuses, and another host', async () => {
  site.forgive(/inline style/, /example\.org/);
  const page = await site.open('/');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p><img src="https://example.org/x.png">'),
  );
  await eventually(() => site.complaints.length).toBeGreaterThanOrEqual(2);
});

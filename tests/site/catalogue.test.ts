import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/engine/1-pack/model/documents.ts';
import { shipped, wordings } from '../packs/shipped.ts';
import { everyWay, findings, SIZES } from './axe.ts';
import { files } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const LANGUAGES = [
  ['fr', '/catalogue/'],
  ['en', '/en/catalogue/'],
] as const;
const OFF = { javaScriptEnabled: false };

/** The longest run of words of a template without a slot. */
const longest = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return '';
  if ('type' in node && node.type === 'text') return (node as unknown as { readonly value: string }).value.trim();
  return Object.values(node)
    .map(longest)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
};

const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

it.each(LANGUAGES)(
  'shows each wording and each question of the pack, and leads to each (%s)',
  async (language, path) => {
    const pack = shipped(language);
    const page = await site.open(path, OFF);
    const said = new Map(
      await page
        .locator('.entry')
        .evaluateAll((all) => all.map((one) => [one.id, one.textContent.replace(/\s+/g, ' ')] as const)),
    );
    const squeezed = (words: string) => words.replace(/\s+/g, ' ');
    const missing: string[] = [];
    const wanted = (id: string, ...all: readonly (string | undefined)[]) => {
      for (const words of all)
        if (words !== undefined && !said.get(id)?.includes(squeezed(words))) missing.push(`${id}: ${words}`);
    };
    for (const { clause } of wordings(pack))
      wanted(
        `clause-${clause.id}`,
        clause.id,
        clause.title,
        clause.variant,
        clause.rationale,
        clause.basis,
        clause.place,
        longest(wordsOf(clause)),
        ...clause.sources,
      );
    for (const question of pack.steps.flatMap(({ questions }) => questions)) {
      const fields = [
        question,
        ...question.fields,
        ...[question, ...question.fields].flatMap(({ columns }) => columns ?? []),
      ];
      wanted(
        `question-${question.id}`,
        question.why,
        ...question.sources,
        ...fields.flatMap(({ id, label, help, options }) => [
          id,
          label,
          help,
          ...(options ?? []).flatMap((option) => [option.id, option.label]),
        ]),
      );
    }
    expect(missing).toEqual([]);
    expect(said.size).toBe(
      new Set(wordings(pack).map(({ clause }) => clause.id)).size +
        pack.steps.flatMap(({ questions }) => questions).length,
    );
    await eventually(() => page.locator('details:not([open])').count()).toBe(0);
  },
);

it.each(LANGUAGES)(
  '%s: every link leads somewhere, each condition is in words, and no id stands for words',
  async (language, path) => {
    const html = files.get(path)!.body.toString();
    const ids = [...html.matchAll(/ id="?([^\s">]+)/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const trace = files.get(language === 'fr' ? '/sources/' : '/en/sources/')!.body.toString();
    expect([...html.matchAll(/href="?#([^\s">]+)/g)].map(([, id]) => id!).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
    const sources = [...html.matchAll(/href="?[^\s">#]*\/sources\/#([^\s">]+)/g)].map(([, id]) => id!);
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.filter((id) => !trace.includes(`id="${id}"`) && !trace.includes(`id=${id}`))).toEqual([]);
    const page = await site.open(path, OFF);
    expect(
      (await page.locator('.wording__when, bdi, .default').allInnerTexts()).filter((text) =>
        /[a-z]_[a-z]|undefined|\[object/.test(text),
      ),
    ).toEqual([]);
  },
);

it('both are light enough', () => {
  for (const [, path] of LANGUAGES) expect(files.get(path)!.gzip.length).toBeLessThanOrEqual(153_600);
});

it.each(LANGUAGES)(
  'the choices leave what they say, by the keyboard and without scripts (%s)',
  async (language, path) => {
    const all = wordings(shipped(language));
    const page = await site.open(path, OFF);
    const choose = async (value: string, group = 'class') =>
      page.locator(`input[name="${group}"][value="${value}"]`).check();
    const count = (fits: (one: (typeof all)[number]) => boolean) => all.filter(fits).length;
    const questions = await shown(page, '[id^="question-"]');
    expect(questions).toBeGreaterThan(60);
    expect(await shown(page, '.wording')).toBe(all.length);

    await choose('floor');
    expect([await shown(page, '.wording'), await shown(page, '[id^="question-"]')]).toEqual([
      count(({ clause }) => clause.class === 'floor'),
      0,
    ]);
    await choose('free', 'custody');
    expect(await shown(page, '.part')).toBe(0);
    expect(await page.locator('.filters__widen').isVisible()).toBe(true);
    await choose('core');
    const both = all.filter(({ clause }) => clause.class === 'core' && clause.custody === 'recommended');
    await choose('recommended', 'custody');
    expect(both.length).toBeGreaterThan(10);
    expect(await shown(page, '.wording')).toBe(both.length);
    expect(await shown(page, '.entry')).toBe(new Set(both.map(({ clause }) => clause.id)).size);
    const empty = await page
      .locator('.part')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.checkVisibility() &&
              ![part, ...part.querySelectorAll('*')].some((one) => one.matches('.entry') && one.checkVisibility()),
          ).length,
      );
    expect(empty).toBe(0);
    await choose('companions', 'kind');
    expect(await shown(page, '.wording')).toBe(both.filter(({ document }) => document.id !== 'policy').length);

    await page.locator('button[type="reset"]').press('Enter');
    expect(await shown(page, '.wording')).toBe(all.length);
    await page.locator('input[name="kind"][value="all"]').focus();
    await page.keyboard.press('ArrowDown');
    expect([await shown(page, '.wording'), await shown(page, '[id^="question-"]')]).toEqual([0, questions]);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
  },
);

it.each([
  ['/catalogue/', 'mineure accord école', 'zzz'],
  ['/en/catalogue/', 'minor consent school', 'zzz'],
])('finds entries by words in any order, with or without accents (%s)', async (path, words, nothing) => {
  const page = await site.open(path);
  const search = page.locator('.filters input[type="search"]');
  const all = await shown(page, '.entry');
  await search.fill(words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  const found = await page
    .locator('.entry')
    .evaluateAll((some) => some.filter((one) => one.checkVisibility()).map((one) => one.textContent.toLowerCase()));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all / 4);
  for (const text of found) for (const word of words.split(' ')) expect(text).toContain(word);
  await search.fill(nothing);
  expect([await shown(page, '.entry'), await shown(page, '.part')]).toEqual([0, 0]);
  expect(await page.locator('.filters__widen').isVisible()).toBe(true);
  await page.locator('button[type="reset"]').click();
  expect(await shown(page, '.entry')).toBe(all);
});

it('offers no search where no script runs', async () => {
  const page = await site.open('/catalogue/', OFF);
  expect(await page.locator('.filters input[type="search"]').isVisible()).toBe(false);
});

const STRANGERS = {
  fr: /(?<![\p{L}’'-])(?:the|of|and|or|is|are|to|for|with|without|your|that|which|not|when|has|clause|wording|file)(?![\p{L}’'-])/giu,
  en: /(?<![\p{L}’'-])(?:le|la|les|l’|des|du|une|et|est|pour|par|votre|que|qui|avec|sans|sur|ou|ne|pas|quand|article|fichier)(?![\p{L}’'-])/giu,
};
/** Said around the words of the pack, which have a test of their own: conditions and defaults but for the labels they quote, names, choices, marks. */
const AROUND =
  'h1, h2, .lead, .catalogue__legend li, legend, .filters label, .filters__widen, .catalogue__shown, dt, .wording__marks, .wording__when, .entry__id, .default strong, .wording__idea strong, .fields .soft';

it.each(LANGUAGES)('says nothing in another language (%s)', async (language, path) => {
  const page = await site.open(path, OFF);
  const said = await page.locator(AROUND).evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const code of copy.querySelectorAll('code')) code.remove();
      return copy.textContent.replace(/«[^»]*(«[^»]*»[^»]*)?»|“[^”]*(“[^”]*”[^”]*)?”/g, '');
    }),
  );
  expect(said.length).toBeGreaterThan(1500);
  expect([...new Set(said)].filter((text) => text.search(STRANGERS[language]) >= 0)).toEqual([]);
  expect('Prints when “x” has an answer'.search(STRANGERS.fr)).toBeGreaterThanOrEqual(0);
  expect('S’imprime quand « x » est « y »'.search(STRANGERS.en)).toBeGreaterThanOrEqual(0);
});

it('says how many are shown, none included', async () => {
  const page = await site.open('/catalogue/', OFF);
  const session = await page.context().newCDPSession(page);
  const said = async () => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: readonly { readonly role?: { readonly value?: unknown }; readonly name?: { readonly value?: unknown } }[];
    };
    const names = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
    return names.find((name) => /^\s*\d+\s*$/.test(name))?.trim();
  };
  expect(await said()).toBe(String(await shown(page, '.entry')));
  await page.locator('input[value="floor"]').check();
  await page.locator('input[value="free"]').check();
  expect(await said()).toBe('0');
});

it('prints without its choices', async () => {
  const page = await site.open('/catalogue/');
  await page.emulateMedia({ media: 'print' });
  expect([
    await page.locator('.filters').isVisible(),
    await page.locator('.catalogue__shown').isVisible(),
    await page.locator('#clause-approvals').isVisible(),
  ]).toEqual([false, false, true]);
});

it('is found from the foot of a page and from the start page', async () => {
  const page = await site.open('/');
  await eventually(() => page.locator('.start__federation a[href="/catalogue/"]').count()).toBe(1);
  await page.locator('.footer a[href="/catalogue/"]').click();
  await eventually(() => new URL(page.url()).pathname).toBe('/catalogue/');
});

/** The three parts look alike: each is looked at in one way, between them in every one, and by FULL in every one. */
const WAYS = [
  ['questions', 'all', 0, 'dark'],
  ['policy', 'core', 1, 'light'],
  ['companions', 'floor', 1, 'dark'],
] as const;

it.each(WAYS)('axe finds nothing among %s, %s', async (kind, force, size, colorScheme) => {
  const page = await site.open('/catalogue/', { viewport: SIZES[size]!, colorScheme });
  await page.locator(`input[value="${kind}"]`).check();
  await page.locator(`input[name="class"][value="${force}"]`).check();
  // Entries are alike: two a part are enough to look at.
  await page.locator('.entry:not(.entry:nth-of-type(-n + 2))').evaluateAll((all) => all.forEach((one) => one.remove()));
  expect(await shown(page, '.entry')).toBeGreaterThan(2);
  expect(process.env['FULL'] ? await everyWay(page) : await findings(page)).toEqual([]);
});

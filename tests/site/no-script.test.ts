import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Field } from '../../src/engine/1-pack/model/pack.ts';
import { shipped } from '../packs/shipped.ts';
import { useSite } from './visit.ts';

const site = useSite();
const OFF = { javaScriptEnabled: false };
const LANGUAGES = [
  ['fr', '/questionnaire/'],
  ['en', '/en/questionnaire/'],
] as const;

/** What a reader sees of each question: its words, the options that can be ticked, the options of its lists. */
const seen = (page: Page) =>
  page.locator('.question').evaluateAll((all) =>
    all.map((question) => ({
      id: (question as HTMLElement).dataset['question']!,
      text: (question as HTMLElement).innerText,
      ticked: [...question.querySelectorAll<HTMLInputElement>('label input[value]')]
        .filter((box) => {
          const label = box.closest('label')!;
          const { width, height } = label.getBoundingClientRect();
          return width * height > 0 && label.checkVisibility({ visibilityProperty: true });
        })
        .map(({ name, value }) => `${name} ${value}`),
      listed: [...question.querySelectorAll<HTMLElement>('[data-field]:has(select)')].map(
        (field) => [field.dataset['field']!, field.querySelector('select')!.innerText] as const,
      ),
    })),
  );

it.each(LANGUAGES)(
  'shows every question, field and option of the pack without scripts, on screen and on paper (%s)',
  async (language, path) => {
    const page = await site.open(path, OFF);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const there = new Map((await seen(page)).map((question) => [question.id, question]));
      const missing: string[] = [];
      for (const question of shipped(language).steps.flatMap((step) => step.questions)) {
        const { text = '', ticked = [], listed = [] } = there.get(question.id) ?? {};
        const columns = [question, ...question.fields]
          .flatMap((field: Field) => field.columns ?? [])
          .filter(({ type }) => type !== 'person'); // a person is a role and a name
        const wanted = [question.label, ...[...question.fields, ...columns].map((field) => field.label)];
        missing.push(...wanted.filter((label) => !text.includes(label)).map((label) => `${question.id}: ${label}`));
        const lists = new Map(listed);
        for (const field of [question, ...question.fields] as readonly Field[])
          for (const { id, label } of field.options ?? [])
            if (!ticked.includes(`${field.id} ${id}`) && !lists.get(field.id)?.includes(label))
              missing.push(`${field.id}: ${label}`);
      }
      expect(missing, media).toEqual([]);
    }
  },
);

it.each(LANGUAGES)('prints on at most twelve Letter pages without scripts (%s)', async (_language, path) => {
  const page = await site.open(path, OFF);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const pages = pdf.match(/\/Type \/Page\b/g)?.length;
  expect(pages).toBeGreaterThanOrEqual(8);
  expect(pages).toBeLessThanOrEqual(12);
});

it('lets boxes be ticked and fields be filled without scripts, and says what is missing', async () => {
  const page = await site.open('/questionnaire/', OFF);
  expect(await page.locator('.notice:visible').innerText()).toContain('Sans JavaScript');
  await page.locator('[name="org_name__full"]').fill('Le Quai');
  await page.locator('[name="serves_groups"][value="seniors"]').check();
  expect(await page.locator('[name="serves_groups"][value="seniors"]').isChecked()).toBe(true);
});

it.each([
  '/',
  '/en/',
  '/questionnaire/',
  '/en/questionnaire/',
  '/exemples/maison-de-jeunes/',
  '/en/examples/maison-de-jeunes/',
])('shows nothing dead on %s without scripts', async (path) => {
  const page = await site.open(path, OFF);
  const buttons = page.locator('button:visible, [role="button"]:visible, input[type="file"]:visible');
  expect(await buttons.allInnerTexts()).toEqual([]);
  const dead: string[] = [];
  for (const link of await page.locator('a[href*="#"]:visible').all()) {
    const url = new URL((await link.getAttribute('href'))!, page.url());
    const here = url.pathname === new URL(page.url()).pathname;
    if (here && (await page.locator(`[id="${decodeURIComponent(url.hash.slice(1))}"]`).count()) === 0)
      dead.push(`${await link.innerText()} ${url.hash}`);
  }
  expect(dead).toEqual([]);
});

import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { stories } from '../samples/stories.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

const FRENCH =
  /(?<![\p{L}’'-])(?:le|la|les|l’|des|du|une|et|est|sont|dans|pour|par|vous|votre|vos|nous|notre|que|qui|quoi|avec|sans|sur|ou|où|au|aux|cette|ces|ne|pas|plus|à|étape|politique|réponse|choix|oui|non|aucun|enregistré)(?![\p{L}’'-])/giu;
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|of|and|or|is|are|to|for|with|without|your|you|we|our|that|which|this|these|not|step|policy|answer|choice|yes|no|saved)(?![\p{L}’'-])/giu;

/** What an English page says in French on purpose: names, French forms of address, and the articles the French version takes. */
const MEANT = [
  ...stories.map(({ file }) => (file.answers['org_name__full'] as string).replaceAll("'", '’')),
  'Le Bout du quai|Maison des jeunes L’Embarcadère|La Main Tendue',
  'Office québécois de la langue française|Commission d’accès à l’information',
  '“vous”|la Maison, le Centre, l’Atelier, les Compagnons|^(le|la|les|l’)$',
].join('|');

/** The words of another language than the page's, wherever the page does not say that it is another. */
const strangers = (page: Page, words: RegExp) =>
  page.evaluate(
    ({ source, flags, meant }) => {
      const own = document.documentElement.lang.slice(0, 2);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (
          parent.closest('script, style, noscript, template') ||
          parent.closest('[lang]')!.getAttribute('lang')!.slice(0, 2) !== own
        )
          continue;
        const said = node.textContent!.replace(new RegExp(meant, 'g'), '').match(new RegExp(source, flags));
        if (said) found.push(`${said.join(' ')} ← ${node.textContent!.trim().slice(0, 80)}`);
      }
      for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'content']) {
        for (const one of document.querySelectorAll(`[${attribute}]`)) {
          const text = one.getAttribute(attribute)!;
          if (one.getAttribute('http-equiv') === null && new RegExp(source, flags).test(text))
            found.push(`${attribute} ← ${text}`);
        }
      }
      return [...new Set(found)];
    },
    { source: words.source, flags: words.flags, meant: MEANT },
  );

it('leads an English-speaking team from the start page to a policy in hand, without a word of French', async () => {
  const page = await site.open('/en/', { locale: 'en-CA' });
  const team = new Questionnaire(page, 'en');
  expect(await strangers(page, FRENCH)).toEqual([]);
  await page.locator('a[href*="/en/questionnaire/#quick"]').first().click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en-CA');
  await team.wake();
  await team.quickly({
    org_name: () => team.type('org_name__full', 'Lakeside Youth Centre'),
    mission_values: () => team.type('mission_values__mission', 'To give teenagers a safe place.'),
  });
  expect(await team.heading()).toBe('Check your answers');
  for (const why of await page.locator('#policy .why summary').all())
    await why.evaluate((summary: HTMLElement) => summary.click());
  await eventually(() => page.locator('#policy .why dl').count()).toBeGreaterThan(30);
  expect(await strangers(page, FRENCH)).toEqual([]); // every question, hint, step, clause, reason and piece of advice is in the page by now
  await eventually(team.status).toMatch(/^Saved on this device at \d{1,2}:\d\d\u00a0[ap]\.m\.$/);

  const word = await team.download('docx');
  expect(word.name).toMatch(/^social-media-policy-lakeside-youth-centre-\d{4}-\d\d-\d\d\.docx$/);
  const markdown = (await team.download('md')).bytes.toString().split('\n---\n')[1]!;
  expect(markdown).toContain('# Social Media Policy');
  expect(markdown.replace(new RegExp(MEANT, 'g'), '').match(FRENCH) ?? []).toEqual([]);
});

it.each(['/en/privacy/', '/en/accessibility/'])('%s says nothing in French', async (path) => {
  expect(await strangers(await site.open(path), FRENCH)).toEqual([]);
});

it.each(['/', '/questionnaire/', '/confidentialite/', '/accessibilite/', '/exemples/maison-de-jeunes/'])(
  '%s says nothing in English',
  async (path) => {
    expect(await strangers(await site.open(path), ENGLISH)).toEqual([]);
  },
);

it('says of the other language what it is', async () => {
  const page = await site.open('/404.html');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
  expect(await page.locator('section[lang="en-CA"] h2').innerText()).toBe('This page does not exist');
  expect(await page.locator('[data-language-link]').getAttribute('lang')).toBe('en');
});

it('would notice a word of the other language', async () => {
  const page = await site.open('/en/privacy/');
  await page.locator('main').evaluate((main) => main.append('Enregistré sur votre appareil'));
  expect(await strangers(page, FRENCH)).toEqual(['Enregistré sur votre ← Enregistré sur votre appareil']);
});

import { expect, it } from 'vitest';
import { everyWay, findings, SIZES } from './axe.ts';
import { PAGES } from './pages.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** The examples are one page with other words, and so are the long pages of the trace: one is looked at in every way, the others on a phone by day (by FULL, in every way too), as are the catalogue, which its own test looks at in every way, part by part, and the pages of members, the base's with other words. */
const [firstExample] = PAGES.filter((path) => path.startsWith('/exemples/'));
const alike = (path: string) =>
  !process.env['FULL'] &&
  (['/en/sources/', '/catalogue/', '/en/catalogue/'].includes(path) ||
    /^(\/en)?\/(roeq|cab)\/./.test(path) ||
    (/\/ex[ae]mples\//.test(path) && path !== firstExample));

it.each(PAGES.filter((path) => !alike(path)))('finds nothing on %s', async (path) => {
  expect(await everyWay(await site.open(path))).toEqual([]);
});

/** Of members' inner pages, one questionnaire: the others are the base's, word for word but for a few. The catalogue has its own test. */
const twice = (path: string) =>
  (alike(path) && /^(\/en)?\/(roeq|cab)\/./.test(path) && path !== '/roeq/questionnaire/') ||
  path.includes('catalogue');

it.each(PAGES.filter((path) => alike(path) && !twice(path)))('finds nothing on a phone on %s', async (path) => {
  expect(await findings(await site.open(path, { viewport: SIZES[1]! }))).toEqual([]);
});

it('would find something, by day and by night', async () => {
  const page = await site.open('/confidentialite/');
  await page.locator('main').evaluate((main) => {
    const faint = Object.assign(document.createElement('p'), { id: 'faint', textContent: 'Presque invisible' });
    faint.style.setProperty('color', 'light-dark(#ddd, #333)');
    main.append(document.createElement('img'), document.createElement('button'), faint);
  });
  const found = await everyWay(page, [SIZES[0]!]);
  for (const wanted of [
    '1280 light image-alt',
    '1280 light button-name',
    '1280 light color-contrast',
    '1280 dark color-contrast',
  ]) {
    expect(
      found.some((one) => one.startsWith(wanted)),
      wanted,
    ).toBe(true);
  }
});

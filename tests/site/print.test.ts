import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** How many signs each page of a PDF shows: in what Chromium writes, four figures a sign, in the stream of each page. */
function signsByPage(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    const bytes = pdf.subarray(start, text.indexOf('endstream', start));
    const drawing = inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
    const shown = [...drawing.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, signs]) => signs!.length / 4);
    return shown.length === 0 ? [] : [shown.reduce((all, one) => all + one, 0)];
  });
}

const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const SIZES = [360, 1280, 1600].flatMap((width) =>
  (['Letter', 'A4'] as const).map((format) => [width, format] as const),
);

it.each(SIZES)(
  'prints the whole policy from a window %i wide on %s, and leaves the page as it was',
  async (width, format) => {
    const team = await Questionnaire.at(site, '#organisation/org_name', { viewport: { width, height: 900 } });
    await team.type('org_name__full', 'Maison du Quai');
    const before = await team.policy();
    const pdf = await team.page.pdf({ format });
    const signs = signsByPage(pdf);
    expect(signs.length, 'pages that show something').toBe(countPages(pdf));
    expect(signs.length).toBeGreaterThan(3);
    expect(signs.reduce((all, one) => all + one, 0)).toBeGreaterThan(before.replace(/\s/g, '').length * 0.9);
    await eventually(() => team.policy()).toBe(before);
  },
);

it('keeps what is being written in the policy while the page prints', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Maison du Quai');
  await team.page.locator('#policy details.why > summary').first().click();
  await team.page.locator('#policy .why button.button--link').last().click();
  const draft = team.page.locator('#policy .adapt textarea').first();
  await draft.fill('Nos propres mots.');
  await team.page.pdf({ format: 'Letter' });
  expect(await draft.inputValue()).toBe('Nos propres mots.');
});

it.each(['/questionnaire/#organisation/org_name', '/exemples/maison-de-jeunes/', '/en/examples/maison-de-jeunes/'])(
  'prints each title of %s as a block: some browsers drop a flex box that may not end a page',
  async (path) => {
    const page = await site.open(path);
    if (path.startsWith('/questionnaire/')) await new Questionnaire(page).wake();
    await page.emulateMedia({ media: 'print' });
    const titles = await page
      .locator('.sheet :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map((one) => `${getComputedStyle(one).display} ${getComputedStyle(one).breakAfter}`));
    expect(titles.length).toBeGreaterThan(35);
    expect([...new Set(titles)]).toEqual(['block avoid']);
  },
);

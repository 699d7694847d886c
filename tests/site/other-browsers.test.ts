import { expect, it } from 'vitest';
import { Questionnaire } from './driver.ts';
import { files } from './pages.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

it('underlines what acts as a link in WebKit too, which drops a shorthand that says how thick', () => {
  const short = [...files.values()]
    .filter(({ type }) => /html|css/.test(type))
    .flatMap(({ path, body }) =>
      [...body.toString().matchAll(/text-decoration:[^;}]*(?:\d|from-font)[^;}]*/g)].map(([one]) => `${path} ${one}`),
    );
  expect(short).toEqual([]);
  expect(files.get('/questionnaire/')!.body.toString()).toMatch(/\.button--link\{[^}]*text-decoration-line:underline/);
});

it('works without what browsers of a few years ago have not', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name', {
    before: () => {
      const gone: readonly (readonly [object, readonly string[]])[] = [
        [String.prototype, ['toWellFormed', 'isWellFormed']],
        [Array.prototype, ['toReversed', 'toSorted', 'toSpliced', 'with']],
        [Map, ['groupBy']],
        [Object, ['groupBy']],
        [URL, ['canParse', 'parse']],
        [Promise, ['withResolvers', 'try']],
        [Object.getPrototypeOf(new Map().values()) as object, ['map', 'filter', 'toArray', 'flatMap', 'some', 'every']],
      ];
      for (const [holder, names] of gone) for (const name of names) Reflect.deleteProperty(holder, name);
    },
  });
  await team.type('org_name__full', 'Le Quai');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Quai');
  await team.check();
  for (const format of ['docx', 'md', 'answers'])
    expect((await team.download(format)).bytes.length, format).toBeGreaterThan(100);
  const kit = team.page.locator('#companions button', { hasText: team.words.live.companions.kit });
  expect((await team.download(kit)).name).toMatch(/\.zip$/);
});

it.each([
  ['no clipboard', () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }), 'toCopy'],
  ['no compression', () => Reflect.deleteProperty(globalThis, 'CompressionStream'), 'tooOld'],
] as const)('says what to do where a browser has %s for a link', async (_what, before, said) => {
  const team = await Questionnaire.at(site, '#organisation/org_name', { before });
  await team.type('org_name__full', 'Le Quai');
  await team.check();
  await team.press('share');
  await eventually(() => team.page.locator('#share-said').innerText()).toBe(team.words.live.share[said]);
  const link = team.page.locator('#share-link');
  if (said === 'toCopy') expect(await link.inputValue()).toMatch(/^http.*#/);
  else expect(await link.isVisible()).toBe(false);
});

it('says so of a link that a browser is too old to open', async () => {
  const page = await site.open('/lien/#AAAA', {
    before: () => Reflect.deleteProperty(globalThis, 'DecompressionStream'),
  });
  await page.locator('[data-part=old]').waitFor();
  expect(await page.locator('[data-part=altered]').isVisible()).toBe(false);
});

it('takes what a program fills in and tells by a change alone: a text, a choice, before and after the first touch', async () => {
  const fill = (name: string, value: string) =>
    team.page.evaluate(
      ([to, text]) => {
        const field = document.querySelector<HTMLInputElement>(`[name="${to}"]`)!;
        field.value = text!;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, value],
    );
  const page = await site.open('/questionnaire/#organisation/org_name');
  const team = new Questionnaire(page);
  await page.locator('[data-ready]').waitFor();
  await fill('org_name__full', 'Rempli tout seul');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Rempli tout seul');
  await fill('org_name__phone', '418 555-0105');
  await eventually(async () => (await team.saved())?.answers['org_name__phone']).toBe('418 555-0105');
});

it('shows no stale word once a translator has wrapped every text of the page', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Avant');
  await team.check();
  await team.page.locator('.summary__row', { hasText: 'Avant' }).first().waitFor();
  await team.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement!.closest('script, style, textarea, option, title')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
  await team.page.evaluate(() => (location.hash = '#organisation/org_name'));
  await team.type('org_name__full', 'Ensuite');
  await team.page.evaluate(() => (location.hash = '#check'));
  const row = team.page.locator('[data-summary="org_name"]');
  await eventually(() => row.innerText()).toContain('Ensuite');
  expect(await row.innerText()).not.toContain('Avant');
  await eventually(() => team.page.locator('.sheet__organisation').innerText()).toBe('Ensuite');
});

it('lets a text be dragged into a field, and takes files alone', async () => {
  const team = await Questionnaire.at(site);
  const prevented = (type: string, kind: 'text' | 'file') =>
    team.page.evaluate(
      ([name, what]) => {
        const dataTransfer = new DataTransfer();
        if (what === 'text') dataTransfer.setData('text/plain', 'mot');
        else dataTransfer.items.add(new File(['{}'], 'x.json'));
        const event = new DragEvent(name!, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('#answers')!.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, kind],
    );
  expect([await prevented('dragover', 'text'), await prevented('drop', 'text')]).toEqual([false, false]);
  expect([await prevented('dragover', 'file'), await prevented('drop', 'file')]).toEqual([true, true]);
});

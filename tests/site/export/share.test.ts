import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedAnswers } from '../../../src/engine/interview.ts';
import { LONGEST, readFragment, writeFragment } from '../../../src/site/shared-link/share-link.ts';
import { stories } from '../../samples/stories.ts';
import { fileOf, randomTeam } from '../../packs/random-teams.ts';
import { shipped } from '../../packs/shipped.ts';
import { Questionnaire } from '../driver.ts';
import { eventually, useSite } from '../visit.ts';

const site = useSite();

describe('a text in a fragment', () => {
  it('comes back the same, whatever it is, while it is short enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const fragment = await writeFragment(text);
        if (fragment.length <= LONGEST) expect(await readFragment(fragment)).toBe(text.toWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  it('gives the answers of any team back', async () => {
    await fc.assert(
      fc.asyncProperty(randomTeam(shipped()), async (answers) => {
        const text = JSON.stringify(fileOf(answers));
        const fragment = await writeFragment(text);
        expect(await readFragment(fragment)).toBe(fragment.length <= LONGEST ? text : undefined);
      }),
      { numRuns: 100 },
    );
  });

  it('is not read where it was cut or altered', async () => {
    const fragment = await writeFragment(JSON.stringify(fileOf({ org_name__full: 'Le Quai', goals: ['awareness'] })));
    for (let end = 0; end < fragment.length; end += 1)
      expect(await readFragment(fragment.slice(0, end))).toBeUndefined();
    for (let at = 0; at < fragment.length - 1; at += 1)
      expect(
        await readFragment(`${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`),
      ).toBeUndefined();
    expect(await readFragment(`${fragment}AAAA`)).toBeUndefined();
    expect(await readFragment('<script>')).toBeUndefined();
  });
});

it('leaves out names, notes and what was set aside, unless names are asked for', () => {
  for (const { file } of stories) {
    const [bare, named] = [sharedAnswers(file, false), sharedAnswers(file, true)];
    const names = (JSON.stringify(file.answers).match(/"role":"[^"]*","name":"[^"]+"/g) ?? []).map((person) =>
      person.replace(/.*"name"/, '"name"'),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect([JSON.stringify(bare).includes(name), JSON.stringify(named).includes(name)]).toEqual([false, true]);
    expect([bare.notes, named.notes, bare.aside]).toEqual([{}, {}, undefined]);
    expect(JSON.stringify(named)).not.toContain('"note"');
  }
});

/** A team with few answers, at its downloads. */
async function team(): Promise<Questionnaire> {
  const one = await Questionnaire.at(site, '#organisation/org_name', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await one.type('org_name__full', 'Maison des jeunes du Quai');
  await one.check();
  return one;
}

it('copies a link that opens the policy, to read and download, and keeps nothing', async () => {
  const one = await team();
  await one.press('share');
  await eventually(() => one.page.locator('#share-said').innerText()).toBe(one.words.live.share.copied);
  const link = await one.page.locator('#share-link').inputValue();
  expect(await one.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link.length).toBeLessThan(LONGEST);

  const page = await site.open('/lien/');
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('[data-part=policy] h1').waitFor();
  expect(await page.locator('[data-part=policy]').innerText()).toContain('Maison des jeunes du Quai');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const reader = new Questionnaire(page);
  for (const format of ['docx', 'md'])
    expect((await reader.download(page.locator(`[data-format=${format}]`))).name).toMatch(
      new RegExp(`maison-des-jeunes-du-quai-.*\\.${format}$`),
    );
  await page.locator('[data-language-link]').click();
  await page.locator('[data-part=policy] h1').waitFor();
  expect(await page.locator('[data-part=policy] h1').innerText()).toMatch(/^Social Media/);
});

it('says that a cut link is cut, and opens nothing', async () => {
  const page = await site.open('/lien/#AAAA');
  await page.locator('[data-part=altered]').waitFor();
  expect(await page.locator('[data-part=policy]').isVisible()).toBe(false);
});

it('says when the answers do not fit a link', async () => {
  const one = await Questionnaire.at(site);
  const long = Array.from({ length: 600 }, (_, rank) => Math.sin(rank).toString(36)).join(' ');
  await one.open(
    'answers.json',
    JSON.stringify({ ...stories[0]!.file, adaptations: { clauses: { purpose_statement: long }, added: [] } }),
  );
  await eventually(async () => Object.keys((await one.saved())?.answers ?? {}).length).toBeGreaterThan(20);
  await one.check();
  await one.press('share');
  await eventually(() => one.page.locator('#share-said').innerText()).toContain('trop longues');
  expect(await one.page.locator('#share-link').isVisible()).toBe(false);
});

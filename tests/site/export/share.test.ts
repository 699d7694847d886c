import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswersFile, sharedAnswers } from '../../../src/engine/interview.ts';
import { DICTIONARY } from '../../../src/site/shared-link/dictionary.ts';
import { LONGEST, readFragment, writeFragment } from '../../../src/site/shared-link/share-link.ts';
import { lengthenJson, shortenJson } from '../../../src/site/shared-link/shorten-json.ts';
import { everyStory, stories } from '../../samples/stories.ts';
import { fileOf, randomTeam } from '../../packs/random-teams.ts';
import { shipped } from '../../packs/shipped.ts';
import { Questionnaire } from '../driver.ts';
import { eventually, useSite } from '../visit.ts';

const site = useSite();

/** A link of the site as it was before ids were shortened, and one of each day that the way of writing changed. */
const OLDER = [
  'eJw1jrFuAjEQRH8lmnqBuytSuEp6mtQIWcvd3sXC2LDrgwL535FRUs_Me_PEnPXCBQ4njsHEdpzsIWpfPQhXHs9wTyS-yLtiAsJd1EJOcOi33bZDJUROy8pLK836HpZfONzWMJ5BmLi0aOiGz03fb4YOhD9Pw2ddfFN4P68xwmEvHz8rBxCWzNHgDuAHqyQxw5GgYtecLJyieB-Fp0bRHJtkzFmnkLi0i_R__TsxaiWkXKQ5a30BckFRqQ',
  'eJwBZgCZ_zF7BDrGgCzGgTp7AjrGlizGgjoiMS4wLjAifSzGgzoWLMaFOsaGLMaIOiIyMDI2LTExLTIwIizGiTp7EToiTGUgUXVhaSIsHTpbx5tdLMqjOnsDOg0sAjoiQW5hIn19LMaKOnt9ffI6IiU',
];
/** The first words of the dictionary, which links of any day rely on. */
const FIRST = { length: 921, sha256: 'c6f868ad230b1027516c6867877d4adbdb30bfc6f2b46f8c198068d9071f6066' };

describe('answers in a fragment', () => {
  const parsed = (json: string | undefined): unknown => json && JSON.parse(json);
  const runs = process.env['FULL'] ? 10_000 : 200;

  it('come back the same, whatever they hold, while they are short enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const json = JSON.stringify({ goals: text, [text]: ['yes', '"yes"', '\u0001\u0180'] });
        const fragment = await writeFragment(json);
        if (fragment.length <= LONGEST) expect(parsed(await readFragment(fragment))).toEqual(parsed(json));
      }),
      { numRuns: 200 },
    );
  });

  it('come back the same, those of any team: what a link is too short for, its words hold all the same', async () => {
    let fit = 0;
    await fc.assert(
      fc.asyncProperty(randomTeam(shipped()), async (answers) => {
        const json = JSON.stringify(fileOf(answers));
        expect(parsed(lengthenJson(shortenJson(json)))).toEqual(parsed(json));
        const fragment = await writeFragment(json);
        fit += Number(fragment.length <= LONGEST);
        expect(parsed(await readFragment(fragment))).toEqual(fragment.length <= LONGEST ? parsed(json) : undefined);
      }),
      { seed: 20261130, numRuns: runs },
    );
    expect(fit).toBeGreaterThan(runs / 4);
  });

  it('fit a link with its address, for every sample, names included', async () => {
    const longest = 'https://une-organisation.github.io/politique-de-medias-sociaux/en/federation/link/#'.length;
    for (const { name, file } of everyStory) {
      const fragment = await writeFragment(JSON.stringify(sharedAnswers(file, true)));
      expect(longest + fragment.length, name).toBeLessThan(LONGEST);
    }
    expect(everyStory.length).toBeGreaterThanOrEqual(11);
  });

  it('open from links of every older day', async () => {
    for (const fragment of OLDER) {
      const { file } = readAnswersFile((await readFragment(fragment))!, shipped(), '2026-11-30');
      expect(file?.answers).toEqual({
        org_name__full: 'Le Quai',
        goals: ['awareness'],
        responsible__lead: { role: 'coordination', name: 'Ana' },
      });
    }
    const first = DICTIONARY.slice(0, FIRST.length).join(' ');
    expect(createHash('sha256').update(first).digest('hex')).toBe(FIRST.sha256);
    expect(new Set(DICTIONARY).size).toBe(DICTIONARY.length);
  });

  it('are not read where the link was cut or altered: two thousand links open nothing', async () => {
    const whole = await Promise.all(
      everyStory.map(({ file }) => writeFragment(JSON.stringify(sharedAnswers(file, true)))),
    );
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const damaged = fc
      .record({
        fragment: fc.constantFrom(...OLDER, ...whole),
        at: fc.nat(),
        to: fc.constantFrom(...letters.split(''), '', ' ', '%', '=', '.', 'AAAA'),
        how: fc.constantFrom('cut', 'altered', 'added', 'without'),
      })
      .map(({ fragment, at, to, how }) => {
        const rank = at % fragment.length;
        if (how === 'cut') return { fragment, link: fragment.slice(0, rank) };
        const rest = how === 'added' ? rank : rank + (how === 'without' ? 1 + (at % 7) : 1);
        return { fragment, link: fragment.slice(0, rank) + (how === 'without' ? '' : to) + fragment.slice(rest) };
      })
      .filter(({ fragment, link }) => link !== fragment);
    await fc.assert(
      fc.asyncProperty(damaged, async ({ link }) => {
        expect(await readFragment(link)).toBeUndefined();
      }),
      { seed: 20261130, numRuns: 2_000 },
    );
  });

  it('are not read where they use a word that this dictionary has not yet', () => {
    const next = DICTIONARY.length;
    expect(lengthenJson(String.fromCharCode(0x180 + next - 31))).toBeUndefined();
    expect(lengthenJson(String.fromCharCode(0x180 + next - 32))).toBe(`"${DICTIONARY.at(-1)!}"`);
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

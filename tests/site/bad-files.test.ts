import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { say, type TeamMessage } from '../../src/engine/interview.ts';
import { HOSTILE_FILES, OTHER_FILES } from '../packs/hostile-files.ts';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const file = (answers: unknown, more: object = {}) =>
  JSON.stringify({ format: 'balises/answers@1', language: 'fr', date: '2026-11-20', answers, ...more });

/** Files that hold no answers: said, and nothing else happens. */
const REFUSED: Readonly<Record<string, readonly [string | Buffer, TeamMessage]>> = {
  'damaged JSON': [file({}).slice(0, -5), { code: 'file_damaged' }],
  'an empty file': ['', { code: 'file_damaged' }],
  'answers that are no answers': [file('oui'), { code: 'file_damaged' }],
  'a text in RTF': ['{\\rtf1\\ansi Bonjour}', { code: 'file_foreign' }],
  'a foreign file': ['{"name": "balises"}', { code: 'file_foreign' }],
  'a foreign document': [
    Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document/>') })),
    { code: 'file_foreign' },
  ],
  'a newer file': [
    file({}, { format: 'balises/answers@2' }),
    { code: 'file_newer', params: { version: 'balises/answers@2' } },
  ],
};

it.each(['fr', 'en'] as const)(
  'says what to do with a file that holds no answers, and leaves those there as they were (%s)',
  async (language) => {
    const team = await Questionnaire.at(site, '#organisation/org_name', { language });
    await team.type('org_name__full', 'Le Quai');
    await team.check();
    for (const [name, [content, message]] of Object.entries(REFUSED)) {
      await team.open(`${name}.json`, content);
      await eventually(team.notice, name).toEqual([expect.stringContaining(say(message, language))]);
      expect(await team.asked().isVisible()).toBe(false);
      expect(team.hash()).toBe('#check');
      await team.page.locator('.notice[data-notice] button').click();
      expect(await team.notice()).toEqual([]);
    }
    expect((await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
  },
);

/** One of each kind that is made to harm, or locked: what a browser has to withstand. */
const HARMFUL = [
  'ten gigabytes, declared',
  'a gigabyte of zeros, that declares nineteen megabytes',
  '100,000 entries',
  'entities that multiply',
  'answers within answers, in a file',
  'a front matter of nineteen megabytes',
  'a Word file with a password',
  'a Word file from elsewhere',
  'half a Markdown document',
];

it('refuses a harmful file with less than two seconds of work, says what it is, and keeps the answers', async () => {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', 'Le Quai');
  await team.check();
  const chosen = [...HOSTILE_FILES, ...OTHER_FILES].filter(([name]) => HARMFUL.includes(name));
  expect(chosen).toHaveLength(HARMFUL.length);
  const session = await team.page.context().newCDPSession(team.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds the page has worked so far, whatever else the machine does. */
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const path = join(mkdtempSync(join(tmpdir(), 'balises-harmful-')), 'fichier');
  for (const [name, kind, make] of chosen) {
    writeFileSync(path, make());
    const before = await worked();
    await team.page.locator('#open').setInputFiles(path);
    await eventually(team.notice, name).toEqual([expect.stringContaining(say({ code: `file_${kind}` }, 'fr'))]);
    const took = (await worked()) - before;
    expect(took, name).toBeGreaterThan(0);
    expect(took, name).toBeLessThan(2_000);
    await team.page.locator('.notice[data-notice] button').click();
  }
  rmSync(dirname(path), { recursive: true });
  expect((await team.saved())?.answers).toEqual({ org_name__full: 'Le Quai' });
});

const labelOf = (id: string) =>
  shipped()
    .steps.flatMap((step) => step.questions)
    .flatMap((question) => [question, ...question.fields])
    .find((field) => field.id === id)!.label;

/** Answers that do not fit: the file opens, what does not fit is set aside and said. */
const ASIDE: Readonly<Record<string, readonly [Readonly<Record<string, unknown>>, Partial<TeamMessage>]>> = {
  'an id no question has': [{ licorne: 'oui' }, { code: 'unknown_answer', params: { id: 'licorne' } }],
  'an option no question has': [
    { jurisdiction: 'mars' },
    { code: 'wrong_option', params: { label: labelOf('jurisdiction'), found: 'mars' } },
  ],
  'a date that does not exist': [
    { adoption__date: '2026-02-30' },
    { code: 'bad_date', params: { found: '2026-02-30' } },
  ],
};

it.each(Object.entries(ASIDE))('opens a file with %s, and keeps that answer aside', async (_name, [wrong, message]) => {
  const team = await Questionnaire.at(site);
  await team.open('reponses.json', file({ org_name__full: 'Le Quai', ...wrong }));
  await eventually(team.notice).toEqual([expect.stringContaining(say(message as TeamMessage, 'fr'))]);
  await eventually(team.saved).toMatchObject({ answers: { org_name__full: 'Le Quai' }, aside: wrong });
  await team.check();
  const aside = team.page.locator('section[aria-labelledby="summary-aside"]');
  await eventually(() => aside.innerText()).toContain(Object.keys(wrong)[0]);
  expect(await aside.innerText()).toContain(String(Object.values(wrong)[0]));
});

it('says which answer has the wrong form, and keeps it aside', async () => {
  const team = await Questionnaire.at(site);
  await team.open('reponses.json', file({ org_name__full: 7, goals: 'awareness' }));
  await eventually(async () => (await team.notice()).join()).toContain(
    `«\u00a0${labelOf('org_name__full')}\u00a0» n’a pas la forme attendue`,
  );
  expect((await team.notice()).join()).not.toMatch(/[{}]/);
  await eventually(team.saved).toMatchObject({ answers: {}, aside: { org_name__full: 7, goals: 'awareness' } });
});

it('takes today for the date a file should have had, and says so', async () => {
  const team = await Questionnaire.at(site);
  await team.open('reponses.json', file({ org_name__full: 'Le Quai' }, { date: '2026-13-45' }));
  await eventually(team.notice).toEqual([
    expect.stringContaining(say({ code: 'bad_date', params: { found: '2026-13-45' } }, 'fr')),
  ]);
  await eventually(async () => (await team.saved())?.date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

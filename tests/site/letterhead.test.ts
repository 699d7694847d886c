import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ANSWERS_FORMAT } from '../../src/engine/interview.ts';
import { readDocx, sayLetterhead } from '../../src/engine/docx.ts';
import { altered, bare, english, french } from '../engine/4-output/docx/letterhead/letterheads.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();
const worn = (team: Questionnaire) => team.page.locator('#letterhead-worn').innerText();
const give = (team: Questionnaire, name: string, content: Uint8Array) =>
  team.page
    .locator('#letterhead')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const wears = (file: Uint8Array, words: string) =>
  Object.entries(unzipSync(file)).some(
    ([path, content]) => /^word\/header\d\.xml$/.test(path) && strFromU8(content).includes(words),
  );
const atFiles = async (language: 'fr' | 'en' = 'fr') => {
  const team = await Questionnaire.at(site, '', { language });
  await team.open(
    'reponses.json',
    JSON.stringify({
      format: ANSWERS_FORMAT,
      language,
      date: '2026-11-20',
      answers: { org_name__full: 'Le Quai', diffusion: ['signature'] },
    }),
  );
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Le Quai');
  await team.page.locator('.notice[data-notice] button').click();
  await team.check();
  return team;
};

it('each Word file has the organisation’s look until it is taken away, and still gives the answers back', async () => {
  const team = await atFiles();
  await give(team, 'papier.docx', await french());
  await eventually(() => worn(team)).toBe(
    sayLetterhead({ code: 'letterhead_worn', params: { name: 'papier.docx' } }, 'fr'),
  );
  const file = (await team.download('docx')).bytes;
  expect(wears(file, '12, rue du Quai')).toBe(true);
  expect(JSON.parse(readDocx(file).text!)).toMatchObject({ answers: { org_name__full: 'Le Quai' } });

  await team.openSheets();
  const companion = await team.download(team.page.locator('.companions button').first());
  expect(wears(companion.bytes, '12, rue du Quai')).toBe(true);
  const kit = await team.download(team.page.locator('#companions .files__buttons button'));
  const documents = Object.values(unzipSync(kit.bytes));
  expect(documents.length).toBeGreaterThan(0);
  for (const one of documents) expect(wears(one, '12, rue du Quai')).toBe(true);

  await team.press('bare');
  expect(await worn(team)).toBe('');
  expect(await team.focused()).toBe('letterhead');
  expect(await team.page.locator('[data-action=bare]').isVisible()).toBe(false);
  expect(wears((await team.download('docx')).bytes, '12, rue du Quai')).toBe(false);
});

it('a file dropped there is a letterhead, not answers; another takes its place; neither is kept after the visit', async () => {
  const team = await atFiles('en');
  await team.drop('letter.docx', await english(), '#files-look');
  await eventually(() => worn(team)).toContain('letter.docx');
  expect(wears((await team.download('docx')).bytes, 'Harbour Youth Centre')).toBe(true);
  await team.drop('styles.docx', await bare(), '#files-look');
  await eventually(() => worn(team)).toBe(
    sayLetterhead({ code: 'letterhead_without_header', params: { name: 'styles.docx' } }, 'en'),
  );
  expect(await team.asked().isVisible()).toBe(false);
  await team.page.reload();
  await team.wake();
  expect(await worn(team)).toBe('');
  expect(await team.page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/styles\.docx|letter\.docx/);
});

it.each(['fr', 'en'] as const)(
  'a file that is none is refused with its reason, and what was worn stays (%s)',
  async (language) => {
    const team = await atFiles(language);
    await give(team, 'bon.docx', await french());
    await eventually(() => worn(team)).toContain('bon.docx');
    const macros = altered(await french(), () => ({ 'word/vbaProject.bin': 'x' }));
    for (const [code, content] of [
      ['letterhead_foreign', Buffer.from('%PDF-1.7')],
      ['letterhead_protected', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['letterhead_macros', macros],
      ['letterhead_oversized', new Uint8Array(20_000_001)],
    ] as const) {
      await give(team, `${code}.docx`, content);
      await eventually(team.notice, code).toEqual([
        expect.stringContaining(sayLetterhead({ code, params: { name: `${code}.docx` } }, language)),
      ]);
    }
    expect(await worn(team)).toContain('bon.docx');
    expect(wears((await team.download('docx')).bytes, '12, rue du Quai')).toBe(true);
    await give(team, 'autre.docx', await french());
    await eventually(team.notice).toEqual([]);
  },
);

import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { say } from '../../../src/engine/interview.ts';
import { stories } from '../../samples/stories.ts';
import { Questionnaire } from '../driver.ts';
import { eventually, useSite } from '../visit.ts';

const site = useSite();

/** A sample open in the questionnaire, at its downloads. */
async function opened(story: string, language: 'fr' | 'en' = 'fr'): Promise<Questionnaire> {
  const team = await Questionnaire.at(site, '', { language });
  const { file } = stories.find(({ name }) => name === story)!;
  await team.open('answers.json', JSON.stringify(file));
  await eventually(async () => Object.keys((await team.saved())?.answers ?? {}).length).toBeGreaterThan(20);
  await team.check();
  return team;
}
const textOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<[^>]*>/g, ' ');

it.each(['fr', 'en'] as const)(
  'gives each sheet that concerns the team, in Word and Markdown (%s)',
  async (language) => {
    const team = await opened('maison-de-jeunes', language);
    const { formats } = team.words.live;
    await team.openSheets();
    const items = team.page.locator('.companions li');
    const titles = (await items.locator('.companions__title').allInnerTexts()).map((title) => title.trim());
    expect(titles.length).toBeGreaterThanOrEqual(14);
    for (const [rank, title] of titles.entries()) {
      await team.page.waitForTimeout(250); // Chromium lets no more than ten files out in a row: no hand is that quick
      const word = await team.download(items.nth(rank).getByRole('button', { name: `${title}, ${formats.docx}` }));
      expect(word.name).toMatch(/^[a-z0-9-]+-maison-des-jeunes-v1\.0-\d{4}-\d\d-\d\d\.docx$/);
      expect(textOf(word.bytes)).toContain('Maison des jeunes');
      expect(
        Object.values(unzipSync(word.bytes))
          .map((bytes) => strFromU8(bytes))
          .join(),
      ).not.toMatch(/balises\/answers|org_name__/); // nobody’s answers go out with a sheet
    }
    const markdown = await team.download(items.first().getByRole('button', { name: formats.md }));
    expect(markdown.bytes.toString()).toMatch(/^# /);
  },
);

it('gives the calendar for a spreadsheet', async () => {
  const team = await opened('maison-de-jeunes');
  await team.openSheets();
  const { bytes, name } = await team.download(team.page.getByRole('button', { name: team.words.live.formats.csv }));
  expect(name).toMatch(/\.csv$/);
  expect(bytes.toString()).toMatch(/^\ufeff"/);
  expect(bytes.toString().split('\r\n').length).toBeGreaterThan(12);
});

it('puts the board kit in one archive: policy, resolution, open points, departures', async () => {
  const team = await opened('maison-de-jeunes');
  const { bytes, name } = await team.download(team.page.getByRole('button', { name: team.words.live.companions.kit }));
  expect(name).toMatch(/^trousse-du-conseil-maison-des-jeunes-.*\.zip$/);
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([file]) => file.replace(/-maison-des-jeunes.*/, ''))).toEqual([
    '1-politique-d-utilisation-des-medias-sociaux',
    '2-resolution-d-adoption',
    '3-ordre-du-jour-d-equipe',
    '4-ce-qui-s-ecarte-des-choix-proposes',
  ]);
  for (const [, docx] of files) expect(textOf(docx)).toContain('Maison des jeunes');

  const other = await Questionnaire.at(site);
  await other.open(name, bytes);
  await eventually(async () => (await other.saved())?.answers).toEqual((await team.saved())?.answers);
});

it('makes the kit for publication under a name of its own, without answers, notes and reasons', async () => {
  const { file } = stories.find(({ name }) => name === 'maison-de-jeunes')!;
  const team = await Questionnaire.at(site);
  const answers = {
    ...file.answers,
    response_times: { undecided: true, note: 'Karine tranchera' },
    facebook_presence: { not_applicable: 'Nous les fuyons' },
  };
  await team.open('answers.json', JSON.stringify({ ...file, answers }));
  await eventually(async () => (await team.saved())?.answers['facebook_presence']).toEqual(answers.facebook_presence);
  await team.check();
  const kit = team.page.getByRole('button', { name: team.words.live.companions.kit });
  const texts = (bytes: Uint8Array) =>
    Object.values(unzipSync(bytes)).flatMap((docx) => Object.values(unzipSync(docx)).map((part) => strFromU8(part)));
  const own = await team.download(kit);
  expect(texts(own.bytes).join()).toContain('Karine tranchera');
  await team.page.getByRole('radio', { name: team.words.page.files.publication }).check();
  const published = await team.download(kit);
  expect(published.name).toBe(own.name.replace('trousse-du-conseil', 'trousse-du-conseil-publication'));
  expect(texts(published.bytes).join()).not.toMatch(/Karine tranchera|Nous les fuyons|balises\/answers/);

  const other = await Questionnaire.at(site);
  await other.open(published.name, published.bytes);
  await eventually(other.notice).toEqual([expect.stringContaining(say({ code: 'file_without_answers' }, 'fr'))]);
});

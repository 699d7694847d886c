import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble, listCompanions, toCsv, toMarkdown } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import {
  openAnswers,
  readInterview,
  type AnswersFile,
  type Language,
  withoutRemarks,
} from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** A sample's answers as a team has them in this language, with a note and an answer set aside. */
function answersOf(story: string, language: Language): AnswersFile {
  const given: unknown = parse(readFileSync(new URL(`../samples/${story}/answers.yaml`, import.meta.url), 'utf8'));
  const { file } = openAnswers(
    { ...(given as object), notes: { org_name: 'Le nom légal? 🌊' }, aside: { old_question: ['a'] } },
    shipped(language),
    '2026-11-20',
  );
  return { ...file!, language };
}

it.each([
  ['maison-de-jeunes', 'fr'],
  ['projet-ouvert', 'en'],
] as const)('the browser and Node make the same files, byte for byte: %s in %s', async (story, language) => {
  const file = answersOf(story, language);
  const interview = readInterview(shipped(language), file.answers, file.date);
  const team = await Questionnaire.at(site, '', { language, timezoneId: 'Pacific/Kiritimati' });
  await team.open('answers.json', JSON.stringify(file));
  await eventually(team.saved).toEqual(file);
  await team.check();
  for (const [copy, document] of [
    ['carry', assemble(interview, { answersFile: file })],
    ['publication', assemble(interview)],
  ] as const) {
    await team.page.locator(`#${copy}`).check();
    expect((await team.download('docx')).bytes.equals(await toDocx(document)), `${copy}, Word`).toBe(true);
    expect((await team.download('md')).bytes.toString(), `${copy}, Markdown`).toBe(toMarkdown(document));
  }
  // The sheets are made from another file of the site, and the archive from them.
  const { companions, formats } = team.words.live;
  await team.openSheets();
  const row = (id: string) =>
    team.page.locator('.companions li', { hasText: listCompanions(interview).find((one) => one.id === id)!.title });
  const sheet = (id: string) => assemble(interview, { document: id });
  for (const id of ['summary', 'calendar', 'departures'])
    expect(
      (await team.download(row(id).getByRole('button', { name: formats.docx }))).bytes.equals(await toDocx(sheet(id))),
      id,
    ).toBe(true);
  expect((await team.download(row('calendar').getByRole('button', { name: formats.csv }))).bytes.toString()).toBe(
    toCsv(sheet('calendar')),
  );
  const kit = unzipSync((await team.download(team.page.getByRole('button', { name: companions.kit }))).bytes);
  // The copy for publication is chosen: what goes with it says no notes nor reasons.
  const shown = readInterview(shipped(language), withoutRemarks(file.answers), file.date);
  const made = await Promise.all(
    [undefined, 'resolution', 'agenda', 'departures'].map((document) =>
      toDocx(assemble(shown, document ? { document } : {})),
    ),
  );
  expect(Object.values(kit).map((bytes, rank) => Buffer.from(bytes).equals(made[rank]!))).toEqual(made.map(() => true));
  expect(JSON.parse((await team.download('answers')).bytes.toString())).toEqual(file);
});

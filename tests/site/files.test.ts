import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { say, type AnswersFile, type TeamMessage } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { Questionnaire } from './driver.ts';
import { eventually, useSite } from './visit.ts';

const site = useSite();

/** A team that gave a name, a special answer and a note. */
async function answered(name = 'Maison des jeunes du Quai'): Promise<Questionnaire> {
  const team = await Questionnaire.at(site, '#organisation/org_name');
  await team.type('org_name__full', name);
  await team.special('serves_groups', 'undecided').check();
  await team.question('org_name').locator('.special__note summary').click();
  await team.special('org_name', 'note').fill('Le nom légal?');
  await eventually(async () => (await team.saved())?.notes).toEqual({ org_name: 'Le nom légal?' });
  await team.check();
  return team;
}
const given = async (team: Questionnaire) => {
  const { answers, notes } = (await team.saved()) ?? {};
  return { answers, notes };
};
const GIVEN = {
  answers: { org_name__full: 'Maison des jeunes du Quai', serves_groups: { undecided: true } },
  notes: { org_name: 'Le nom légal?' },
};

it.each(['answers', 'docx', 'md'])('reopens what it exported, on another device: %s', async (button) => {
  const first = await answered();
  const file = await first.download(button);
  if (button === 'answers') {
    expect(file.name).toMatch(/^reponses-balises-maison-des-jeunes-du-quai-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.bytes.toString()) as AnswersFile).toMatchObject({
      format: 'balises/answers@1',
      language: 'fr',
      path: 'quick',
      ...GIVEN,
    });
  }
  const other = await Questionnaire.at(site);
  await other.open(file.name, file.bytes);
  await eventually(other.notice).toEqual([expect.stringContaining(`Réponses ouvertes\u00a0: ${file.name}.`)]);
  await eventually(() => given(other)).toEqual(GIVEN);
  expect(await other.policy()).toContain('Maison des jeunes du Quai');
});

it.each([
  [
    'annotated',
    'politique-medias-sociaux-annotee',
    ['word/comments.xml', 'Balises', '(choix proposé)', 'Guide du ROEQ'],
  ],
  [
    'bilingual',
    'politique-medias-sociaux-bilingue',
    ['word/document.xml', 'w:val="fr-CA"', 'w:val="en-CA"', 'Maison des jeunes du Quai', 'Social Media Policy'],
  ],
] as const)('hands over the other edition, which reopens too: %s', async (button, name, [part, ...words]) => {
  const team = await answered();
  expect(site.requests).not.toContain('/pack/en.json');
  await team.page.locator('.files__editions summary').click();
  const file = await team.download(button);
  expect(file.name).toMatch(new RegExp(`^${name}-maison-des-jeunes-du-quai-\\d{4}-\\d\\d-\\d\\d\\.docx$`));
  const text = strFromU8(unzipSync(file.bytes)[part]!);
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
  expect(site.requests.includes('/pack/en.json')).toBe(button === 'bilingual');
  const other = await Questionnaire.at(site);
  await other.open(file.name, file.bytes);
  await eventually(() => given(other)).toEqual(GIVEN);
});

it('says so when the other language cannot be fetched, and hands the edition over once it can', async () => {
  site.forgive(/pack\/en\.json.*ERR_FAILED/, /Failed to load resource/);
  const team = await answered();
  await team.page.context().route('**/pack/en.json?*', (route) => route.abort());
  await team.page.locator('.files__editions summary').click();
  await team.press('bilingual');
  await eventually(team.notice).toEqual([expect.stringContaining(team.words.live.notices.fetchFailed)]);
  await team.page.context().unroute('**/pack/en.json?*');
  expect((await team.download('bilingual')).name).toMatch(/\.docx$/);
});

it('opens a file dropped on the page', async () => {
  const file = await (await answered()).download('answers');
  const other = await Questionnaire.at(site, '#team/responsible');
  await other.drop(file.name, file.bytes.toString());
  await eventually(() => given(other)).toEqual(GIVEN);
  expect(await other.heading()).toBe(other.words.live.route.home);
});

it('opens answers in YAML, which the page offers to choose, as the command line writes and reads them', async () => {
  const team = await Questionnaire.at(site, '#check');
  for (const ending of ['.json', '.yaml', '.yml', '.docx', '.md', '.zip'])
    expect(await team.page.locator('#open').getAttribute('accept')).toContain(ending);
  await team.open('answers.yaml', stringify({ format: 'balises/answers@1', date: '2026-11-20', ...GIVEN }));
  await eventually(() => given(team)).toEqual(GIVEN);
});

it('hands over a copy for publication, without the answers, and says so of it when it is opened', async () => {
  const first = await answered();
  const { copies, carry, publication } = first.words.page.files;
  await eventually(() => first.page.getByRole('group', { name: copies }).getByRole('radio').count()).toBe(2);
  expect(await first.page.getByRole('radio', { name: carry }).isChecked()).toBe(true);
  await first.page.getByRole('radio', { name: publication }).check();
  await first.page.locator('.files__editions summary').click();
  const publicationName = 'politique-medias-sociaux-publication';
  for (const [button, name] of [
    ['docx', publicationName],
    ['md', publicationName],
    ['annotated', 'politique-medias-sociaux-annotee-publication'],
    ['bilingual', 'politique-medias-sociaux-bilingue-publication'],
  ] as const) {
    const file = await first.download(button);
    expect(file.name).toMatch(new RegExp(`^${name}-maison-des-jeunes-du-quai-`));
    expect(file.bytes.toString('latin1')).not.toContain('balises/answers');
    const other = await Questionnaire.at(site);
    await other.open(file.name, file.bytes);
    await eventually(other.notice).toEqual([expect.stringContaining(say({ code: 'file_without_answers' }, 'fr'))]);
    expect(await other.saved()).toBeUndefined();
  }
});

it('opens the answers of an older version, and says what has changed', async () => {
  const older = {
    format: 'balises/answers@1',
    pack: { name: 'base', version: '0.9.0' },
    language: 'fr',
    date: '2026-11-20',
    answers: { ...GIVEN.answers, jurisdiction: 'mars', old_question: 'oui', older_question: 'non' },
    notes: GIVEN.notes,
  };
  const team = await Questionnaire.at(site);
  await team.open('reponses.json', JSON.stringify(older));
  const { version } = shipped();
  const said: readonly TeamMessage[] = [
    { code: 'file_of_other_version', params: { found: '0.9.0', expected: version } },
    { code: 'unknown_answer', params: { id: 'old_question, older_question' } },
    {
      code: 'wrong_option',
      params: { label: shipped().steps[0]!.questions.find(({ id }) => id === 'jurisdiction')!.label, found: 'mars' },
    },
  ];
  for (const message of said) await eventually(async () => (await team.notice()).join()).toContain(say(message, 'fr'));
  await eventually(() => given(team)).toEqual(GIVEN);
  // From now on they are answers to this version: the next visit has nothing left to say.
  expect((await team.saved())?.pack.version).toBe(version);
  await team.page.reload();
  await team.wake();
  expect(await team.notice()).toEqual([]);
  expect((await team.saved())?.aside).toEqual({ jurisdiction: 'mars', old_question: 'oui', older_question: 'non' });
});

it('asks before it replaces answers, changes nothing when refused, and can keep both', async () => {
  const file = await (await answered('Ailleurs')).download('answers');
  const team = await answered();
  await team.open(file.name, file.bytes);
  await eventually(() => team.asked().isVisible()).toBe(true);
  expect(await team.asked().innerText()).toContain(file.name);
  expect(await given(team)).toEqual(GIVEN);
  await team.asked().locator('button', { hasText: 'Annuler' }).click();
  expect(await given(team)).toEqual(GIVEN);

  await team.open(file.name, file.bytes);
  await team.asked().locator('button', { hasText: 'mettre de côté' }).click();
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Ailleurs');
  await team.press('aside'); // the two change places
  await eventually(() => given(team)).toEqual(GIVEN);
  await team.press('aside');
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Ailleurs');
});

it('can download the present answers before it opens others', async () => {
  const file = await (await answered('Ailleurs')).download('answers');
  const team = await answered();
  await team.open(file.name, file.bytes);
  const kept = await team.download(team.asked().locator('button', { hasText: 'télécharger' }));
  expect(JSON.parse(kept.bytes.toString())).toMatchObject(GIVEN);
  await eventually(async () => (await team.saved())?.answers['org_name__full']).toBe('Ailleurs');
});

it('clears the device when asked twice, with a copy in hand, and leaves nothing behind', async () => {
  const team = await answered();
  await team.press('erase');
  await team.asked().locator('button', { hasText: 'Annuler' }).click();
  expect(await given(team)).toEqual(GIVEN);
  await team.press('erase');
  const kept = await team.download(team.asked().locator('button', { hasText: 'puis effacer' }));
  expect(JSON.parse(kept.bytes.toString())).toMatchObject(GIVEN);
  await eventually(team.notice).toEqual([expect.stringContaining(team.words.live.notices.erased)]);
  expect(await team.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await team.policy()).toContain('[nom de l’organisme]');
  await team.page.reload();
  await team.wake();
  expect(await team.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await team.control('org_name__full').inputValue()).toBe('');
});

it('dates a file the day it is changed, and leaves the date of one that is only opened; its name says the day it was made', async () => {
  const team = await Questionnaire.at(site);
  const old = { format: 'balises/answers@1', date: '2024-05-01', answers: { org_name__full: 'Le Quai' } };
  await team.open('reponses.json', JSON.stringify(old));
  await eventually(async () => (await team.saved())?.date).toBe('2024-05-01');
  await team.check();
  const day = await team.page.evaluate(() => new Date().toLocaleDateString('sv'));
  const opened = await team.download('answers');
  expect(opened.name).toBe(`reponses-balises-le-quai-${day}.json`);
  expect(JSON.parse(opened.bytes.toString())).toMatchObject({ date: '2024-05-01' });

  await team.page.goto(`${site.origin}/questionnaire/#organisation/org_name`);
  await team.type('org_name__phone', '418 555-0105');
  await eventually(async () => (await team.saved())?.date).toBe(day);
  await team.check();
  expect((await team.download('answers')).name).toBe(`reponses-balises-le-quai-${day}.json`);
  await team.openSheets();
  const calendar = team.page.getByRole('button', { name: /calendrier.*, Markdown/i });
  expect((await team.download(calendar)).bytes.toString()).not.toContain('2024');
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { say } from '../../../src/engine/interview.ts';
import { answersFile, folderWith, policy, SAMPLE } from '../../cli/run.ts';
import { Questionnaire } from '../driver.ts';
import { eventually, useSite } from '../visit.ts';

const site = useSite();
const at = folderWith({ 'karine.yml': answersFile('  jurisdiction: qc\n', 'by: Karine\n') });
const run = async (...words: readonly string[]) => {
  const { code, err, out } = await policy(...words);
  expect(code, err).toBe(0);
  return out;
};

it('the page opens each kind of file that the command line writes with answers, and refuses the others kindly', async () => {
  await run('assemble', SAMPLE, '--out', at('plain'), '--document', 'all', '--format', 'docx,md,html', '--lang', 'fr');
  for (const edition of ['annotated', 'bilingual'])
    await run('assemble', SAMPLE, '--out', at(edition), '--format', 'docx', '--lang', 'fr', '--edition', edition);
  await run('merge', at('karine.yml'), SAMPLE, '--out', at('together.json'));
  const read = (path: string) => readFileSync(at(path));
  const name = 'Maison des jeunes Le Bout du quai';
  const files: readonly (readonly [string, Buffer | string, string])[] = [
    ['answers.yaml', readFileSync(SAMPLE), name],
    ['reopened.json', await run('reopen', at('plain/maison-de-jeunes/policy.fr.docx')), name],
    ['policy.fr.docx', read('plain/maison-de-jeunes/policy.fr.docx'), name],
    ['policy.fr.md', read('plain/maison-de-jeunes/policy.fr.md'), name],
    ['guide.fr.md', read('plain/maison-de-jeunes/guide.fr.md'), name],
    ['annotated.docx', read('annotated/maison-de-jeunes/policy-annotated.fr.docx'), name],
    ['bilingual.docx', read('bilingual/maison-de-jeunes/policy-bilingual.fr.docx'), name],
    ['together.yaml', read('together.json'), name],
  ];
  for (const [file, content, organisation] of files) {
    const team = await Questionnaire.at(site);
    await team.open(file, content);
    await eventually(async () => (await team.saved())?.answers['org_name__full'], file).toBe(organisation);
    await team.page.close();
  }
  const team = await Questionnaire.at(site);
  await team.open('policy.fr.html', read('plain/maison-de-jeunes/policy.fr.html'));
  await eventually(team.notice).toEqual([expect.stringContaining(say({ code: 'file_foreign' }, 'fr'))]);
});

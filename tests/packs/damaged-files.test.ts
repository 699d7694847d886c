import { expect, it, vi } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { ANSWERS_FORMAT, type AnswersFile, writeAnswersFile } from '../../src/engine/interview.ts';
import { openFile } from '../../src/site/questionnaire/save/open-file.ts';
import { processorTime } from '../engine/processor-time.ts';
import { damaged, sequence } from './damage.ts';
import { fileOf } from './random-teams.ts';
import { NAMED, shipped, team } from './shipped.ts';

// What is saved is named by the page it was saved on.
vi.stubGlobal('document', { documentElement: { dataset: {} } });
const { readSaved } = await import('../../src/site/questionnaire/save/read-saved.ts');

const [FILES, STATES] = process.env['FULL'] ? [2_000, 10_000] : [200, 200];
/** The longest a file may take, in milliseconds of processor. */
const MOST = 2_000;

const file: AnswersFile = {
  ...fileOf({ ...NAMED, policy_strength: 'mandatory', goals: ['awareness'] }),
  format: ANSWERS_FORMAT,
  language: 'fr',
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const whole = {
  json: bytesOf(writeAnswersFile(file)),
  yaml: bytesOf(`format: balises/answers@1\nlanguage: fr\ndate: 2026-11-20\nanswers:\n  goals: [awareness]\n`),
  md: bytesOf(toMarkdown(assemble(team(), { answersFile: file }))),
  docx: await toDocx(assemble(team(), { answersFile: file })),
};

it('a damaged file opens, or is refused with its reason, in little time', { timeout: 3_600_000 }, async () => {
  const next = sequence(7);
  const seen = { opened: 0, refused: 0 };
  let longest = 0;
  for (let rank = 0; rank < FILES; rank++) {
    const from = Object.values(whole)[rank % 4]!;
    const started = processorTime();
    const { file: opened, messages } = await openFile(new File([damaged(from, next) as BlobPart], 'a'), shipped());
    longest = Math.max(longest, processorTime() - started);
    if (opened) seen.opened++;
    else expect(messages.length, `file ${rank}`).toBeGreaterThan(0);
    seen.refused += opened ? 0 : 1;
  }
  expect(longest).toBeLessThan(MOST);
  expect(Math.min(seen.opened, seen.refused)).toBeGreaterThan(FILES / 20);
  console.log(`${FILES} damaged files: ${seen.opened} opened, ${seen.refused} refused, the longest in ${longest} ms`);
});

it('a damaged text that was saved reads as answers, or says that it does not', { timeout: 3_600_000 }, () => {
  const next = sequence(11);
  let [longest, read] = [0, 0];
  for (let rank = 0; rank < STATES; rank++) {
    const text = new TextDecoder().decode(damaged(whole.json, next));
    const started = processorTime();
    const { file: opened, messages } = readSaved(text, shipped());
    longest = Math.max(longest, processorTime() - started);
    if (opened) read++;
    else expect(messages.length, text).toBeGreaterThan(0);
  }
  expect(longest).toBeLessThan(MOST);
  expect(Math.min(read, STATES - read)).toBeGreaterThan(STATES / 50);
  console.log(`${STATES} damaged states: ${read} read, the longest in ${longest} ms`);
});

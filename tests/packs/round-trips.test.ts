import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, readMarkdown, toMarkdown } from '../../src/engine/documents.ts';
import { readDocx, toDocx } from '../../src/engine/docx.ts';
import {
  readAnswersFile,
  readInterview,
  writeAnswersFile,
  type AnswersFile,
  type Language,
} from '../../src/engine/interview.ts';
import { HOSTILE } from '../engine/4-output/read-back.ts';
import { fileOf, randomTeam } from './random-teams.ts';
import { DATE, shipped } from './shipped.ts';

const RUNS = process.env['FULL'] ? 2_000 : 50;

/** Whole files: any team's answers, with notes and answers set aside that may hold anything. */
function randomFile(language: Language): fc.Arbitrary<AnswersFile> {
  const questions = shipped(language)
    .steps.flatMap((step) => step.questions)
    .map(({ id }) => id);
  const typed = fc.oneof(
    fc.constantFrom(...HOSTILE, 'fin\ud800', '_x0041_\u2028\u0085\ufeff\uffff\0', ']]></answers>'),
    fc.string({ unit: 'binary' }),
  );
  const notes = fc.dictionary(fc.constantFrom(...questions, '__proto__'), typed, { maxKeys: 5 });
  const aside = fc.dictionary(
    fc.oneof(fc.constantFrom('old_question', '__proto__'), fc.string()),
    fc.oneof(typed, fc.jsonValue({ maxDepth: 3 })),
    { maxKeys: 4 },
  );
  return fc
    .record({ answers: randomTeam(shipped(language)), notes, aside, path: fc.constantFrom('quick', 'complete') })
    .map(({ answers, path, ...more }) => {
      const kept = Object.keys(more.aside).length > 0 ? more : { notes: more.notes };
      const file = { ...fileOf(answers, path), language, ...kept };
      return JSON.parse(JSON.stringify(file)) as AnswersFile; // as a file holds them: no -0, no key without a value
    });
}

describe.each(['fr', 'en'] as const)('answers come back as they went in (%s)', (language) => {
  const pack = shipped(language);
  const documentOf = (file: AnswersFile) =>
    assemble(readInterview(pack, file.answers, file.date), { answersFile: file });
  /** What opening gives: the file itself, and no more to say than of the answers themselves. */
  const comesBack = (file: AnswersFile, text: string | undefined) => {
    const opened = readAnswersFile(text ?? '', pack, DATE);
    expect(opened.file).toEqual(file);
    expect(opened).toEqual(readAnswersFile(writeAnswersFile(file), pack, DATE));
    return opened.file!;
  };

  it('from a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(randomFile(language), async (file) => {
        const made = await toDocx(documentOf(file));
        comesBack(file, readDocx(made).text);
      }),
      { seed: 20261120, numRuns: RUNS },
    );
  });

  it('from Markdown, and they make the same document again', () => {
    fc.assert(
      fc.property(randomFile(language), (file) => {
        const made = toMarkdown(documentOf(file));
        expect(toMarkdown(documentOf(comesBack(file, readMarkdown(made).text))) === made).toBe(true);
      }),
      { seed: 20261121, numRuns: RUNS },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adopt,
  assemble,
  isDraft,
  nextVersions,
  prepareNext,
  readMarkdown,
  toMarkdown,
} from '../../src/engine/documents.ts';
import { readDocx, toDocx } from '../../src/engine/docx.ts';
import {
  asWritten,
  openAnswers,
  readAnswersFile,
  readInterview,
  sharedAnswers,
  writeAnswersFile,
  type AnswersFile,
} from '../../src/engine/interview.ts';
import { shownBlocks } from '../../src/engine/3-documents/shown-blocks.ts';
import { parseAnswers } from '../../src/engine/2-interview/read/parse-answers.ts';
import { fileOf } from './random-teams.ts';
import { DATE, NAMED, shipped } from './shipped.ts';

const pack = shipped();
const file = fileOf({ ...NAMED, approval_model__mode: 'second_reader' }) as AnswersFile;
const once = adopt(pack, file, { version: '1.0', date: '2026-11-25', resolution: '2026-114' });

function interviewOf(of: AnswersFile) {
  const { answers, date, adaptations, notes, confirmed } = of;
  return readInterview(pack, answers, date, adaptations, notes, confirmed, of);
}

const again = (one: AnswersFile) => readAnswersFile(writeAnswersFile(one), pack, DATE);

describe('what was adopted', () => {
  it('is kept whole: what was said of it, the answers, and the words of policy and guide', () => {
    const [one, ...others] = once.adopted!;
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      version: '1.0',
      date: '2026-11-25',
      resolution: '2026-114',
      pack: { name: 'base', version: pack.version },
      answers: { approval_model__mode: 'second_reader', adoption__date: '2026-11-25', adoption__version: '1.0' },
    });
    for (const name of ['policy', 'guide'] as const) {
      const document = one!.documents![name]!;
      const made = assemble(interviewOf(once), { document: name });
      expect(document).toMatchObject({ id: name, language: 'fr', draft: false, title: made.title });
      const printing = made.sections.flatMap((section) => section.clauses.filter(({ status }) => status === 'printed'));
      expect(
        document.sections.flatMap(({ clauses }) => clauses).map(({ id, number, blocks }) => [id, number, blocks]),
      ).toEqual(printing.map((clause) => [clause.id, clause.number, shownBlocks(made, clause)]));
    }
  });

  it('is written, read and written again, the same; one line each', () => {
    expect(again(once)).toEqual({ file: once, messages: [] });
    expect(
      writeAnswersFile(once)
        .split('\n')
        .filter((line) => line.includes('"documents"')),
    ).toHaveLength(1);
    expect(JSON.parse(writeAnswersFile(once))).toEqual(once);
  });

  it('goes into Word and Markdown, and comes back', async () => {
    const document = assemble(interviewOf(once), { answersFile: once });
    for (const text of [readDocx(await toDocx(document)).text, readMarkdown(toMarkdown(document)).text])
      expect(readAnswersFile(text!, pack, DATE).file).toEqual(once);
  });

  it('is left out of what a link shares', () => {
    expect(sharedAnswers(once, true)).not.toHaveProperty('adopted');
  });

  it('keeps of the versions before only their names and days', () => {
    const twice = adopt(pack, prepareNext(pack, once, '1.1'), { version: '1.1', date: '2027-11-25' });
    expect(twice.adopted!.map(({ version, documents, answers }) => [version, !!documents, !!answers])).toEqual([
      ['1.0', false, false],
      ['1.1', true, true],
    ]);
    expect(twice.adopted![0]).toMatchObject({ date: '2026-11-25', resolution: '2026-114', pack: { name: 'base' } });
  });
});

describe('a draft', () => {
  it.each<readonly [string, AnswersFile, boolean]>([
    ['what is as adopted is none', once, false],
    ['nor where only a note differs', { ...once, notes: { goals: 'À revoir' } }, false],
    ['another answer makes one', { ...once, answers: { ...once.answers, goals: ['awareness'] } }, true],
    ['and a clause of the team', { ...once, adaptations: { clauses: { purpose: 'Nos mots.' }, added: [] } }, true],
    ['and a choice confirmed', { ...once, confirmed: { image_consent__mode: 'written' } }, true],
    ['and the next version, whose fields of adoption are empty', prepareNext(pack, once, '1.1'), true],
    ['a file that records nothing counts its date', { ...once, adopted: [] }, false],
    ['and is one without it', { ...file, adopted: [] }, true],
  ])('%s', (_title, one, draft) => {
    expect(isDraft(interviewOf(one))).toBe(draft);
  });

  it('is none because the pack renamed or gave up an answer', () => {
    const given = { ...once.answers, gone_question: 'x' };
    const old = { ...once, answers: given, adopted: [{ ...once.adopted![0]!, answers: given }] };
    expect(isDraft(interviewOf(again(old).file!))).toBe(false);
  });

  it('proposes the next number', () => {
    expect(nextVersions('1.0')).toEqual({ minor: '1.1', major: '2.0' });
    expect(nextVersions('v2')).toEqual({ minor: '2.1', major: '3.0' });
    expect(nextVersions('3.9.4 (révisée)')).toEqual({ minor: '3.10', major: '4.0' });
    expect(nextVersions('finale')).toBeUndefined();
    expect(prepareNext(pack, once, '1.1').answers).not.toHaveProperty('adoption__date');
    expect(prepareNext(pack, once, '1.1').answers).toMatchObject({ adoption__version: '1.1' });
  });
});

describe('what a file says was adopted, read', () => {
  const [good] = once.adopted!;
  const { documents, ...bare } = good!;
  const opened = (adopted: unknown) => openAnswers({ ...file, adopted }, pack, DATE);

  it.each<readonly [string, unknown, readonly unknown[], Readonly<Record<string, unknown>>]>([
    ['no list', 'x', [], { adopted: 'x' }],
    ['no version', [{ ...bare, version: '' }, bare], [bare], { 'adopted.1': { ...bare, version: '' } }],
    ['no day of the calendar', [{ ...bare, date: '2026-02-30' }], [], { 'adopted.1': { ...bare, date: '2026-02-30' } }],
    ['answers that are none', [{ ...bare, answers: 3 }], [{ ...bare, answers: undefined }], { 'adopted.1.answers': 3 }],
    [
      'a document that is none',
      [{ ...good, documents: { ...documents, guide: { ...documents!.guide, sections: [{}] } } }],
      [{ ...good, documents: { policy: documents!.policy } }],
      { 'adopted.1.documents.guide': { ...documents!.guide, sections: [{}] } },
    ],
  ])('%s: it is said, kept aside, and the rest read', (_title, adopted, kept, aside) => {
    const { file: read, messages } = opened(adopted);
    expect(read!.adopted ?? []).toEqual(JSON.parse(JSON.stringify(kept)));
    expect(read!.aside).toEqual(aside);
    expect(messages.map(({ code }) => code)).toEqual(['adopted_damaged']);
  });

  it('keeps what it does not know, within and beside', () => {
    const newer = { ...once, adopted: [{ ...bare, minutes: 'p. 4' }], ahead: { name: 'Karine' }, later: [{ a: 1 }] };
    const { file: read } = again(newer);
    expect(read).toEqual(newer);
  });

  it('as YAML, a version is as it is written', async () => {
    const text = `format: balises/answers@1\nlanguage: fr\nanswers: {}\nadopted:\n  - {version: 1.10, date: 2026-11-25, resolution: 0012}\n`;
    const written = await parseAnswers(text);
    if ('code' in written) throw new Error(written.code);
    expect(openAnswers(asWritten(written, pack), pack, DATE).file!.adopted).toEqual([
      { version: '1.10', date: '2026-11-25', resolution: '0012' },
    ]);
  });

  it('whatever is damaged, nothing throws and nothing is lost', () => {
    const places = placesIn(once.adopted);
    const inAFile = fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)); // where -0 is 0
    fc.assert(
      fc.property(fc.constantFrom(...places), inAFile, (place, other) => {
        const damaged = replaced(once.adopted, place, other);
        const { file: read } = opened(damaged);
        expect(read).toBeDefined();
        const reopened = openAnswers(JSON.parse(writeAnswersFile(read!)), pack, DATE).file!;
        expect(reopened).toEqual(read);
        isDraft(interviewOf(reopened));
      }),
      { seed: 20261120, numRuns: process.env['FULL'] ? 5_000 : 150 },
    );
  });
});

type Place = readonly string[];

/** Every place within some data, down to the deepest. */
function placesIn(data: unknown, at: Place = []): readonly Place[] {
  if (typeof data !== 'object' || data === null) return [at];
  return [at, ...Object.entries(data).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

/** Data with something else in one place. */
function replaced(data: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const within = (data as Record<string, unknown>)[key];
  const changed = replaced(within, rest, other);
  if (Array.isArray(data)) return data.map((one, rank) => (String(rank) === key ? changed : (one as unknown)));
  return { ...(data as object), [key]: changed };
}

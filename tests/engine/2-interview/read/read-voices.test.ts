import { describe, expect, it } from 'vitest';
import {
  asWritten,
  openAnswers,
  readAnswersFile,
  writeAnswersFile,
  type AnswersFile,
} from '../../../../src/engine/interview.ts';
import { parseAnswers } from '../../../../src/engine/2-interview/read/parse-answers.ts';
import { smallPack } from '../../small-pack.ts';

const pack = smallPack();
const DAY = '2026-11-20';
const empty = {
  format: 'balises/answers@1' as const,
  pack: { name: 'small', version: '1.10' },
  language: 'fr' as const,
  path: 'quick' as const,
  date: DAY,
  answers: {},
  notes: {},
};
const opened = (changes: object) => openAnswers({ ...empty, ...changes }, pack, '2027-01-01');
const codes = (changes: object) => opened(changes).messages.map(({ code }) => code);

const whole: AnswersFile = {
  ...empty,
  by: { name: 'Karine', key: 'k7f2', at: '2026-11-30T14:05:00Z' },
  people: [
    {
      name: 'Karine',
      key: 'k7f2',
      at: '2026-11-30T14:05:00Z',
      answers: { jurisdiction: { undecided: true as const, note: 'À voir' } },
      notes: { serves_groups: 'Demander.' },
      confirmed: { policy_strength: 'mixed' },
      adaptations: { clauses: { rhythm: 'Moins.' }, added: [] },
      aside: { gone: 1 },
    },
    { name: 'Luc', key: 'm3p1', at: '2026-12-01', answers: { jurisdiction: 'qc' }, notes: {} },
  ],
  settled: [
    {
      question: 'jurisdiction',
      at: '2026-12-01T18:40:00Z',
      with: ['k7f2', 'm3p1'],
      answers: { jurisdiction: 'qc' },
      note: 'Nous y sommes.',
    },
  ],
};

describe('who said what', () => {
  it('is written and read back the same, with nothing to say', () => {
    expect(readAnswersFile(writeAnswersFile(whole), pack, DAY)).toEqual({ file: whole, messages: [] });
  });

  it('a bare name is its own key, on the day of the file; a key alone is a name', () => {
    const karine = { name: 'Karine', key: 'Karine', at: DAY };
    expect(opened({ by: 'Karine' }).file?.by).toEqual(karine);
    expect(opened({ by: { name: 'Karine' } })).toMatchObject({ file: { by: karine }, messages: [] });
    expect(opened({ by: { key: 'k7' } }).file?.by).toEqual({ name: 'k7', key: 'k7', at: DAY });
    expect(opened({ people: [{ name: 'Karine' }] }).file?.people).toEqual([{ ...karine, answers: {}, notes: {} }]);
  });

  it('what cannot be read is said and kept aside, and the rest is used', () => {
    const { file, messages } = opened({
      by: { name: ['x'], key: 'k7', at: '2026-13-01' },
      people: [{ name: 'Luc', at: 5, answers: 'qc' }, null, { answers: { jurisdiction: 'qc' } }],
      settled: [
        { question: 'jurisdiction', at: 'hier', with: ['k7', {}], answers: { jurisdiction: 'qc' }, note: [] },
        { question: 'jurisdiction' },
        4,
      ],
    });
    expect(messages.map(({ code }) => code)).toEqual(['voices_damaged']);
    expect(file).toMatchObject({
      by: { name: 'k7', key: 'k7', at: DAY },
      people: [{ name: 'Luc', key: 'Luc', at: DAY, answers: {} }],
      settled: [{ question: 'jurisdiction', at: DAY, with: ['k7'], answers: { jurisdiction: 'qc' } }],
      aside: {
        'by.name': ['x'],
        'by.at': '2026-13-01',
        'people.1.at': 5,
        'people.1.answers': 'qc',
        'people.2': null,
        'people.3': { answers: { jurisdiction: 'qc' } },
        'settled.1.at': 'hier',
        'settled.1.with.2': {},
        'settled.1.note': [],
        'settled.2': { question: 'jurisdiction' },
        'settled.3': 4,
      },
    });
    expect(openAnswers(file, pack, DAY)).toEqual({ file, messages: [] });
  });

  it.each([[5], [true], ['x'], [{}], [[[]]]])('no list of people, nor of what was settled: %j', (odd) => {
    const { file } = opened({ people: odd, settled: odd, by: [] });
    expect([file?.people, file?.settled, file?.by]).toEqual([undefined, undefined, undefined]);
    expect(openAnswers(file, pack, DAY)).toEqual({ file, messages: [] });
  });

  it('an answer of one of them that cannot be used is set aside with them, and said once', () => {
    const { file, messages } = opened({
      people: [
        { name: 'Luc', answers: { jurisdiction: 'mars', gone: 1 } },
        { name: 'Ana', answers: { jurisdiction: 'mars' } },
      ],
    });
    expect(file?.people?.map(({ aside }) => aside)).toEqual([
      { jurisdiction: 'mars', gone: 1 },
      { jurisdiction: 'mars' },
    ]);
    expect(messages.map(({ code }) => code)).toEqual(['unknown_answer', 'wrong_option']);
  });

  it('a key that this version does not know stays where it was, and is named', () => {
    const odd = {
      by: { name: 'Ana', key: 'a1', at: DAY, role: 'board' },
      people: [{ name: 'Ana', key: 'a1', at: DAY, answers: {}, notes: {}, colour: 'blue' }],
    };
    expect(opened(odd).file).toMatchObject(odd);
    expect(codes(odd)).toEqual(['unread_keys']);
  });

  it('names are texts as typed, in YAML too', async () => {
    const text = `format: balises/answers@1\nanswers: {}\nby: 007\npeople: [{name: <b>1.10, key: 1.10, at: ${DAY}, answers: {org_name__full: 1.10}}]\n`;
    const written = await parseAnswers(text);
    if (!('data' in written)) throw new Error(written.code);
    const { file } = openAnswers(asWritten(written, pack), pack, DAY);
    expect([file?.by?.name, file?.people?.[0]]).toEqual([
      '007',
      { name: '<b>1.10', key: '1.10', at: DAY, answers: { org_name__full: '1.10' }, notes: {} },
    ]);
  });
});

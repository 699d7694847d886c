import { describe, expect, it } from 'vitest';
import { assemble, clauseNotes, listCompanions, printed } from '../../src/engine/documents.ts';
import {
  mergeVoices,
  openAnswers,
  readInterview,
  settle,
  type Answers,
  type AnswersFile,
  type Interview,
  type Language,
} from '../../src/engine/interview.ts';
import { textOfBlocks } from '../engine/4-output/read-back.ts';
import { fileOf } from './random-teams.ts';
import { DATE, NAMED, shipped } from './shipped.ts';

const person = (name: string, answers: Answers, notes = {}) =>
  openAnswers({ ...fileOf({ ...NAMED, ...answers }), notes, by: name }, shipped(), DATE).file!;

function team(language: Language = 'fr'): AnswersFile {
  const files = [
    person('Karine', { tone_values: ['polite'], approval_model__mode: 'autonomous' }, { goals: 'Voir avec Luc.' }),
    person('Luc', {
      tone_values: ['warm'],
      approval_model__mode: 'second_reader',
      image_consent: { undecided: true, note: 'Demander *aux parents*.' },
    }),
  ];
  return mergeVoices(
    shipped(language),
    files.map((file) => ({ file, name: '' })),
  ).file;
}

const end = {
  question: 'approval_model',
  at: '2026-12-01T20:40:00-05:00',
  with: ['Karine', 'Luc', 'Ana'],
  answers: { approval_model__mode: 'second_reader' },
  note: 'Deux regards, « c’est » {mieux}.',
};
const read = (file: AnswersFile, language: Language = 'fr') =>
  readInterview(shipped(language), file.answers, file.date, undefined, file.notes, file.confirmed, file);
const textOf = (interview: Interview, document: string) =>
  textOfBlocks(
    printed(assemble(interview, { document })).flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks)),
  );

describe('after a meeting', () => {
  const settled = settle(shipped(), team(), end);

  it('the record says when, who was there, what was settled and why, as typed, and what is left', () => {
    const text = textOf(read(settled), 'record');
    for (const words of [
      '1er décembre 2026',
      'Karine, Luc, Ana',
      'Deux regards, « c’est » {mieux}.',
      'Qui approuve',
      'Demander *aux parents*.',
      'Voir avec Luc.',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
    expect(text).toMatch(/Nombre de points\s: 1/);
  });

  it('in English too', () => {
    const text = textOf(read(settle(shipped('en'), team('en'), end), 'en'), 'record');
    expect(text).toMatch(/December 1, 2026|1 December 2026/);
    expect(text).toContain('Number of points: 1');
  });

  it('the record is offered once something is settled', () => {
    const has = (file: AnswersFile) => listCompanions(read(file)).some(({ id }) => id === 'record');
    expect([has(team()), has(settled)]).toEqual([false, true]);
  });

  it('the policy says what was settled, and no longer that it is to decide', () => {
    const policy = (file: AnswersFile) => assemble(read(file)).sections.flatMap(({ clauses }) => clauses);
    const approvals = (file: AnswersFile) =>
      policy(file).find(({ id, status }) => id === 'approvals' && status === 'printed');
    expect(approvals(team())?.undecided).not.toEqual([]);
    expect(approvals(settled)).toMatchObject({ variant: 'second_reader', undecided: [] });
  });

  it('the next agenda begins with what people differ on, then what waits, then what nobody met; with every note', () => {
    const text = textOf(read(settled), 'agenda');
    const [differ, waits, unmet] = ['Karine', 'Demander *aux parents*.', 'Questions essentielles encore ouvertes'].map(
      (words) => text.indexOf(words),
    );
    expect(differ).toBeGreaterThan(-1);
    expect(waits).toBeGreaterThan(differ!);
    expect(unmet).toBeGreaterThan(waits!);
    expect(text).toContain('Voir avec Luc.');
    expect(text).not.toContain('Deux regards');
  });

  it('a note reaches the clauses that read its question', () => {
    const interview = read(settled);
    const notes = clauseNotes(interview, assemble(interview));
    expect([...notes.values()].flat().join('\n')).toContain('Demander *aux parents*.');
    expect(clauseNotes(read(person('Ana', {})), assemble(interview)).size).toBe(0);
  });
});

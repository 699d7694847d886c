import { expect, it } from 'vitest';
import { notesOn } from '../../../../src/engine/2-interview/model/notes-on.ts';
import { fieldOf, questionsOf, readInterview, type Answers } from '../../../../src/engine/interview.ts';
import { smallPack } from '../../small-pack.ts';

const pack = smallPack();
const question = questionsOf(pack).find(({ id }) => id === 'responsible')!;
const read = (answers: Answers, notes: Readonly<Record<string, string>>) =>
  readInterview(pack, answers, '2026-11-20', undefined, notes);

it('a note reaches its readers wherever a team wrote it, each once', () => {
  const answers: Answers = {
    responsible: { undecided: true, note: 'Qui?' },
    responsible__lead: { undecided: true, note: 'Ana?' },
    responsible__backup: { undecided: true, note: 'Qui?' },
  };
  expect(notesOn(read(answers, { responsible: 'En mars.' }), question)).toBe('Qui?\nAna?\nEn mars.');
  expect(notesOn(read(answers, {}), question, [fieldOf(pack, 'responsible__lead')!])).toBe('Qui?\nAna?');
  expect(notesOn(read({ responsible__lead: 'board' }, { responsible: ' \n' }), question)).toBe('');
});

import { expect, it } from 'vitest';
import type { AnswersFile } from '../../../../src/engine/0-language/answers-file.ts';
import { sharedAnswers } from '../../../../src/engine/2-interview/read/shared-answers.ts';

const file: AnswersFile = {
  format: 'balises/answers@1',
  pack: { name: 'base', version: '1.0.0' },
  language: 'fr',
  path: 'quick',
  date: '2026-11-20',
  answers: {
    responsible__lead: { role: 'coordination', name: 'Une Personne' },
    spokespersons: [{ role: { role: 'presidency', name: 'Une Autre' } }],
    tone_values: { undecided: true, note: 'Entre nous' },
    newsletter: { not_applicable: 'Entre nous' },
  },
  notes: { goals: 'Entre nous' },
  adaptations: { clauses: { goals_list: { left_out: 'Entre nous' }, lead_role: 'Nos mots' }, added: [] },
};

it('leaves out each name, in a row whose only cell is a person as well', () => {
  expect(sharedAnswers(file, false).answers).toEqual({
    responsible__lead: { role: 'coordination' },
    spokespersons: [{ role: { role: 'presidency' } }],
    tone_values: { undecided: true },
    newsletter: { not_applicable: '' },
  });
});

it('keeps the names where the team wants them, never its notes and reasons, nor what this version does not know', () => {
  const written = { ...file, later: { name: 'Une Personne' } };
  expect(JSON.stringify(sharedAnswers(written, true))).not.toMatch(/Entre nous|later/);
  expect(sharedAnswers(written, true).adaptations?.clauses).toEqual({
    goals_list: { left_out: '—' },
    lead_role: 'Nos mots',
  });
  expect(sharedAnswers(written, true).answers['spokespersons']).toEqual(file.answers['spokespersons']);
});

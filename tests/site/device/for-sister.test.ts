import { expect, it } from 'vitest';
import { forSister } from '../../../src/site/device/for-sister.ts';

it('keeps what was answered and written, and leaves out whose it was', () => {
  const file = {
    format: 'balises/answers@1',
    language: 'fr',
    answers: {
      org_name__full: 'Le Quai',
      org_name__phone: '418 555-0101',
      org_kind: ['housing'],
      responsible__lead: { role: 'coordination', name: 'Marie Tremblay' },
      spokespersons: [{ role: { role: 'presidence', name: 'Jean Roy' }, topics: 'Tout' }],
      tone_values: { undecided: true, note: 'Tutoyer?' },
      adoption: { not_applicable: 'sans conseil' },
      adoption__version: '2.0',
    },
    notes: { tone_values: 'À revoir' },
    confirmed: { org_name__article: 'le', responsible__backup: { role: 'communications', name: 'Luc' } },
    adaptations: { clauses: { purpose: 'Nos mots.' }, added: [] },
    by: { name: 'Marie', key: 'k' },
    people: [{ key: 'k' }],
    settled: [],
    adopted: [{ version: '1.0' }],
    aside: { gone: 1 },
    later: 'kept',
  };
  expect(forSister(file, 'Le Phare')).toEqual({
    format: 'balises/answers@1',
    language: 'fr',
    answers: {
      org_name__full: 'Le Phare',
      org_kind: ['housing'],
      responsible__lead: { role: 'coordination' },
      spokespersons: [{ role: { role: 'presidence' }, topics: 'Tout' }],
      tone_values: { undecided: true, note: 'Tutoyer?' },
    },
    notes: { tone_values: 'À revoir' },
    confirmed: { responsible__backup: { role: 'communications' } },
    adaptations: { clauses: { purpose: 'Nos mots.' }, added: [] },
    aside: { gone: 1 },
    later: 'kept',
  });
  expect(file.answers.org_name__full).toBe('Le Quai');
});

it('makes an answers file of what holds little or nothing', () => {
  expect(forSister({}, 'Le Phare')).toEqual({ answers: { org_name__full: 'Le Phare' } });
  expect(forSister({ answers: null, confirmed: 3 }, 'Le Phare')).toEqual({
    answers: { org_name__full: 'Le Phare' },
    confirmed: {},
  });
});

import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../src/engine/0-language/condition.ts';
import { clausesOf, type ClauseTemplate } from '../../../src/engine/1-pack/model/documents.ts';
import { placedFields } from '../../../src/engine/2-interview/model/fields.ts';
import { assemble, becauseOf, explain } from '../../../src/engine/documents.ts';
import { readInterview, type Answers } from '../../../src/engine/interview.ts';
import { team } from '../../packs/shipped.ts';
import { smallPack } from '../small-pack.ts';

const explained = (answers: Answers, id: string, language: 'fr' | 'en' = 'fr') => {
  const interview = readInterview(smallPack(language), answers, '2026-11-20');
  return explain(interview, assemble(interview)).find((clause) => clause.id === id)!;
};

it('gives each clause of the document, with its section, state and origin, and without its words', () => {
  const interview = readInterview(smallPack(), {}, '2026-11-20');
  const clauses = explain(interview, assemble(interview));
  expect(clauses).toHaveLength(11);
  expect(Object.keys(clauses.find(({ variant }) => variant === 'qc')!).sort()).toEqual([
    'because',
    'class',
    'custody',
    'id',
    'number',
    'pack',
    'place',
    'section',
    'sources',
    'status',
    'undecided',
    'variant',
  ]);
  expect(clauses.find(({ id }) => id === 'lead_role')).toMatchObject({
    section: 'roles',
    number: '3.1',
    status: 'printed',
    class: 'core',
    pack: 'small',
    sources: ['S0-01'],
  });
});

describe('because', () => {
  it.each([
    [
      'of an answer',
      { jurisdiction: 'fr' },
      'laws_clause',
      [{ id: 'jurisdiction', answer: 'fr', words: 'Où → France', from: 'answer' }],
    ],
    ['of a default', {}, 'laws_clause', [{ id: 'jurisdiction', answer: 'qc', words: 'Où → Québec', from: 'default' }]],
    [
      'of a default, while undecided',
      { jurisdiction: { undecided: true } },
      'laws_clause',
      [{ id: 'jurisdiction', answer: 'qc', words: 'Où → Québec', from: 'default' }],
    ],
    [
      'of a derived value',
      {},
      'fb_page',
      [{ id: 'active_platforms', answer: ['facebook'], words: 'Valeur → Facebook', from: 'derived' }],
    ],
    [
      'absent, of what fails',
      { serves_groups: ['seniors'] },
      'no_friend_minors',
      [{ id: 'minors', answer: 'no', words: 'Valeur → Non', from: 'derived' }],
    ],
    [
      'of what its words print',
      { responsible__lead: { role: 'board', name: 'Ana' } },
      'lead_role',
      [
        {
          id: 'responsible__lead',
          answer: { role: 'board', name: 'Ana' },
          words: 'Responsable → le conseil d’administration (Ana)',
          from: 'answer',
        },
      ],
    ],
    ['of nothing, while it waits', {}, 'no_friend_minors', []],
    ['of nothing, where no answer is read', {}, 'personal_limits', []],
  ] as const)('%s', (_name, answers, id, because) => {
    expect(explained(answers as Answers, id).because).toEqual(because);
  });

  it('of each answer once, under the id of what was asked', () => {
    const named = explained({ responsible__lead: 'board', responsible__backup: 'direction' }, 'backup_role');
    expect(named.because).toEqual([
      { id: 'responsible__backup', answer: 'direction', words: 'Relève → la direction', from: 'answer' },
    ]);
  });

  it('speaks the language of the pack', () => {
    expect(explained({}, 'laws_clause', 'en').because[0]!.words).toBe('Where → Québec');
  });

  it('of a condition that fails, only the part that fails', () => {
    const clause = team()
      .pack.documents[0]!.sections.flatMap(({ clauses }) => clauses)
      .find(({ variant }) => variant === 'teen_qc')!;
    const ids = (answers: Answers) => becauseOf(team(answers), clause).map(({ id }) => id);
    const teen = { serves_groups: ['under_14'], minor_images: 'teen_own_consent' };
    expect(ids({ ...teen, jurisdiction: 'fr' })).toEqual(['jurisdiction']);
    expect(ids({ ...teen, jurisdiction: 'qc' })).toEqual(['minor_images', 'jurisdiction']);
  });
});

it('every printed clause that reads an answer says why, in words, for a team that answered', () => {
  const interview = team({ serves_groups: ['under_14'] });
  const templates = clausesOf(interview.pack);
  const asked = placedFields(interview.pack); // other slots are the pack's own words: its name, its facts
  // Of what nobody answered there is no answer to say.
  const answered = (id: string) => !id.endsWith('__met') || interview.read(id) === 'yes';
  const reads = ({ when, decision, practice }: ClauseTemplate) =>
    (when !== undefined && comparisonsOf(when).some(({ id }) => answered(id))) ||
    [...JSON.stringify([decision, practice]).matchAll(/"type":"field","id":"(\w+)"/g)].some(([, id]) => asked.has(id!));
  const printed = explain(interview, assemble(interview)).filter(({ status }) => status === 'printed');
  const reading = printed.filter((clause) =>
    reads(templates.find(({ id, variant }) => id === clause.id && variant === clause.variant)!),
  );
  expect(reading.length).toBeGreaterThan(printed.length / 2);
  expect(reading.filter(({ because }) => because.length === 0).map(({ id }) => id)).toEqual([]);
  for (const { because } of printed) {
    for (const { words, answer } of because) {
      expect(words).toMatch(/^.+ → .+$/s);
      expect(`${words}${JSON.stringify(answer)}`).not.toMatch(/undefined|\[object|NaN/);
    }
  }
});

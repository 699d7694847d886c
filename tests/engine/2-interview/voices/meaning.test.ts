import { describe, expect, it } from 'vitest';
import { compareItems, comparePeople, type Answer } from '../../../../src/engine/interview.ts';
import { fieldOf } from '../../../../src/engine/2-interview/model/fields.ts';
import { meaningOf } from '../../../../src/engine/2-interview/voices/meaning.ts';
import { unitePeople } from '../../../../src/engine/2-interview/voices/unite.ts';
import { shipped } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';
import { fileBy } from './team-of.ts';

const rows = (...all: readonly object[]) => all as unknown as Answer;

describe('whether two answers say the same', () => {
  const says = (id: string, answer: Answer) => meaningOf(fieldOf(shipped(), id)!, answer);
  it.each<[string, Answer, Answer]>([
    ['serves_groups', ['seniors', 'under_14'], ['under_14', 'seniors', 'seniors']],
    ['responsible__lead', 'coordination', { role: 'coordination', name: ' ' }],
    ['org_name__full', 'Maison ', '\nMaison'],
    ['org_name__full', '', null],
    ['jurisdiction', { undecided: true }, { undecided: true, note: 'À voir' }],
    [
      'platform_plan',
      rows({ platform: 'x', tool: 'native' }, { platform: 'blog' }),
      rows({ platform: 'blog' }, { tool: 'native', platform: 'x' }),
    ],
  ])('%s: %j and %j do', (id, one, other) => {
    expect(says(id, one)).toBe(says(id, other));
  });

  it.each<[string, Answer, Answer]>([
    ['goals', ['awareness', 'promote_events'], ['promote_events', 'awareness']],
    ['serves_groups', ['seniors'], ['seniors', 'under_14']],
    ['responsible__lead', 'coordination', { role: 'coordination', name: 'Ana' }],
    ['jurisdiction', { undecided: true }, 'qc'],
    ['jurisdiction', { undecided: true }, { not_applicable: 'Non' }],
    ['jurisdiction', null, 'qc'],
    ['platform_plan', rows({ platform: 'x' }), rows({ platform: 'x', posts_per_week: null })],
  ])('%s: %j and %j do not', (id, one, other) => {
    expect(says(id, one)).not.toBe(says(id, other));
  });
});

describe('what people said, side by side', () => {
  const pack = smallPack();
  const people = unitePeople(
    [
      fileBy(
        'Ana',
        {
          serves_groups: ['seniors'],
          platform_plan: [
            { platform: 'facebook', posts_per_week: 3 },
            { platform: 'other', name: 'Kiosque' },
          ],
        },
        { notes: { serves_groups: 'Surtout.' } },
      ),
      fileBy('Luc', {
        serves_groups: ['seniors', 'under_14'],
        platform_plan: [{ platform: 'facebook', posts_per_week: 5 }],
      }),
      fileBy('Eve', { responsible__lead: 'board' }, { confirmed: { jurisdiction: 'qc' } }),
    ].map((file) => ({
      ...file.by!,
      answers: file.answers,
      notes: file.notes,
      ...(file.confirmed ? { confirmed: file.confirmed } : {}),
    })),
  );
  const points = new Map(comparePeople(pack, people).map((point) => [point.id, point]));

  it('question by question: who answered what, with their notes', () => {
    expect(points.get('serves_groups')).toEqual({
      id: 'serves_groups',
      state: 'differ',
      fields: ['serves_groups'],
      settled: [],
      voices: [
        { by: 'Ana', key: 'ana', answers: { serves_groups: ['seniors'] }, note: 'Surtout.' },
        { by: 'Luc', key: 'luc', answers: { serves_groups: ['seniors', 'under_14'] } },
      ],
    });
    expect([...points.values()].map(({ id, state }) => `${id} ${state}`)).toEqual([
      'org_name unanswered',
      'jurisdiction agreed',
      'serves_groups differ',
      'platform_plan differ',
      'responsible agreed',
      'policy_strength unanswered',
    ]);
  });

  it('a list item by item, rows by what they are about, nothing of another field', () => {
    const of = (id: string) => compareItems(pack, id, points.get(id)!.voices);
    expect(of('serves_groups')).toEqual([
      { about: 'Personnes aînées', said: [{ words: 'Personnes aînées', by: ['ana', 'luc'] }], without: [] },
      { about: 'Moins de 14 ans', said: [{ words: 'Moins de 14 ans', by: ['luc'] }], without: ['ana'] },
    ]);
    expect(of('platform_plan')).toEqual([
      {
        about: 'Facebook',
        said: [
          { words: 'Facebook, Par semaine\u00a0: 3', by: ['ana'] },
          { words: 'Facebook, Par semaine\u00a0: 5', by: ['luc'] },
        ],
        without: [],
      },
      { about: 'Autre, Kiosque', said: [{ words: 'Autre, Kiosque', by: ['ana'] }], without: ['luc'] },
    ]);
    expect(of('jurisdiction')).toEqual([]);
    expect(compareItems(pack, 'gone', [])).toEqual([]);
  });
});

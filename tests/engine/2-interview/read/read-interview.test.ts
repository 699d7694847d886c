import { describe, expect, it } from 'vitest';
import { confirmedOtherwise, readInterview, type Answers, type Row } from '../../../../src/engine/interview.ts';
import { team } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';

const reading = (answers: Answers, id: string) => readInterview(smallPack(), answers, '2026-11-20').reading(id);
/** The reading of an id with its two families: value, state, given, undecided. */
const row = (answers: Answers, id: string) => {
  const interview = readInterview(smallPack(), answers, '2026-11-20');
  return [
    interview.read(id),
    interview.reading(id).state,
    interview.read(`${id}__given`),
    interview.read(`${id}__undecided`),
  ];
};
/** Whether a question was met, by answers and by what was confirmed. */
const met = (answers: Answers, id: string, confirmed = {}) =>
  readInterview(smallPack(), answers, '2026-11-20', undefined, {}, confirmed).read(`${id}__met`);
const UNDECIDED = { undecided: true } as const;
const SET_ASIDE = { not_applicable: 'Nous n’en avons pas.' } as const;

// What is read, in what state, and what `is` and `is not` then decide, one state at a time.
describe('how an id is read', () => {
  it.each([
    ['answered', { jurisdiction: 'fr' }, 'jurisdiction', ['fr', 'answered', 'yes', 'no']],
    ['emptied: a list', { serves_groups: [] }, 'serves_groups', [[], 'answered', 'no', 'no']],
    ['emptied: a person', { responsible__backup: null }, 'responsible__backup', [null, 'answered', 'no', 'no']],
    ['emptied: a text', { org_name__short: '' }, 'org_name__short', [null, 'answered', 'no', 'no']],
    ['only blanks', { org_name__short: '  ' }, 'org_name__short', ['  ', 'answered', 'no', 'no']],
    [
      'emptied, over a default',
      { adoption__review_months: null },
      'adoption__review_months',
      [null, 'answered', 'no', 'no'],
    ],
    ['zero is an answer', { adoption__review_months: 0 }, 'adoption__review_months', [0, 'answered', 'yes', 'no']],
    ['not answered, with a default', {}, 'jurisdiction', ['qc', 'default', 'yes', 'no']],
    ['not answered, its default has no value', {}, 'adoption__effective', [undefined, 'missing', 'no', 'no']],
    ['not answered, no default', {}, 'serves_groups', [undefined, 'missing', 'no', 'no']],
    ['undecided, with a default', { jurisdiction: UNDECIDED }, 'jurisdiction', ['qc', 'undecided', 'no', 'yes']],
    [
      'undecided, with its own protective value',
      { serves_groups: UNDECIDED },
      'serves_groups',
      [['under_14', 'seniors'], 'undecided', 'no', 'yes'],
    ],
    [
      'undecided, no default',
      { responsible__backup: UNDECIDED },
      'responsible__backup',
      [undefined, 'undecided', 'no', 'yes'],
    ],
    [
      'not applicable, with a default',
      { adoption__review_months: SET_ASIDE },
      'adoption__review_months',
      [12, 'not_applicable', 'no', 'no'],
    ],
    [
      'not applicable does not take the undecided value',
      { serves_groups: SET_ASIDE },
      'serves_groups',
      [undefined, 'not_applicable', 'no', 'no'],
    ],
    ['of the wrong type: as if not answered', { jurisdiction: 42 }, 'jurisdiction', ['qc', 'default', 'yes', 'no']],
    [
      'an option that is gone: as if not answered',
      { jurisdiction: 'mars' },
      'jurisdiction',
      ['qc', 'default', 'yes', 'no'],
    ],
  ] as readonly (readonly [string, Answers, string, unknown[]])[])('%s', (_state, answers, id, expected) => {
    expect(row(answers, id)).toEqual(expected);
  });

  it('a hidden question and its fields read as nothing, whatever was stored, and take no default', () => {
    const stored = {
      serves_groups: ['general_public'],
      minor_images: 'parent_and_child',
      contact_with_users__preexisting: 'lead',
    };
    const hidden = team(stored);
    for (const id of ['minor_images', 'contact_with_users__preexisting', 'facebook_presence']) {
      const { reading: one, read } = team({ ...stored, platform_plan: [{ platform: 'x' }] });
      expect([id, one(id).state, read(id), read(`${id}__given`), read(`${id}__undecided`)]).toEqual([
        id,
        'hidden',
        null,
        'no',
        'no',
      ]);
    }
    expect(hidden.answers['minor_images']).toBe('parent_and_child');
    expect(team({ ...stored, serves_groups: ['under_14'] }).read('minor_images')).toBe('parent_and_child');
  });

  it('what waits for an unknown is hidden too', () => {
    expect(team({ serves_groups: undefined }).reading('contact_with_users__preexisting')).toMatchObject({
      state: 'hidden',
      value: null,
    });
  });

  it('a hidden field reads as nothing while its question is shown', () => {
    expect(
      team({ approval_model__mode: 'autonomous', approval_model__delay_h: 12 }).reading('approval_model__delay_h'),
    ).toMatchObject({ state: 'hidden', value: null });
    expect(
      team({ approval_model__mode: 'autonomous', approval_model__delay_h: { undecided: true } }).read(
        'approval_model__delay_h__undecided',
      ),
    ).toBe('no');
  });
});

describe('a special answer on a question', () => {
  it('covers its fields and leaves their keys in place', () => {
    const answers = { responsible: UNDECIDED, responsible__lead: 'board', responsible__backup: 'team' };
    expect(row(answers, 'responsible__lead')).toEqual(['direction', 'undecided', 'no', 'yes']);
    expect(row(answers, 'responsible__backup')).toEqual([undefined, 'undecided', 'no', 'yes']);
    expect(row(answers, 'responsible')[3]).toBe('yes');
    const { responsible: _decided, ...later } = answers;
    expect(row(later, 'responsible__lead')).toEqual(['board', 'answered', 'yes', 'no']);
  });

  it('a field alone can be undecided: so is its question, not its neighbours', () => {
    const answers = { responsible__lead: 'board', responsible__backup: UNDECIDED };
    expect(row(answers, 'responsible')[3]).toBe('yes');
    expect(row(answers, 'responsible__lead')).toEqual(['board', 'answered', 'yes', 'no']);
  });
});

describe('what counts as the team’s own words', () => {
  it.each([
    [{ org_name__short: 'MDJ' }, 'org_name__short', true],
    [{}, 'jurisdiction', false],
    [{ jurisdiction: UNDECIDED }, 'jurisdiction', false],
    [{ org_name__full: 'Maison' }, 'org_name__article', false],
  ] as const)('%j: %s is typed: %s', (answers, id, typed) => {
    expect(reading(answers, id).typed).toBe(typed);
  });
});

describe('rows', () => {
  const plan = (rows: unknown) => reading({ platform_plan: rows as never }, 'platform_plan').value;
  it('take the defaults of their columns, those of the first column’s fact too; a blanked cell stays blank', () => {
    expect(
      plan([{ platform: 'instagram' }, { platform: 'facebook', posts_per_week: null, status: 'leaving' }]),
    ).toEqual([
      { platform: 'instagram', name: null, posts_per_week: 2, format: 'photo', status: 'active' },
      { platform: 'facebook', name: null, posts_per_week: null, format: 'photo', status: 'leaving' },
    ]);
  });

  it('a default plan is completed like an answer', () => {
    expect(reading({}, 'platform_plan').value).toEqual([
      { platform: 'facebook', name: null, posts_per_week: 3, format: 'photo', status: 'active' },
    ]);
  });

  it('a cell of the wrong type is dropped, the rest of its row counts; a row that is none drops the answer', () => {
    expect(plan([{ platform: 'facebook', posts_per_week: 'souvent' }])).toMatchObject([
      { platform: 'facebook', posts_per_week: 3 },
    ]);
    expect(plan(['facebook'])).toMatchObject([{ platform: 'facebook', posts_per_week: 3 }]);
  });

  it('a column reads as the set of its values', () => {
    const { read } = readInterview(
      smallPack(),
      {
        platform_plan: [
          { platform: 'facebook' },
          { platform: 'instagram' },
          { platform: 'other', format: 'text_link' },
        ],
      },
      '2026-11-20',
    );
    expect(read('platform_plan__format')).toEqual(['photo', 'text_link']);
    expect(read('platform_plan__platform')).toEqual(['facebook', 'instagram', 'other']);
  });

  it('a column of persons reads as their roles, and a blank cell is no value of the set', () => {
    const spokespersons: Row[] = [
      { role: { role: 'president', name: 'Ana' }, topics: null, media: 'yes' },
      { role: 'direction' },
    ];
    expect(team({ spokespersons }).read('spokespersons__role')).toEqual(['president', 'direction']);
    expect(team({ spokespersons }).read('spokespersons__topics')).toEqual([]);
  });
});

it('reads nothing under an id nobody knows, and never an object’s own methods', () => {
  for (const id of ['nothing', 'constructor', '__proto__', 'toString', ''])
    expect(reading({}, id)).toEqual({ state: 'missing', value: undefined, typed: false });
});

it('a default that repeats what the team typed elsewhere is still its own words', () => {
  const { reading: one } = team({ org_name__phone: 'poste 12 {org}' });
  expect(one('help_requests__org_phone')).toEqual({ state: 'default', value: 'poste 12 {org}', typed: true });
});

describe('a question is met', () => {
  it.each<readonly [string, Answers, object, string, string]>([
    ['by an answer', { jurisdiction: 'fr' }, {}, 'jurisdiction', 'yes'],
    ['by an answer that empties it', { responsible__backup: null }, {}, 'responsible', 'yes'],
    ['by an answer to one of its fields', { adoption__review_months: 6 }, {}, 'policy_strength', 'yes'],
    ['and so are its fields', { adoption__review_months: 6 }, {}, 'adoption__date', 'yes'],
    ['to decide', { responsible: UNDECIDED }, {}, 'responsible', 'yes'],
    ['by a field to decide', { responsible__backup: UNDECIDED }, {}, 'responsible', 'yes'],
    ['set aside', { platform_plan: SET_ASIDE }, {}, 'platform_plan', 'yes'],
    ['confirmed', {}, { jurisdiction: 'qc' }, 'jurisdiction', 'yes'],
    ['not while nobody looked', {}, {}, 'jurisdiction', 'no'],
    ['not by what cannot be used', { jurisdiction: 7 }, { jurisdiction: 'nowhere' }, 'jurisdiction', 'no'],
    ['not where there is none', {}, {}, 'nothing', 'no'],
  ])('%s', (_name, answers, confirmed, id, verdict) => {
    expect(met(answers, id, confirmed)).toBe(verdict);
  });
});

describe('what was confirmed is the answer', () => {
  const kept = (answers: Answers, confirmed: object, id: string) =>
    readInterview(smallPack(), answers, '2026-11-20', undefined, {}, confirmed as never).reading(id);
  it.each<readonly [string, Answers, object, string, object]>([
    ['as proposed', {}, { jurisdiction: 'qc' }, 'jurisdiction', { state: 'confirmed', value: 'qc', typed: false }],
    [
      'kept, though another is proposed today',
      {},
      { jurisdiction: 'fr' },
      'jurisdiction',
      { state: 'confirmed', value: 'fr' },
    ],
    [
      'an answer counts more',
      { jurisdiction: 'fr' },
      { jurisdiction: 'qc' },
      'jurisdiction',
      { state: 'answered', value: 'fr' },
    ],
    [
      'and so does a point to decide',
      { jurisdiction: UNDECIDED },
      { jurisdiction: 'fr' },
      'jurisdiction',
      { state: 'undecided' },
    ],
  ])('%s', (_name, answers, confirmed, id, expected) => {
    expect(kept(answers, confirmed, id)).toMatchObject(expected);
  });

  it('where another is proposed today, that can be asked', () => {
    const confirmed = { jurisdiction: 'fr', policy_strength: 'mixed', platform_plan: [{ platform: 'facebook' }] };
    const interview = readInterview(smallPack(), {}, '2026-11-20', undefined, {}, confirmed);
    expect(confirmedOtherwise(interview)).toEqual([{ id: 'jurisdiction', label: 'Où?' }]);
  });

  it('rows are complete, as those of an answer', () => {
    expect(kept({}, { platform_plan: [{ platform: 'facebook' }] }, 'platform_plan').value).toEqual(
      readInterview(smallPack(), {}, '2026-11-20').read('platform_plan'),
    );
  });
});

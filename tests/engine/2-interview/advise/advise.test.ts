import { describe, expect, it } from 'vitest';
import { advise, readInterview, type Answers } from '../../../../src/engine/interview.ts';
import { choose } from '../../../../src/engine/2-interview/model/choose.ts';
import { smallPack } from '../../small-pack.ts';

const small = (answers: Answers, language: 'fr' | 'en' = 'fr') =>
  readInterview(smallPack(language), answers, '2026-11-20');
const NAMED: Answers = { responsible__lead: 'coordination', responsible__backup: 'board' };

it('says nothing where no rule holds, and nothing where a rule is unknown', () => {
  expect(advise(small(NAMED))).toEqual([]);
  expect(advise(small({ responsible__backup: 'board' }))).toEqual([]); // without a lead, « same person » is unknown
});

it('gives each rule that holds: severity, words, questions, and repairs with values of this team', () => {
  expect(advise(small({ responsible__lead: 'coordination' }))).toEqual([
    {
      id: 'r_no_backup',
      severity: 'W',
      message: 'Nommez une relève.',
      questions: ['responsible'],
      repairs: [{ label: 'Confier la relève à la présidence', set: { responsible__backup: 'president' } }],
    },
  ]);
});

it('speaks the language of the pack', () => {
  expect(advise(small({ responsible__lead: 'coordination' }, 'en'))[0]).toMatchObject({
    message: 'Name a backup.',
    repairs: [{ label: 'Make the chair the backup', set: { responsible__backup: 'president' } }],
  });
});

describe('a rule and its repairs print every verb that the check of the pack accepts', () => {
  const rules = `
- id: r_verbs
  severity: W
  when: jurisdiction is qc
  message: {fr: "{LE_DOC}: chaque personne {DOIT} lire, {INTERDIT_DE publier} sans accord. {DOC}.", en: "{LE_DOC}: each person {DOIT} read, {INTERDIT_DE post} without consent. {DOC}."}
  questions: [policy_strength]
  repair: [{label: {fr: "Relire {LE_DOC}", en: "Read {LE_DOC} again"}, set: {policy_strength: mandatory}}]`;
  const pack = (language: 'fr' | 'en') => smallPack(language, { 'questions/small/rules.yaml': rules });

  it.each([
    [
      'fr',
      'mandatory',
      'La présente politique: chaque personne doit lire, il est interdit de publier sans accord. Politique.',
      'Relire la présente politique',
    ],
    [
      'fr',
      'recommended',
      'Les présentes lignes directrices: chaque personne est invitée à lire, il est déconseillé de publier sans accord. Lignes directrices.',
      'Relire les présentes lignes directrices',
    ],
    [
      'en',
      'mixed',
      'This policy: each person must read, it is forbidden to post without consent. Policy.',
      'Read this policy again',
    ],
  ] as const)('%s, %s', (language, policy_strength, message, label) => {
    expect(advise(readInterview(pack(language), { policy_strength }, '2026-11-20'))).toMatchObject([
      { id: 'r_verbs', message, repairs: [{ label }] },
    ]);
  });
});

it('puts errors first', () => {
  const rules = `
- {id: r_last, severity: I, when: jurisdiction is qc, message: {fr: "i", en: "i"}, questions: [], repair: []}
- {id: r_middle, severity: W, when: jurisdiction is qc, message: {fr: "w", en: "w"}, questions: [], repair: []}
- {id: r_first, severity: E, when: jurisdiction is qc, message: {fr: "e", en: "e"}, questions: [], repair: []}
- {id: r_second, severity: E, when: jurisdiction is qc, message: {fr: "e", en: "e"}, questions: [], repair: []}`;
  const pack = smallPack('fr', { 'questions/small/rules.yaml': rules });
  expect(advise(readInterview(pack, {}, '2026-11-20')).map(({ id }) => id)).toEqual([
    'r_first',
    'r_second',
    'r_middle',
    'r_last',
  ]);
});

describe('severity by answers', () => {
  it.each([
    ['mandatory', 'E'],
    ['mixed', 'W'],
    ['recommended', 'W'],
  ])('%s: %s', (policy_strength, severity) => {
    expect(advise(small({ ...NAMED, responsible__backup: null, policy_strength }))).toMatchObject([
      { id: 'r_no_backup', severity },
    ]);
  });
});

describe('a warning the team accepts, with a reason', () => {
  const FOUR = `
- {id: r_info, severity: I, when: jurisdiction is qc, message: {fr: "i", en: "i"}, questions: [], repair: []}
- {id: r_warning, severity: W, when: jurisdiction is qc, message: {fr: "w", en: "w"}, questions: [], repair: []}
- {id: r_other, severity: W, when: jurisdiction is qc, message: {fr: "o", en: "o"}, questions: [], repair: []}
- {id: r_error, severity: E, when: jurisdiction is qc, message: {fr: "e", en: "e"}, questions: [], repair: []}`;
  const four = (answers: Answers) =>
    advise(readInterview(smallPack('fr', { 'questions/small/rules.yaml': FOUR }), answers, '2026-11-20')).map(
      ({ id, accepted }) => [id, accepted],
    );

  it('keeps its reason as typed, and comes after the others', () => {
    expect(four({})).toEqual([
      ['r_error', undefined],
      ['r_warning', undefined],
      ['r_other', undefined],
      ['r_info', undefined],
    ]);
    expect(four({ r_warning: { not_applicable: ' Le <b>C. A.</b> l’a voulu ' } })).toEqual([
      ['r_error', undefined],
      ['r_other', undefined],
      ['r_info', undefined],
      ['r_warning', ' Le <b>C. A.</b> l’a voulu '],
    ]);
    expect(four({ r_info: { not_applicable: 'Vu' }, r_warning: { not_applicable: 'Vu' } }).map(([id]) => id)).toEqual([
      'r_error',
      'r_other',
      'r_warning',
      'r_info',
    ]);
  });

  it.each([
    ['an error cannot be accepted', { r_error: { not_applicable: 'Tant pis' } }],
    ['nor anything without a reason', { r_warning: { not_applicable: ' ' } }],
    ['nor by another answer', { r_warning: { undecided: true }, r_info: 'yes' }],
  ] as const)('%s', (_why, answers) => {
    expect(four(answers as Answers)).toEqual(four({}));
  });

  it('does not come back when the warning turns into an error, and does when it is one no more', () => {
    const answers = (policy_strength: string): Answers => ({
      ...NAMED,
      responsible__backup: null,
      policy_strength,
      r_no_backup: { not_applicable: 'En janvier' },
    });
    expect(advise(small(answers('mandatory')))[0]).not.toHaveProperty('accepted');
    expect(advise(small(answers('mixed')))[0]).toMatchObject({ id: 'r_no_backup', accepted: 'En janvier' });
  });
});

it('a choice among cases takes the first that holds; unknown does not hold', () => {
  const unknown = { op: 'is', id: 'minors', option: 'yes' } as const;
  const holds = { op: 'is', id: 'jurisdiction', option: 'qc' } as const;
  expect(choose(small({}), [{ when: unknown, value: 'a' }, { when: holds, value: 'b' }, { value: 'c' }])).toBe('b');
  expect(choose(small({}), [{ when: unknown, value: 'a' }, { value: 'c' }])).toBe('c');
});

import { describe, expect, it } from 'vitest';
import {
  asks,
  offers,
  openFields,
  progress,
  type Answers,
  printAnswer,
  readInterview,
} from '../../../../src/engine/interview.ts';
import { team } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';

const small = (answers: Answers) => readInterview(smallPack(), answers, '2026-11-20');
const state = (answers: Answers, id: string) =>
  progress(small(answers))
    .flatMap(({ questions }) => questions)
    .find((question) => question.id === id)?.state;

describe('progress', () => {
  it.each([
    ['open: required, neither answer nor default', {}, 'serves_groups', 'open'],
    ['open: a required field', {}, 'org_name', 'open'],
    ['open: the required field was emptied', { org_name__full: '', org_name__short: 'MDJ' }, 'org_name', 'open'],
    ['open: an emptied list', { serves_groups: [] }, 'serves_groups', 'open'],
    ['answered', { serves_groups: ['seniors'] }, 'serves_groups', 'answered'],
    ['answered: one of its fields', { org_name__full: 'Maison' }, 'org_name', 'answered'],
    ['default', {}, 'jurisdiction', 'default'],
    ['undecided', { jurisdiction: { undecided: true } }, 'jurisdiction', 'undecided'],
    [
      'undecided: a field of it',
      { responsible__lead: 'board', responsible__backup: { undecided: true } },
      'responsible',
      'undecided',
    ],
    ['not applicable', { platform_plan: { not_applicable: 'x' } }, 'platform_plan', 'not_applicable'],
  ] as const)('%s', (_name, answers, id, expected) => {
    expect(state(answers, id)).toBe(expected);
  });

  it('goes step by step, in the order of the pack', () => {
    expect(progress(small({})).map(({ id, questions }) => [id, questions.map((one) => one.id)])).toEqual([
      ['organisation', ['org_name', 'jurisdiction', 'serves_groups']],
      ['team', ['platform_plan', 'responsible', 'policy_strength']],
    ]);
  });

  it('names the open fields of a question', () => {
    const [question] = smallPack().steps[0]!.questions;
    expect(openFields(small({}), question!)).toEqual(['org_name__full']);
    expect(openFields(small({ org_name__full: 'x' }), question!)).toEqual([]);
  });
});

describe('what is asked and offered', () => {
  it.each([
    ['a question whose condition holds', { serves_groups: ['under_14'] }, 'minor_images', true],
    ['a question whose condition does not', { serves_groups: ['seniors'] }, 'minor_images', false],
    ['a question whose condition is unknown', { serves_groups: undefined as never }, 'contact_with_users', false],
    ['a field of a mode', { approval_model__mode: 'autonomous' }, 'approval_model__delay_h', false],
    ['nothing of that name', {}, 'nothing', false],
    ['a derived value is never asked', {}, 'minors', false],
  ])('%s', (_name, answers, id, expected) => {
    expect(asks(team(answers), id)).toBe(expected);
  });

  it.each([
    ['an option without condition', {}, 'minor_images', 'never_identifiable', true],
    ['an option of Québec, in Québec', {}, 'minor_images', 'teen_own_consent', true],
    ['an option of Québec, elsewhere', { jurisdiction: 'fr' }, 'minor_images', 'teen_own_consent', false],
    [
      'elsewhere, but already chosen',
      { jurisdiction: 'fr', minor_images: 'teen_own_consent' },
      'minor_images',
      'teen_own_consent',
      true,
    ],
    [
      'already ticked among others',
      { org_kind__employer: 'no', breach_measures: ['talk', 'discipline'] },
      'breach_measures',
      'discipline',
      true,
    ],
    ['not ticked', { org_kind__employer: 'no', breach_measures: ['talk'] }, 'breach_measures', 'discipline', false],
    ['an option nobody knows', {}, 'minor_images', 'mars', false],
  ] as const)('%s', (_name, answers, field, option, expected) => {
    expect(offers(team(answers), field, option)).toBe(expected);
  });
});

it.each([
  ['jurisdiction', {}, 'Québec'],
  ['jurisdiction', { jurisdiction: 'be' }, 'Belgique'],
  ['goals', { goals: ['awareness', 'community'] }, 'Sensibiliser le public, Bâtir une communauté et réseauter'],
  ['responsible__lead', { responsible__lead: { role: 'board', name: 'Ana' } }, 'le conseil d’administration (Ana)'],
  ['adoption__date', {}, ''],
  ['nothing', {}, ''],
  ['org_name__full', { org_name__full: '**A**' }, '**A**'],
] as const)('on a summary, %s of %j reads %j', (id, answers, words) => {
  expect(printAnswer(team(answers), id)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { checkAnswer, say } from '../../../../src/engine/interview.ts';
import { shipped } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';

const long = 'x'.repeat(41);

describe('an answer that fits', () => {
  it.each([
    ['org_name__full', 'x'.repeat(40)],
    ['org_name__full', '🌊'.repeat(40)],
    ['org_name__full', ''],
    ['org_name__full', null],
    ['org_name__full', '<script>'],
    ['jurisdiction', 'fr'],
    ['serves_groups', []],
    ['serves_groups', ['seniors', 'under_14']],
    ['serves_groups', ['general_public']],
    ['responsible__lead', 'coordination'],
    ['responsible__lead', { role: 'board' }],
    ['responsible__lead', { role: 'other', name: 'Ana' }],
    ['adoption__date', '2024-02-29'],
    ['adoption__review_months', 0],
    ['adoption__review_months', 60],
    ['platform_plan', []],
    ['platform_plan', [{ platform: 'facebook', posts_per_week: 0.25 }]],
    ['platform_plan', [{ platform: 'other' }, { platform: 'other' }]],
  ])('%s: %j', (id, answer) => {
    expect(checkAnswer(smallPack(), id, answer)).toBeUndefined();
  });

  it('yes and no may come as booleans', () => {
    expect(checkAnswer(shipped(), 'org_kind__employer', false)).toBeUndefined();
  });
});

describe('an answer that does not fit', () => {
  const cases: readonly (readonly [string, unknown, string, Record<string, unknown>])[] = [
    ['nothing', 'x', 'unknown_answer', { id: 'nothing' }],
    ['__proto__', 'x', 'unknown_answer', { id: '__proto__' }],
    ['constructor', 'x', 'unknown_answer', { id: 'constructor' }],
    ['org_name__full', 5, 'wrong_type', { label: 'Nom complet' }],
    ['org_name__full', ['x'], 'wrong_type', { label: 'Nom complet' }],
    ['org_name__full', long, 'too_long', { label: 'Nom complet', max: 40, found: 41 }],
    ['org_name', 'x', 'wrong_type', { label: 'Votre organisation' }],
    ['jurisdiction', 'mars', 'wrong_option', { label: 'Où?', found: 'mars' }],
    ['jurisdiction', ['qc'], 'wrong_type', { label: 'Où?' }],
    ['jurisdiction', 3, 'wrong_type', { label: 'Où?' }],
    ['serves_groups', 'seniors', 'wrong_type', { label: 'Avec qui êtes-vous en contact?' }],
    ['serves_groups', ['seniors', 'mars'], 'wrong_option', { found: 'mars' }],
    ['serves_groups', ['seniors', 4], 'wrong_option', { found: '4' }],
    ['serves_groups', ['general_public', 'seniors'], 'wrong_option', { label: 'Avec qui êtes-vous en contact?' }],
    ['responsible__lead', 'mars', 'wrong_type', { label: 'Responsable' }],
    ['responsible__lead', { role: 'board', name: 4 }, 'wrong_type', { label: 'Responsable' }],
    ['responsible__lead', { name: 'Ana' }, 'wrong_type', { label: 'Responsable' }],
    ['adoption__date', '2026-02-30', 'bad_date', { found: '2026-02-30' }],
    ['adoption__date', 'demain', 'bad_date', { found: 'demain' }],
    ['adoption__date', 20261120, 'wrong_type', { label: 'Adoption' }],
    ['adoption__review_months', -1, 'number_bounds', { label: 'Révision', found: -1, expected: '0–60' }],
    ['adoption__review_months', 61, 'number_bounds', { found: 61 }],
    ['adoption__review_months', 1.5, 'number_bounds', { found: 1.5 }],
    ['adoption__review_months', '12', 'wrong_type', { label: 'Révision' }],
    ['adoption__review_months', '1,000', 'number_two_ways', { found: '1,000', whole: '1000', decimal: '1,0' }],
    ['platform_plan', [{ platform: 'facebook', posts_per_week: '1.500' }], 'number_two_ways', { whole: '1500' }],
    ['adoption__review_months', Number.NaN, 'wrong_type', { label: 'Révision' }],
    ['adoption__review_months', Infinity, 'wrong_type', { label: 'Révision' }],
    ['platform_plan', 'facebook', 'wrong_type', { label: 'Quelles plateformes?' }],
    ['platform_plan', ['facebook'], 'wrong_type', { label: 'Quelles plateformes?' }],
    ['platform_plan', [{ platform: 'facebook', posts_per_week: -1 }], 'number_bounds', { label: 'Par semaine' }],
    ['platform_plan', [{ platform: 'facebook', posts_per_week: 0.125 }], 'number_bounds', { label: 'Par semaine' }],
    ['platform_plan', [{ platform: 'mars' }], 'wrong_option', { label: 'Plateforme', found: 'mars' }],
    [
      'platform_plan',
      [{ platform: 'facebook' }, { platform: 'instagram' }, { platform: 'facebook' }],
      'duplicate_row',
      { found: 'Facebook' },
    ],
  ];
  it.each(cases)('%s: %j is %s', (id, answer, code, params) => {
    expect(checkAnswer(smallPack(), id, answer)).toMatchObject({ code, params });
  });

  it('is said without a slot left open, in both languages', () => {
    for (const [id, answer] of cases) {
      const message = checkAnswer(smallPack(), id, answer)!;
      for (const language of ['fr', 'en'] as const)
        expect(say(message, language)).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
    }
  });
});

describe('the shipped pack’s own limits', () => {
  it.each([
    ['the lead cannot be a reference to the lead', 'responsible__lead', 'lead'],
    ['the lead cannot be a reference to the backup', 'responsible__lead', 'backup'],
    ['the backup cannot be a reference to the backup', 'responsible__backup', 'backup'],
    ['nor to nobody', 'approval_model__approver', 'nobody'],
    ['« tu » and « vous » exclude each other', 'tone_values', ['tutoiement', 'vouvoiement']],
    ['more values than the question takes', 'mission_values__values', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['a platform given twice', 'platform_plan', [{ platform: 'x' }, { platform: 'x' }]],
  ])('%s', (_what, id, answer) => {
    expect(checkAnswer(shipped(), id, answer)).toBeDefined();
  });
});

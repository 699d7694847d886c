import { describe, expect, it } from 'vitest';
import { advise, type Answers, type Row } from '../../src/engine/interview.ts';
import { shipped, team } from './shipped.ts';

/** One platform, 3 photos a week: 228 minutes, the first worked value. */
const plan = (...rows: Row[]) => ({ platform_plan: rows });
const ONE: Answers = plan({ platform: 'facebook', posts_per_week: 3, format: 'photo' });
const ALBUMS = { publication_criteria: ['media_albums'] };
const MINORS = { serves_groups: ['under_14'], minor_images: 'parent_and_child' };
const NAMES = (lead: string, backup: string): Answers => ({ responsible__lead: { role: 'direction', name: lead }, responsible__backup: { role: 'direction', name: backup } });

type Case = readonly [fires: 'E' | 'W' | 'I' | null, Answers];
/** Appendix B.4, rule by rule: teams for whom it fires, with its severity, and their near neighbours for whom it does not. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  r_workload_over: [
    ['W', { ...ONE, weekly_hours__hours: 3 }], ['W', { ...ONE, weekly_hours__hours: 1.9 }], ['E', { ...ONE, weekly_hours__hours: 1.89 }], ['E', { ...ONE, weekly_hours__hours: 0 }],
    [null, { ...ONE, weekly_hours__hours: 3.8 }], [null, { ...ONE, weekly_hours__hours: 3.46 }], [null, { ...ONE, weekly_hours__hours: null }],
  ],
  r_workload_under: [['I', { ...ONE, weekly_hours__hours: 8 }], [null, { ...ONE, weekly_hours__hours: 7.6 }], [null, ONE]],
  r_no_backup: [
    ['W', { responsible__backup: undefined as never }], ['W', { responsible__backup: null }], ['W', { responsible__backup: { undecided: true } }],
    ['E', { responsible__backup: null, access_model: 'single_lead' }], [null, {}],
  ],
  r_same_backup: [
    ['E', { responsible__backup: 'coordination' }], ['E', { responsible__backup: 'lead' }], ['E', NAMES('Ana', 'Ana')], ['E', { responsible__lead: 'direction', responsible__backup: { role: 'direction', name: 'Ana' } }],
    [null, NAMES('Ana', 'Luc')], [null, {}],
  ],
  r_minor_consent: [
    ['E', { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal' }], ['E', { ...MINORS, image_consent__mode: 'none', publication_criteria: ['events'] }], ['E', { ...MINORS, image_consent__mode: 'verbal', publication_criteria: ['stories'] }],
    [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal', minor_images: 'never_identifiable' }], [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'written' }],
    [null, { ...MINORS, image_consent__mode: 'verbal', publication_criteria: ['thanks'] }], [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal', serves_groups: ['seniors'] }],
  ],
  r_no_image_consent: [
    ['E', { ...ONE, image_consent__mode: 'none' }], ['E', { ...plan({ platform: 'tiktok' }), image_consent__mode: 'none' }], ['E', { ...plan({ platform: 'x' }), ...ALBUMS, image_consent__mode: 'none' }],
    [null, { ...plan({ platform: 'x' }), image_consent__mode: 'none' }], [null, { ...ONE, image_consent__mode: 'verbal' }],
  ],
  r_withdrawal_slow: [['W', { image_consent__withdrawal_days: 11 }], ['W', { image_consent__withdrawal_days: null }], [null, { image_consent__withdrawal_days: 10 }], [null, { image_consent__withdrawal_days: 0 }]],
  r_fb_fictitious: [['E', { ...ONE, facebook_presence: 'fictitious_identity' }], [null, { ...plan({ platform: 'x' }), facebook_presence: 'fictitious_identity' }]],
  r_fb_profile: [['W', { ...ONE, facebook_presence: 'profile_existing' }], [null, { ...ONE, facebook_presence: 'page' }]],
  r_invite_slow: [
    ['W', { discussion_stance__stance: 'invite', response_times__comments_h: 49 }], ['W', { discussion_stance__stance: 'invite', weekly_hours__hours: 2.75 }],
    [null, { discussion_stance__stance: 'invite', response_times__comments_h: 48, weekly_hours__hours: 3 }], [null, { response_times__comments_h: 72 }],
  ],
  r_limited_always: [['E', { discussion_stance__stance: 'limited', discussion_stance__reply_rule: 'always' }], [null, { discussion_stance__stance: 'limited', discussion_stance__reply_rule: 'selective' }], [null, { discussion_stance__reply_rule: 'always' }]],
  r_always_reply: [
    ['W', { discussion_stance__stance: 'invite', discussion_stance__reply_rule: 'always', weekly_hours__hours: 4.75 }],
    [null, { discussion_stance__stance: 'invite', discussion_stance__reply_rule: 'always', weekly_hours__hours: 5 }], [null, { discussion_stance__reply_rule: 'always', weekly_hours__hours: 1 }],
  ],
  r_self_approval: [
    ['E', { approval_model__mode: 'second_reader', approval_model__approver: 'lead' }], ['E', { approval_model__mode: 'all_approved', approval_model__approver: 'coordination' }],
    [null, { approval_model__mode: 'sensitive_only', approval_model__approver: 'lead' }], [null, { approval_model__mode: 'second_reader' }],
  ],
  r_approval_bottleneck: [
    ['W', { approval_model__mode: 'all_approved', approval_model__approver: 'board' }], ['W', { approval_model__mode: 'all_approved', approval_model__approver: { role: 'committee', name: 'X' } }],
    ['W', { approval_model__mode: 'all_approved', approval_model__delay_h: 49 }], ['W', { approval_model__mode: 'all_approved', ...plan({ platform: 'facebook', posts_per_week: 7.25 }) }],
    [null, { approval_model__mode: 'all_approved', approval_model__delay_h: 48, ...plan({ platform: 'facebook', posts_per_week: 7 }) }], [null, { approval_model__mode: 'second_reader', approval_model__approver: 'board' }],
  ],
  r_freq_missing: [['E', plan({ platform: 'facebook', posts_per_week: 0 })], ['E', plan({ platform: 'x' }, { platform: 'facebook', posts_per_week: null })], [null, plan({ platform: 'facebook', posts_per_week: 0, status: 'leaving' })], [null, plan({ platform: 'facebook' })]],
  r_freq_high: [['I', plan({ platform: 'facebook', posts_per_week: 8 })], ['I', plan({ platform: 'whatsapp_group', posts_per_week: 4 })], [null, plan({ platform: 'facebook', posts_per_week: 7 })], [null, plan({ platform: 'facebook', posts_per_week: 8, status: 'leaving' })]],
  r_adoption_dates: [
    ['E', { adoption__date: '2026-11-20', adoption__effective: '2026-11-19' }], ['E', { adoption__date: '2026-11-20', adoption__review_months: 0 }],
    [null, { adoption__date: '2026-11-20', adoption__effective: '2026-11-20', adoption__review_months: 1 }], [null, { adoption__review_months: 0 }],
  ],
  r_review_long: [['W', { adoption__review_months: 25 }], ['W', { adoption__review_months: null }], [null, { adoption__review_months: 24 }], [null, {}]],
  r_disclaimer_conflict: [['E', { personal_use__stance: 'no_mention', disclaimer__use: 'suggested' }], ['E', { personal_use__stance: 'no_mention', disclaimer__use: 'required', policy_strength: 'mandatory' }], [null, { personal_use__stance: 'no_mention' }], [null, { disclaimer__use: 'suggested' }]],
  r_ambassador_conflict: [['E', { personal_use__stance: 'no_mention', personal_use__ambassadors: 'yes' }], [null, { personal_use__stance: 'no_mention' }], [null, { personal_use__ambassadors: 'yes' }]],
  r_no_mention_binding: [['W', { personal_use__stance: 'no_mention', policy_strength: 'mandatory' }], [null, { personal_use__stance: 'no_mention', policy_strength: 'mixed' }]],
  r_guideline_with_discipline: [['E', { disclaimer__use: 'required' }], ['E', { disclaimer__use: 'required', policy_strength: 'recommended' }], [null, { disclaimer__use: 'required', policy_strength: 'mandatory' }]],
  r_fundraise_first: [['I', { goals: ['fundraise'] }], ['I', { goals: ['fundraise', 'awareness'] }], [null, { goals: ['fundraise', 'community'] }], [null, { goals: ['awareness', 'fundraise'] }], [null, { goals: [] }]],
  r_quick_undecided: [['E', { goals: { undecided: true } }], ['E', { org_name__full: undefined as never }], ['E', { serves_groups: [] }], [null, { tone_values: { undecided: true } }], [null, {}]],
};

const fired = (answers: Answers, id: string) => advise(team(answers)).find((advice) => advice.id === id);

describe.each(Object.entries(cases))('%s', (id, rows) => {
  it.each(rows)('%s: %j', (severity, answers) => {
    expect(fired(answers, id)?.severity ?? null).toBe(severity);
  });

  it('speaks in full: message and repairs, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const [severity, answers] of rows) {
        const advice = advise(team(answers, language)).find((one) => one.id === id);
        expect(advice !== undefined).toBe(severity !== null);
        for (const words of advice ? [advice.message, ...advice.repairs.map(({ label }) => label)] : []) expect(words).toMatch(/^\P{Ll}[^{}]+$/u);
        expect(JSON.stringify(advice ?? '')).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

/** A repair that is one step of several, or that mends one of two causes: it must at least change what it says it does. */
const STEPS: Readonly<Record<string, string>> = {
  'r_workload_over 1': 'fewer posts: lowers the need', 'r_workload_over 2': 'one platform less: lowers the need', 'r_workload_over 3': 'a simpler format: lowers the need',
  'r_adoption_dates 0': 'mends the date, not a review at once', 'r_adoption_dates 1': 'mends the review, not the date',
};
/** Rules that only the team can settle: there is no one value to propose. */
const NO_REPAIR = ['r_fundraise_first', 'r_quick_undecided'];

describe('a repair, applied, makes its rule stop firing', () => {
  const firing = Object.entries(cases).flatMap(([id, rows]) => rows.filter(([severity]) => severity !== null).map(([, answers]) => [id, answers] as const));
  it.each(firing)('%s: %j', (id, answers) => {
    const { repairs } = fired(answers, id)!;
    expect(repairs.length > 0).toBe(!NO_REPAIR.includes(id));
    const mended = repairs.map(({ set }, index) => [`${id} ${index}`, fired({ ...answers, ...set }, id) === undefined] as const);
    for (const [name, stopped] of mended) if (!(name in STEPS)) expect([name, stopped]).toEqual([name, true]);
    if (repairs.length > 0) expect(mended.some(([, stopped]) => stopped)).toBe(true);
    if (id === 'r_workload_over') for (const { set } of repairs) expect(Number(team({ ...answers, ...set }).read('workload__gap_hours'))).toBeLessThan(Number(team(answers).read('workload__gap_hours')));
  });

  it('even where the whole question was left undecided', () => {
    const answers = { responsible: { undecided: true } } as Answers;
    const { repairs } = fired(answers, 'r_no_backup')!;
    const set = repairs[0]!.set;
    expect(set).not.toEqual({});
    expect(fired({ ...answers, ...set }, 'r_no_backup')).toBeUndefined();
  });
});

it('every rule of the pack has its cases, and both fires and stays quiet', () => {
  expect(Object.keys(cases).sort()).toEqual(shipped().rules.map(({ id }) => id).sort());
  for (const rows of Object.values(cases)) expect(new Set(rows.map(([severity]) => severity !== null)).size).toBe(2);
});

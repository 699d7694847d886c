import { describe, expect, it } from 'vitest';
import { advise, isBlank, openAnswers, questionsOf, type Answers, type Row } from '../../src/engine/interview.ts';
import { withFields } from '../../src/engine/1-pack/model/questions.ts';
import { fileOf } from './random-teams.ts';
import { DATE, NAMED, shipped, team } from './shipped.ts';

/** One platform, 3 photos a week: 228 minutes, the first worked value. */
const plan = (...rows: Row[]) => ({ platform_plan: rows });
const ONE: Answers = plan({ platform: 'facebook', posts_per_week: 3, format: 'photo' });
const ALBUMS = { publication_criteria: ['media_albums'] };
const MINORS = { serves_groups: ['under_14'], minor_images: 'parent_and_child' };
const NAMES = (lead: string, backup: string): Answers => ({
  responsible__lead: { role: 'direction', name: lead },
  responsible__backup: { role: 'direction', name: backup },
});

const THREE = plan({ platform: 'facebook' }, { platform: 'x' }, { platform: 'blog' });
/** A Facebook group beside the Page: `private_groups` is asked. */
const GROUP: Answers = { facebook_presence: 'page_and_group' };
/** Nothing is hidden, removed or blocked, and distress is well looked after. */
const KEPT = {
  moderation_matrix: [
    { situation: 'distress', actions: ['reply', 'escalate'] },
    { situation: 'off_topic', actions: ['keep'] },
  ],
} satisfies Answers;
const criticism = (...actions: string[]): Answers => ({
  moderation_matrix: [{ situation: 'respectful_criticism', actions }, ...KEPT.moderation_matrix],
});
const distress = (...actions: string[]): Answers => ({
  moderation_matrix: [
    { situation: 'distress', actions },
    { situation: 'spam', actions: ['remove'] },
  ],
});
/** A sound account of Facebook, the only platform of the default plan, but for what a case changes. */
const account = (more: Row): Answers => ({
  accounts_register: [
    {
      platform: 'facebook',
      status: 'active',
      owner_role: 'lead',
      admins: 2,
      recovery_role: 'medias@maison.example',
      two_factor: 'yes',
      last_post: '2026-11-01',
      ...more,
    },
  ],
});
const smart = (more: Row): Answers => ({
  smart_goals: [{ goal: 'Faire connaître', measure: 'followers', target: 500, due: '2027-06-30', ...more }],
});

type Case = readonly [fires: 'E' | 'W' | 'I' | null, Answers];
/** Rule by rule: teams for whom it fires, with its severity, and their near neighbours for whom it does not. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  r_workload_over: [
    ['W', { ...ONE, weekly_hours__hours: 3 }],
    ['W', { ...ONE, weekly_hours__hours: 1.9 }],
    ['E', { ...ONE, weekly_hours__hours: 1.89 }],
    ['E', { ...ONE, weekly_hours__hours: 0 }],
    [null, { ...ONE, weekly_hours__hours: 3.8 }],
    [null, { ...ONE, weekly_hours__hours: 3.46 }],
    [null, { ...ONE, weekly_hours__hours: null }],
  ],
  r_workload_under: [
    ['I', { ...ONE, weekly_hours__hours: 8 }],
    [null, { ...ONE, weekly_hours__hours: 7.6 }],
    [null, ONE],
  ],
  r_no_backup: [
    ['W', { responsible__backup: undefined as never }],
    ['W', { responsible__backup: null }],
    ['W', { responsible__backup: { undecided: true } }],
    ['E', { responsible__backup: null, access_model: 'single_lead' }],
    [null, {}],
  ],
  r_same_backup: [
    ['E', { responsible__backup: 'coordination' }],
    ['E', { responsible__backup: 'lead' }],
    ['E', NAMES('Ana', 'Ana')],
    ['E', { responsible__lead: 'direction', responsible__backup: { role: 'direction', name: 'Ana' } }],
    [null, NAMES('Ana', 'Luc')],
    [null, {}],
  ],
  r_minor_consent: [
    ['E', { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal' }],
    ['E', { ...MINORS, image_consent__mode: 'none', publication_criteria: ['events'] }],
    ['E', { ...MINORS, image_consent__mode: 'verbal', publication_criteria: ['stories'] }],
    [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal', minor_images: 'never_identifiable' }],
    [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'written' }],
    [null, { ...MINORS, image_consent__mode: 'verbal', publication_criteria: ['thanks'] }],
    [null, { ...MINORS, ...ALBUMS, image_consent__mode: 'verbal', serves_groups: ['seniors'] }],
  ],
  r_no_image_consent: [
    ['E', { ...ONE, image_consent__mode: 'none' }],
    ['E', { ...plan({ platform: 'tiktok' }), image_consent__mode: 'none' }],
    ['E', { ...plan({ platform: 'x' }), ...ALBUMS, image_consent__mode: 'none' }],
    [null, { ...plan({ platform: 'x' }), image_consent__mode: 'none' }],
    [null, { ...ONE, image_consent__mode: 'verbal' }],
  ],
  r_withdrawal_slow: [
    ['W', { image_consent__withdrawal_days: 11 }],
    ['W', { image_consent__withdrawal_days: null }],
    [null, { image_consent__withdrawal_days: 10 }],
    [null, { image_consent__withdrawal_days: 0 }],
  ],
  r_fb_fictitious: [
    ['E', { ...ONE, facebook_presence: 'fictitious_identity' }],
    [null, { ...plan({ platform: 'x' }), facebook_presence: 'fictitious_identity' }],
  ],
  r_fb_profile: [
    ['W', { ...ONE, facebook_presence: 'profile_existing' }],
    [null, { ...ONE, facebook_presence: 'page' }],
  ],
  r_invite_slow: [
    ['W', { discussion_stance__stance: 'invite', response_times__comments_h: 49 }],
    ['W', { discussion_stance__stance: 'invite', weekly_hours__hours: 2.75 }],
    [null, { discussion_stance__stance: 'invite', response_times__comments_h: 48, weekly_hours__hours: 3 }],
    [null, { response_times__comments_h: 72 }],
  ],
  r_limited_always: [
    ['E', { discussion_stance__stance: 'limited', discussion_stance__reply_rule: 'always' }],
    [null, { discussion_stance__stance: 'limited', discussion_stance__reply_rule: 'selective' }],
    [null, { discussion_stance__reply_rule: 'always' }],
  ],
  r_always_reply: [
    ['W', { discussion_stance__stance: 'invite', discussion_stance__reply_rule: 'always', weekly_hours__hours: 4.75 }],
    [null, { discussion_stance__stance: 'invite', discussion_stance__reply_rule: 'always', weekly_hours__hours: 5 }],
    [null, { discussion_stance__reply_rule: 'always', weekly_hours__hours: 1 }],
  ],
  r_self_approval: [
    ['E', { approval_model__mode: 'second_reader', approval_model__approver: 'lead' }],
    ['E', { approval_model__mode: 'all_approved', approval_model__approver: 'coordination' }],
    [null, { approval_model__mode: 'sensitive_only', approval_model__approver: 'lead' }],
    [null, { approval_model__mode: 'second_reader' }],
  ],
  r_approval_bottleneck: [
    ['W', { approval_model__mode: 'all_approved', approval_model__approver: 'board' }],
    ['W', { approval_model__mode: 'all_approved', approval_model__approver: { role: 'committee', name: 'X' } }],
    ['W', { approval_model__mode: 'all_approved', approval_model__delay_h: 49 }],
    ['W', { approval_model__mode: 'all_approved', ...plan({ platform: 'facebook', posts_per_week: 7.25 }) }],
    [
      null,
      {
        approval_model__mode: 'all_approved',
        approval_model__delay_h: 48,
        ...plan({ platform: 'facebook', posts_per_week: 7 }),
      },
    ],
    [null, { approval_model__mode: 'second_reader', approval_model__approver: 'board' }],
  ],
  r_freq_missing: [
    ['E', plan({ platform: 'facebook', posts_per_week: 0 })],
    ['E', plan({ platform: 'x' }, { platform: 'facebook', posts_per_week: null })],
    [null, plan({ platform: 'facebook', posts_per_week: 0, status: 'leaving' })],
    [null, plan({ platform: 'facebook' })],
  ],
  r_freq_high: [
    ['I', plan({ platform: 'facebook', posts_per_week: 8 })],
    ['I', plan({ platform: 'whatsapp_group', posts_per_week: 4 })],
    [null, plan({ platform: 'facebook', posts_per_week: 7 })],
    [null, plan({ platform: 'facebook', posts_per_week: 8, status: 'leaving' })],
  ],
  r_adoption_dates: [
    ['E', { adoption__date: '2026-11-20', adoption__effective: '2026-11-19' }],
    ['E', { adoption__date: '2026-11-20', adoption__review_months: 0 }],
    [null, { adoption__date: '2026-11-20', adoption__effective: '2026-11-20', adoption__review_months: 1 }],
    [null, { adoption__review_months: 0 }],
  ],
  r_review_long: [
    ['W', { adoption__review_months: 25 }],
    ['W', { adoption__review_months: null }],
    [null, { adoption__review_months: 24 }],
    [null, {}],
  ],
  r_disclaimer_conflict: [
    ['E', { personal_use__stance: 'no_mention', disclaimer__use: 'suggested' }],
    ['E', { personal_use__stance: 'no_mention', disclaimer__use: 'required', policy_strength: 'mandatory' }],
    [null, { personal_use__stance: 'no_mention' }],
    [null, { disclaimer__use: 'suggested' }],
  ],
  r_ambassador_conflict: [
    ['E', { personal_use__stance: 'no_mention', personal_use__ambassadors: 'yes' }],
    [null, { personal_use__stance: 'no_mention' }],
    [null, { personal_use__ambassadors: 'yes' }],
  ],
  r_no_mention_binding: [
    ['W', { personal_use__stance: 'no_mention', policy_strength: 'mandatory' }],
    [null, { personal_use__stance: 'no_mention', policy_strength: 'mixed' }],
  ],
  r_guideline_with_discipline: [
    ['E', { disclaimer__use: 'required' }],
    ['E', { disclaimer__use: 'required', policy_strength: 'recommended' }],
    [null, { disclaimer__use: 'required', policy_strength: 'mandatory' }],
  ],
  r_fundraise_first: [
    ['I', { goals: ['fundraise'] }],
    ['I', { goals: ['fundraise', 'awareness'] }],
    [null, { goals: ['fundraise', 'community'] }],
    [null, { goals: ['awareness', 'fundraise'] }],
    [null, { goals: [] }],
  ],
  r_quick_undecided: [
    ['E', { goals: { undecided: true } }],
    ['E', { org_name__full: undefined as never }],
    ['E', { serves_groups: [] }],
    [null, { tone_values: { undecided: true } }],
    [null, {}],
  ],
  // The rules of the complete path.
  r_small_team_platforms: [
    ['W', { ...THREE, team_size__social: 2 }],
    ['W', { ...THREE, team_size__staff: 3 }],
    [null, { ...THREE, team_size__social: 3 }],
    [null, { ...THREE, team_size__staff: 4 }],
    [null, { ...THREE, team_size__social: 3, team_size__staff: 1 }],
    [null, THREE],
    [
      null,
      {
        ...plan({ platform: 'facebook' }, { platform: 'x' }, { platform: 'blog', status: 'leaving' }),
        team_size__social: 1,
      },
    ],
  ],
  r_mandatory_no_measures: [
    ['E', { breach_measures: [] }],
    ['E', { policy_strength: 'mandatory', breach_measures: [] }],
    [null, { policy_strength: 'recommended', breach_measures: [] }],
    [null, { breach_measures: ['talk'] }],
    [null, {}],
  ],
  r_no_contact: [
    ['E', { question_contact: null }],
    ['W', { question_contact: null, policy_strength: 'recommended' }],
    [null, { question_contact: { undecided: true } }], // the lead answers meanwhile
    [null, { question_contact: 'board' }],
    [null, {}],
  ],
  r_contact_self_report: [
    ['W', { question_contact__alternate: null }],
    ['W', { question_contact__alternate: 'lead' }],
    ['W', { question_contact: 'coordination', question_contact__alternate: 'coordination' }],
    [null, { question_contact: 'board', question_contact__alternate: null }],
    [null, { question_contact__alternate: 'board' }],
    [null, {}],
  ],
  r_general_consent: [
    ['E', { ...MINORS, minor_images: 'general_registration' }],
    [null, { serves_groups: ['seniors'], minor_images: 'general_registration' }],
    [null, MINORS],
  ],
  r_minors_contact: [
    ['E', { ...MINORS, contact_with_users__minors: 'allowed' }],
    [null, { serves_groups: ['seniors'], contact_with_users__minors: 'allowed' }],
    [null, { ...MINORS, contact_with_users__minors: 'none' }],
  ],
  r_youth_group_adults: [
    ['E', { ...MINORS, ...GROUP, contact_with_users__minors: 'official_two_adults', private_groups__moderators: 1 }],
    [null, { ...MINORS, ...GROUP, contact_with_users__minors: 'official_two_adults', private_groups__moderators: 2 }],
    [null, { ...MINORS, ...GROUP, private_groups__moderators: 1 }],
    [null, { ...MINORS, contact_with_users__minors: 'official_two_adults', private_groups__moderators: 1 }],
  ],
  r_group_minors: [
    ['E', { ...GROUP, private_groups__minors: 'yes' }],
    [null, { private_groups__minors: 'yes' }],
    [null, { ...GROUP, private_groups__minors: 'with_two_adults' }],
  ],
  r_group_privacy: [
    ['W', plan({ platform: 'whatsapp_group' })],
    ['W', plan({ platform: 'messenger_group' })],
    ['W', { ...plan({ platform: 'other_group' }), private_groups__numbers_ok: 'no' }],
    [null, { ...plan({ platform: 'whatsapp_group' }), private_groups__numbers_ok: 'yes' }],
    [null, plan({ platform: 'whatsapp_group', status: 'leaving' })],
    [null, GROUP],
  ],
  r_group_confidential: [
    ['W', { ...GROUP, private_groups__purpose: ['team', 'participants'], serves_groups: ['victims'] }],
    ['W', { ...GROUP, private_groups__purpose: ['participants'], serves_groups: ['vulnerable_adults'] }],
    [null, { ...GROUP, private_groups__purpose: ['team'], serves_groups: ['victims'] }],
    [null, { ...GROUP, private_groups__purpose: ['participants'], serves_groups: ['seniors'] }],
  ],
  r_under13: [
    ['W', { audiences: [{ group: 'Enfants', age_min: 'under_13' }], ...plan({ platform: 'instagram' }) }],
    [null, { audiences: [{ group: 'Enfants', age_min: 'under_13' }], ...plan({ platform: 'blog' }) }],
    [null, { audiences: [{ group: 'Ados', age_min: 'age_13_17' }], ...plan({ platform: 'instagram' }) }],
    [
      null,
      { audiences: [{ group: 'Enfants', age_min: 'under_13' }], ...plan({ platform: 'instagram', status: 'leaving' }) },
    ],
  ],
  r_fast_promise: [
    ['W', { response_times__comments_h: 4, weekly_hours__hours: 9 }],
    ['W', { response_times__comments_h: 4, weekly_hours__hours: 12, responsible__backup: null }],
    [null, { response_times__comments_h: 5, weekly_hours__hours: 9 }],
    [null, { response_times__comments_h: 4, weekly_hours__hours: 10 }],
  ],
  r_invite_no_rules: [
    ['E', { ...KEPT }],
    ['E', { ...KEPT, discussion_stance__stance: 'invite' }],
    ['E', { moderation_matrix: [] }],
    [null, { ...KEPT, discussion_stance__stance: 'limited' }],
    [null, { moderation_matrix: [...KEPT.moderation_matrix, { situation: 'spam', actions: ['hide'] }] }],
  ],
  r_removal_no_log: [
    ['W', { moderation_matrix__log: 'none' }],
    [null, { ...KEPT, moderation_matrix__log: 'none' }],
    [null, { moderation_matrix: [{ situation: 'spam', actions: ['hide'] }], moderation_matrix__log: 'none' }],
    [null, { moderation_matrix__log: 'register' }],
  ],
  r_delete_criticism: [
    ['E', criticism('remove')],
    ['E', criticism('keep', 'hide')],
    ['E', criticism('block', 'reply')],
    [null, criticism('reply', 'keep')],
    [null, criticism('report', 'escalate')],
    [null, {}],
  ],
  r_distress_removed: [
    ['E', distress('reply')],
    ['E', distress('escalate', 'remove')],
    ['E', { moderation_matrix: [{ situation: 'spam', actions: ['remove'] }] }],
    [null, distress('reply', 'escalate')],
    [null, distress('reply', 'escalate', 'hide')],
    [null, {}],
  ],
  r_help_lines: [
    ['E', { help_requests__lines: [] }],
    ['E', { help_requests__lines: [], help_requests__org_phone: null }],
    [null, { help_requests__lines: [], help_requests__org_phone: '418 555-0123' }],
    [null, { help_requests__lines: [], org_name__phone: '418 555-0123' }],
    [null, {}],
  ],
  r_help_lines_country: [
    ['E', { help_requests__lines: ['emergency_ca', 'suicide_qc'], jurisdiction: 'fr' }],
    ['E', { help_requests__lines: ['suicide_qc'], jurisdiction: 'ca_other' }],
    [null, { help_requests__lines: ['suicide_qc'] }],
    [null, { help_requests__lines: ['local_line'], jurisdiction: 'other' }],
    [null, { jurisdiction: 'fr' }],
  ],
  r_help_988_qc: [
    ['I', { help_requests__lines: ['suicide_988'] }],
    [null, { help_requests__lines: ['suicide_988', 'suicide_qc'] }],
    [null, { help_requests__lines: ['suicide_988'], jurisdiction: 'ca_other' }],
    [null, { help_requests__lines: ['info_811'] }],
  ],
  r_online_intervention: [
    ['E', { help_requests__online_intervention: 'yes_service', prohibited_content: ['online_intervention'] }],
    [null, { help_requests__online_intervention: 'yes_service' }],
    [null, { help_requests__online_intervention: 'yes_service', prohibited_content: ['partisan'] }],
    [null, { prohibited_content: ['online_intervention'] }],
  ],
  r_criteria_conflict: [
    ['E', { publication_criteria: ['stories'], image_consent__mode: 'none' }],
    ['E', { publication_criteria: ['news_reaction', 'thanks'], official_positions__mode: 'neutral' }],
    ['E', { publication_criteria: ['official_positions_relay'], official_positions__mode: 'neutral' }],
    ['E', { publication_criteria: ['news_reaction', 'official_positions_relay'], official_positions__mode: 'neutral' }],
    [null, { publication_criteria: ['stories'], image_consent__mode: 'verbal' }],
    [null, { publication_criteria: ['thanks'], image_consent__mode: 'none' }],
    [null, { publication_criteria: ['news_reaction'] }],
    [null, { official_positions__mode: 'neutral' }],
  ],
  r_positions_nobody: [
    ['W', { spokespersons: [] }],
    ['W', { official_positions__decider: null }],
    ['W', { official_positions__decider: null, spokespersons: [] }],
    ['W', { official_positions__mode: 'expertise_based', spokespersons: [] }],
    [null, { official_positions__mode: 'neutral', spokespersons: [] }],
    [null, { official_positions__decider: 'board' }],
    [null, {}],
  ],
  r_spokes_scope: [
    ['W', { spokespersons: [{ role: 'president' }], policy_people__people: ['staff'] }],
    ['W', { spokespersons: [{ role: 'direction' }], policy_people__people: ['board'] }],
    ['W', { spokespersons: [{ role: 'lead' }], policy_people__people: ['board', 'members'] }],
    ['W', { spokespersons: [{ role: 'president' }, { role: 'direction' }], policy_people__people: ['members'] }],
    [
      null,
      { spokespersons: [{ role: 'president' }, { role: 'direction' }], policy_people__people: ['staff', 'board'] },
    ],
    [null, { spokespersons: [{ role: 'president' }], policy_people__people: ['board'] }],
    [null, {}],
  ],
  r_equal_access: [
    ['W', { access_model: 'equal_all', team_size__staff: 4, team_size__volunteers: 5 }],
    ['W', { access_model: 'equal_all', policy_people__people: ['staff', 'contractors'] }],
    [null, { access_model: 'equal_all', team_size__staff: 4, team_size__volunteers: 4 }],
    [null, { team_size__staff: 20, policy_people__people: ['contractors'] }],
  ],
  r_one_admin: [
    ['W', account({ admins: 1 })],
    ['W', account({ admins: 0 })],
    [null, account({ admins: 2 })],
    [null, account({ admins: 1, status: 'dormant' })],
    [null, account({})],
  ],
  r_private_recovery: [
    ['W', account({ recovery_role: 'ana@gmail.com' })],
    ['W', account({ recovery_role: null })],
    ['W', account({ recovery_role: 'ana@VIDEOTRON.ca' })],
    [null, account({})],
    [null, account({ recovery_role: 'ana@gmail.com', status: 'to_close' })],
    [null, {}],
  ],
  r_password_shared: [
    ['E', { credentials_custody: 'one_person' }],
    ['E', { credentials_custody: 'shared_plain' }],
    [null, { credentials_custody: 'sealed' }],
    [null, {}],
  ],
  r_no_two_factor: [
    ['W', { account_security: ['two_admins'] }],
    ['W', account({ two_factor: 'no' })],
    [null, account({ two_factor: 'yes' })],
    [null, account({ two_factor: 'no', status: 'to_close' })],
    [null, { account_security: ['two_factor_all'] }],
    [null, {}],
  ],
  r_dormant: [
    ['W', account({ last_post: '2026-05-20' })],
    ['W', account({ status: 'dormant', owner_role: null })],
    [null, account({ last_post: '2026-05-21' })],
    [null, account({ status: 'dormant', owner_role: 'lead' })],
    [null, account({ status: 'to_close', last_post: '2020-01-01' })],
    [null, account({})],
  ],
  r_plan_vs_register: [
    ['W', account({ platform: 'x' })],
    ['W', { ...plan({ platform: 'facebook' }, { platform: 'x' }), ...account({}) }],
    ['W', account({ status: 'to_close' })],
    [null, account({})],
    [null, plan({ platform: 'x' })],
    [null, { accounts_register: [] }],
  ],
  r_smart_incomplete: [
    ['W', smart({ measure: null })],
    ['W', smart({ target: null })],
    ['W', smart({ due: null })],
    ['W', smart({ due: '2026-11-19' })],
    ['W', smart({ measure: 'shares' })],
    [null, smart({})],
    [null, smart({ due: '2026-11-20' })],
    [null, { ...smart({ measure: 'shares' }), metrics__items: ['shares'] }],
    [null, { smart_goals: [] }],
  ],
  r_goals_unmeasured: [
    ['I', { ...smart({}), metrics: { undecided: true } }],
    ['I', { ...smart({}), metrics__rhythm: { undecided: true } }],
    [null, { metrics: { undecided: true } }],
    [null, smart({})],
  ],
  r_receipt: [
    ['E', { messages__details: 'Un reçu d’impôt pour vos dons', org_kind__charity: 'no' }],
    ['E', { mission_values__mission: 'We send a Tax Receipt', org_kind__charity: 'unsure', jurisdiction: 'ca_other' }],
    [null, { messages__details: 'Un reçu d’impôt pour vos dons', org_kind__charity: 'yes' }],
    [null, { messages__details: 'Un reçu fiscal', jurisdiction: 'fr' }],
    [null, { messages__details: 'Un reçu de caisse', org_kind__charity: 'no' }],
  ],
  r_charity_partisan: [
    ['E', { org_kind__charity: 'yes', elections_advocacy__partisan: 'allowed' }],
    ['E', { org_kind__charity: 'unsure', elections_advocacy__partisan: 'allowed' }],
    [null, { org_kind__charity: 'no', elections_advocacy__partisan: 'allowed' }],
    [null, { org_kind__charity: 'yes', elections_advocacy__partisan: 'forbidden' }],
  ],
  r_paid_election: [
    ['W', { elections_advocacy: { undecided: true } }],
    ['W', { elections_advocacy__election_period: { undecided: true }, jurisdiction: 'ca_other' }],
    [null, { elections_advocacy: { undecided: true }, paid_promotion__mode: 'never' }],
    [null, { elections_advocacy: { undecided: true }, jurisdiction: 'fr' }],
    [null, { paid_promotion__mode: 'regular' }],
  ],
  r_meta_news: [
    ['W', { news_links_meta: null }],
    [
      'W',
      {
        news_links_meta: { undecided: true },
        publication_criteria: ['news_reaction'],
        jurisdiction: 'ca_other',
        ...plan({ platform: 'threads' }),
      },
    ],
    [null, { news_links_meta: null, ...plan({ platform: 'x' }) }],
    [null, { news_links_meta: null, publication_criteria: ['thanks'] }],
    [null, { news_links_meta: null, jurisdiction: 'fr' }],
    [null, {}],
  ],
  r_french: [
    ['W', { publication_language__languages: ['en'] }],
    ['W', { publication_language__languages: ['en'], publication_criteria: ['thanks'] }],
    [
      'W',
      {
        publication_language__languages: ['en'],
        publication_criteria: ['thanks'],
        paid_promotion__mode: 'never',
        org_kind__kind: 'public_body',
      },
    ],
    [
      null,
      { publication_language__languages: ['en'], publication_criteria: ['thanks'], paid_promotion__mode: 'never' },
    ],
    [null, { publication_language__languages: ['fr', 'en'] }],
    [null, { publication_language__languages: ['en'], jurisdiction: 'ca_other' }],
  ],
  r_safe_place: [
    ['E', { org_sectors: ['violence'], prohibited_content: ['partisan'] }],
    ['E', { serves_groups: ['victims'], prohibited_content: ['partisan'] }],
    [null, { org_sectors: ['violence'] }],
    [null, { org_sectors: ['violence'], prohibited_content: ['location_sensitive'] }],
    [null, { prohibited_content: ['partisan'] }],
  ],
  r_ai_people: [
    ['E', { generative_ai__limits: ['human_review', 'no_auto_replies'] }],
    ['E', { generative_ai__mode: 'text_and_images', generative_ai__limits: ['no_personal_data'] }],
    [null, { generative_ai__limits: ['human_review', 'no_personal_data'] }],
    [null, { generative_ai__mode: 'no', generative_ai__limits: [] }],
    [null, {}],
  ],
  r_ai_replies: [
    ['W', { generative_ai__limits: ['human_review', 'no_personal_data'], serves_groups: ['seniors'] }],
    [null, { generative_ai__limits: ['human_review', 'no_personal_data'] }],
    [null, { generative_ai__limits: ['no_auto_replies'], serves_groups: ['seniors'] }],
    [null, { generative_ai__mode: 'no', generative_ai__limits: [], serves_groups: ['seniors'] }],
  ],
  r_video_no_captions: [
    ['W', { ...plan({ platform: 'tiktok', format: 'short_video' }), accessibility_rules: ['alt_text'] }],
    ['W', { ...plan({ platform: 'youtube', format: 'long_video' }), accessibility_rules: [] }],
    [null, { ...ONE, accessibility_rules: [] }],
    [null, { ...plan({ platform: 'tiktok', format: 'short_video' }), accessibility_rules: ['captions'] }],
  ],
  r_photo_no_alt: [
    ['W', { ...ONE, accessibility_rules: ['captions'] }],
    ['W', { ...plan({ platform: 'facebook', format: 'graphic' }), accessibility_rules: [] }],
    [null, { ...plan({ platform: 'tiktok', format: 'short_video' }), accessibility_rules: [] }],
    [null, { ...ONE, accessibility_rules: ['alt_text'] }],
  ],
  r_privacy_officer: [
    ['W', { privacy_officer__person: null }],
    [null, { privacy_officer__person: null, jurisdiction: 'other' }],
    [null, { privacy_officer__person: 'direction' }],
    [null, {}],
  ],
  r_upload_lists: [
    ['E', { paid_promotion__targeting: ['no_minors'] }],
    ['E', { paid_promotion__mode: 'regular', paid_promotion__targeting: ['no_upload_lists'] }],
    [null, { paid_promotion__targeting: ['no_minors', 'no_upload_lists'] }],
    [null, { paid_promotion__mode: 'never', paid_promotion__targeting: [] }],
    [null, {}],
  ],
  r_meeting_none: [
    ['W', { meeting_item__rhythm: 'none', tone_values: { undecided: true } }],
    [null, { meeting_item__rhythm: 'none' }],
    [null, { tone_values: { undecided: true } }],
  ],
  r_board_scope: [
    ['I', { policy_people__people: ['staff'] }],
    [null, { policy_people__people: ['board'] }],
    [null, { policy_people__people: ['staff'], adoption__body: 'assembly' }],
    [null, {}],
  ],
  r_adoption_power: [
    ['W', { policy_strength: 'mandatory', adoption__body: 'management' }],
    [null, { policy_strength: 'mandatory' }],
    [null, { adoption__body: 'management' }],
    [null, { policy_strength: 'mandatory', adoption__body: 'management', policy_people__people: ['staff'] }],
  ],
  r_no_consultation: [
    ['I', { consultation: ['staff'] }],
    [null, { consultation: ['staff', 'account_users'] }],
    [null, { consultation: [] }],
    [null, {}],
  ],
  r_campaign_end: [
    ['W', { policy_people__context: 'campaign' }],
    ['W', { policy_people__context: 'campaign', policy_people__campaign_end: null }],
    [null, { policy_people__context: 'campaign', policy_people__campaign_end: '2027-06-30' }],
    [null, {}],
  ],
  r_linked_prevail: [
    [
      'W',
      {
        linked_documents: [
          { doc: 'charter', status: 'exists', prevails: 'yes' },
          { doc: 'code_ethics', status: 'exists', prevails: 'yes' },
        ],
      },
    ],
    ['W', { linked_documents: [{ doc: 'privacy_policy', status: 'to_write' }] }],
    ['W', { linked_documents: [{ doc: 'harassment_policy', status: 'to_write' }] }],
    [
      null,
      {
        linked_documents: [
          { doc: 'charter', status: 'exists', prevails: 'yes' },
          { doc: 'code_ethics', status: 'exists' },
        ],
      },
    ],
    [null, { linked_documents: [{ doc: 'privacy_policy', status: 'to_write' }], jurisdiction: 'ca_other' }],
    [null, { linked_documents: [{ doc: 'harassment_policy', status: 'to_write' }], org_kind__employer: 'no' }],
    [null, { linked_documents: [{ doc: 'privacy_policy', status: 'to_update' }] }],
  ],
  // Our own.
  r_gifts_promo: [
    ['W', { conflicts_gifts__gifts: 'labelled' }],
    [null, { conflicts_gifts__gifts: 'labelled', prohibited_content: ['partisan'] }],
    [null, { conflicts_gifts__gifts: 'none' }],
    [null, {}],
  ],
  r_contest_minors: [
    ['W', { ...MINORS, contests_polls__contests: 'yes', contests_polls__participants: 'with_parent' }],
    [null, { ...MINORS, contests_polls__contests: 'yes' }],
    [null, { ...MINORS, contests_polls__contests: 'no', contests_polls__participants: 'with_parent' }],
    [
      null,
      {
        ...MINORS,
        ...plan({ platform: 'blog' }),
        contests_polls__contests: 'yes',
        contests_polls__participants: 'with_parent',
      },
    ],
    [
      null,
      { serves_groups: ['seniors'], contests_polls__contests: 'yes', contests_polls__participants: 'with_parent' },
    ],
  ],
  r_block_review_long: [
    ['W', { blocking_decisions__review_months: 13 }],
    [null, { blocking_decisions__review_months: 12 }],
    [null, { blocking_decisions__review_months: 0 }],
    [null, {}],
  ],
  r_live_minors: [
    ['W', { serves_groups: ['under_14'], live_video__use: 'yes' }],
    ['W', { serves_groups: ['age_14_17'], minor_images: 'never_identifiable', live_video__use: 'yes' }],
    [null, { ...MINORS, live_video__use: 'yes' }],
    [null, { live_video__use: 'yes' }],
    [null, { serves_groups: ['under_14'] }],
  ],
  r_records_short: [
    ['W', { records_keeping__consents_years: 0 }],
    [null, { records_keeping__consents_years: 1 }],
    [null, { records_keeping__posts_years: 0 }],
    [null, {}],
  ],
  r_offline_none: [
    ['W', { offline_access: [], serves_groups: ['seniors'] }],
    ['W', { offline_access: [], serves_groups: ['vulnerable_adults'] }],
    ['W', { offline_access: [], org_sectors: ['poverty_housing'] }],
    ['W', { offline_access: [], org_sectors: ['seniors'] }],
    [null, { offline_access: ['mail'], serves_groups: ['seniors'] }],
    [null, { offline_access: [] }],
    [null, { serves_groups: ['seniors'] }],
  ],
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
        for (const words of advice ? [advice.message, ...advice.repairs.map(({ label }) => label)] : [])
          expect(words).toMatch(/^\P{Ll}[^{}]+$/u);
        expect(JSON.stringify(advice ?? '')).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

/** A repair that is one step of several, or that mends one of two causes: it must at least change what it says it does. */
const STEPS: Readonly<Record<string, string>> = {
  'r_small_team_platforms 0': 'one platform less, of three or more',
  'r_criteria_conflict 0': 'mends the consent, not the neutrality',
  'r_criteria_conflict 1': 'mends the neutrality, not the consent',
  'r_criteria_conflict 2': 'drops one criterion at a time',
  'r_spokes_scope 0': 'adds one group of people at a time',
  'r_no_two_factor 0': 'mends the measures, not the register',
  'r_workload_over 1': 'fewer posts: lowers the need',
  'r_workload_over 2': 'one platform less: lowers the need',
  'r_workload_over 3': 'a simpler format: lowers the need',
  'r_adoption_dates 0': 'mends the date, not a review at once',
  'r_adoption_dates 1': 'mends the review, not the date',
};
/** Rules that only the team can settle: there is no one value to propose. */
const NO_REPAIR = [
  'r_fundraise_first',
  'r_quick_undecided',
  'r_under13',
  'r_one_admin',
  'r_private_recovery',
  'r_dormant',
  'r_plan_vs_register',
  'r_smart_incomplete',
  'r_campaign_end',
  'r_linked_prevail',
];
/** Causes no repair mends: an account is made safe on its platform, not in the answers. */
const BY_HAND: Readonly<Record<string, readonly Answers[]>> = { r_no_two_factor: [account({ two_factor: 'no' })] };

const messages = (answers: Answers) => openAnswers(fileOf({ ...NAMED, ...answers }), shipped(), DATE).messages;
/** Answers after the first repair is taken as often as it is offered. */
function takeAll(answers: Answers, id: string, times = 3): Answers {
  const repair = times > 0 ? fired(answers, id)?.repairs[0] : undefined;
  return repair ? takeAll({ ...answers, ...repair.set }, id, times - 1) : answers;
}

describe('a repair, applied, makes its rule stop firing', () => {
  const firing = Object.entries(cases).flatMap(([id, rows]) =>
    rows.filter(([severity]) => severity !== null).map(([, answers]) => [id, answers] as const),
  );
  it.each(firing)('%s: %j', (id, answers) => {
    const { repairs } = fired(answers, id)!;
    expect(repairs.length > 0).toBe(!NO_REPAIR.includes(id));
    for (const { set } of repairs)
      expect(messages(answers)).toEqual(expect.arrayContaining([...messages({ ...answers, ...set })])); // what it sets is an answer
    const mended = repairs.map(
      ({ set }, index) => [`${id} ${index}`, fired({ ...answers, ...set }, id) === undefined] as const,
    );
    for (const [name, stopped] of mended) if (!(name in STEPS)) expect([name, stopped]).toEqual([name, true]);
    const byHand = (BY_HAND[id] ?? []).some((one) => JSON.stringify(one) === JSON.stringify(answers));
    if (repairs.length > 0)
      expect(mended.some(([, stopped]) => stopped) || fired(takeAll(answers, id), id) === undefined).toBe(!byHand);
    if (id === 'r_workload_over')
      for (const { set } of repairs)
        expect(Number(team({ ...answers, ...set }).read('workload__gap_hours'))).toBeLessThan(
          Number(team(answers).read('workload__gap_hours')),
        );
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
  expect(Object.keys(cases).sort()).toEqual(
    shipped()
      .rules.filter(({ when }) => when)
      .map(({ id }) => id)
      .sort(),
  );
  expect(
    shipped()
      .rules.filter(({ when }) => !when)
      .map(({ id }) => id),
  ).toEqual(['r_strength_wording']); // the check of the pack sees to it
  for (const rows of Object.values(cases)) expect(new Set(rows.map(([severity]) => severity !== null)).size).toBe(2);
});

describe('a point left undecided raises no advice about the value that holds meanwhile', () => {
  const pack = shipped();
  const firing = (answers: Answers) => advise(team({ ...NAMED, ...answers })).map(({ id }) => id);
  /** Those that speak of open points as such. */
  const ofOpenPoints = pack.rules
    .filter(({ when }) => /undecided|quick_open_count/.test(JSON.stringify(when ?? null)))
    .map(({ id }) => id);

  it.each(questionsOf(pack).map((question) => [question.id, withFields(question)] as const))('%s', (id, fields) => {
    const undecided = { [id]: { undecided: true as const } };
    const { reading } = team({ ...NAMED, ...undecided });
    const values = fields
      .map((field) => [field.id, reading(field.id)] as const)
      .filter(([, { state, value }]) => state === 'undecided' && !isBlank(value));
    const answered = firing(Object.fromEntries(values.map(([field, { value }]) => [field, value])) as Answers);
    const rules = firing(undecided).filter((rule) => !ofOpenPoints.includes(rule));
    const blanks = fields.filter((field) => !values.some(([one]) => one === field.id)).map((field) => field.id);
    const ofBlanks = pack.rules
      .filter(({ when }) => blanks.some((blank) => JSON.stringify(when ?? null).includes(`"${blank}`)))
      .map((rule) => rule.id);
    expect(rules.filter((rule) => !answered.includes(rule) && !ofBlanks.includes(rule))).toEqual([]);
  });

  /** In each of its cases, a question of the rule is left undecided, and then answered with what holds meanwhile. */
  const ofRules = Object.entries(cases).filter(([id]) => !ofOpenPoints.includes(id));
  it.each(ofRules)('%s, in each of its cases', (id, rows) => {
    const questions = questionsOf(pack).filter((question) =>
      pack.rules.find((rule) => rule.id === id)!.questions.includes(question.id),
    );
    for (const [, answers] of rows)
      for (const question of questions) {
        const fields = withFields(question);
        const others = Object.entries({ ...NAMED, ...answers }).filter(
          ([one]) => !fields.some((field) => field.id === one),
        );
        const undecided = { ...Object.fromEntries(others), [question.id]: { undecided: true as const } };
        const { reading } = team(undecided);
        const values = fields.map((field) => [field.id, reading(field.id)] as const);
        const held = values.filter(([, { state, value }]) => state === 'undecided' && !isBlank(value));
        const blanks = values.filter(([, { state, value }]) => state === 'undecided' && isBlank(value));
        if (blanks.length > 0) continue; // nothing holds meanwhile: that can be said
        const answered = {
          ...Object.fromEntries(others),
          ...Object.fromEntries(held.map(([field, { value }]) => [field, value])),
        };
        if (!firing(answered as Answers).includes(id))
          expect([question.id, answers, firing(undecided)]).toEqual([
            question.id,
            answers,
            expect.not.arrayContaining([id]),
          ]);
      }
  });

  it('advice that counts open points names each of them', () => {
    const open = {
      ...NAMED,
      tone_values: { undecided: true },
      image_consent__mode: { undecided: true },
      meeting_item__rhythm: 'none',
    } as Answers;
    const named = (id: string) =>
      advise(team(open))
        .find((one) => one.id === id)
        ?.points?.map((point) => point.id);
    expect(named('r_meeting_none')).toEqual(['tone_values', 'image_consent']);
    expect(named('r_quick_undecided')).toContain('image_consent');
    expect(named('r_quick_undecided')).not.toContain('tone_values');
    expect(advise(team(open)).filter(({ points }) => points)).toHaveLength(2);
  });
});

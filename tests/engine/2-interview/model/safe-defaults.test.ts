import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/engine/interview.ts';
import { team } from '../../../packs/shipped.ts';

const FLOOR = [
  'images_without_consent',
  'confidential_info',
  'hate_prejudice',
  'defamation',
  'copyright_infringing',
  'court_youth',
];

// What stands in for an answer that was not given.
describe('the safe default of', () => {
  const cases: readonly (readonly [string, Answers, string, unknown])[] = [
    [
      'groups, undecided: all five',
      { serves_groups: { undecided: true } },
      'serves_groups',
      ['under_14', 'age_14_17', 'vulnerable_adults', 'seniors', 'victims'],
    ],
    ['lead, undecided: the direction', { responsible__lead: { undecided: true } }, 'responsible__lead', 'direction'],
    [
      'lead, undecided, no employer: the president',
      { responsible__lead: { undecided: true }, org_kind__employer: 'no' },
      'responsible__lead',
      'president',
    ],
    ['approver: the authority', {}, 'approval_model__approver', 'president'],
    [
      'approver with a second reader: the backup',
      { approval_model__mode: 'second_reader' },
      'approval_model__approver',
      'communications',
    ],
    [
      'approver of everything: the backup',
      { approval_model__mode: 'all_approved' },
      'approval_model__approver',
      'communications',
    ],
    [
      'approver, backup is the lead: the authority',
      { approval_model__mode: 'second_reader', responsible__backup: 'coordination' },
      'approval_model__approver',
      'president',
    ],
    [
      'approver, no backup: the authority',
      { approval_model__mode: 'all_approved', responsible__backup: null },
      'approval_model__approver',
      'president',
    ],
    [
      'who opens accounts: the authority beside a lead who directs',
      { responsible__lead: 'direction' },
      'approval_model__new_account',
      'president',
    ],
    ['who decides a controversial case', {}, 'official_positions__decider', 'president'],
    ['who hears appeals', {}, 'moderation_matrix__appeal', 'president'],
    ['the other contact', {}, 'question_contact__alternate', 'president'],
    ['who is told of a call for help', {}, 'help_requests__who_told', 'lead'],
    ['who keeps the forms', {}, 'image_consent__storage', 'lead'],
    ['who adopts positions: the board', {}, 'official_positions__adopted_by', 'board'],
    [
      'who adopts positions: the body that adopts',
      { adoption__body: 'assembly' },
      'official_positions__adopted_by',
      'assembly',
    ],
    [
      'who adopts positions, when management adopts',
      { adoption__body: 'management' },
      'official_positions__adopted_by',
      'coordination',
    ],
    ['external contributions', {}, 'publication_criteria__external', 'no'],
    ['news sources', {}, 'news_watch__sources', ['partners_pages', 'umbrella']],
    ['hours of watch', {}, 'response_times__watch_hours', 'aux heures d’ouverture'],
    ['help lines in Québec', {}, 'help_requests__lines', ['emergency_ca', 'info_811', 'info_211', 'suicide_qc']],
    [
      'help lines with minors',
      { serves_groups: ['under_14'] },
      'help_requests__lines',
      ['emergency_ca', 'info_811', 'info_211', 'suicide_qc', 'teljeunes', 'kids_help', 'dpj'],
    ],
    [
      'help lines with youth as a field',
      { org_sectors: ['childhood_youth'] },
      'help_requests__lines',
      ['emergency_ca', 'info_811', 'info_211', 'suicide_qc', 'teljeunes', 'kids_help', 'dpj'],
    ],
    [
      'help lines with victims',
      { serves_groups: ['victims'] },
      'help_requests__lines',
      ['emergency_ca', 'info_811', 'info_211', 'suicide_qc', 'sos_vc'],
    ],
    [
      'help lines with seniors',
      { org_sectors: ['seniors'] },
      'help_requests__lines',
      ['emergency_ca', 'info_811', 'info_211', 'suicide_qc', 'lamaa'],
    ],
    [
      'help lines elsewhere in Canada, with minors',
      { jurisdiction: 'ca_other', serves_groups: ['age_14_17'] },
      'help_requests__lines',
      ['emergency_ca', 'info_211', 'suicide_988', 'kids_help'],
    ],
    ['help lines in France', { jurisdiction: 'fr' }, 'help_requests__lines', ['fr_lines']],
    ['help lines in another country', { jurisdiction: 'other' }, 'help_requests__lines', ['local_line']],
    ['images of minors', { serves_groups: ['under_14'] }, 'minor_images', 'never_identifiable'],
    ['disclaimer', {}, 'disclaimer__use', 'suggested'],
    ['ambassadors', {}, 'personal_use__ambassadors', 'yes'],
    [
      'disclaimer where nobody may name the organisation',
      { personal_use__stance: 'no_mention' },
      'disclaimer__use',
      'none',
    ],
    [
      'ambassadors where nobody may name the organisation',
      { personal_use__stance: 'no_mention' },
      'personal_use__ambassadors',
      'no',
    ],
    ['people, no employer', { org_kind__employer: 'no' }, 'policy_people__people', ['volunteers', 'board']],
    [
      'measures, no employer',
      { org_kind__employer: 'no' },
      'breach_measures',
      ['talk', 'training', 'correct_post', 'suspend_access', 'withdraw_access'],
    ],
    ['work time, no employer: not asked', { org_kind__employer: 'no' }, 'personal_use__work_time', null],
    ['measures in guidelines: not asked', { policy_strength: 'recommended' }, 'breach_measures', null],
    ['hours: the plan’s, rounded up to the half hour', {}, 'weekly_hours__hours', 4],
  ];
  it.each(cases)('%s', (_what, answers, id, expected) => {
    expect(team(answers).read(id)).toEqual(expected);
  });

  it('what is never published keeps its legal floor, with one exception for a recognised online service', () => {
    const listed = (answers: Answers) => team(answers).read('prohibited_content') as readonly string[];
    expect(listed({})).toEqual(expect.arrayContaining([...FLOOR, 'online_intervention', 'personal_life', 'partisan']));
    expect(listed({ help_requests__online_intervention: 'yes_service' })).not.toContain('online_intervention');
    expect(listed({})).not.toContain('location_sensitive');
    for (const protects of [{ serves_groups: ['victims'] }, { org_sectors: ['violence'] }] as readonly Answers[])
      expect(listed(protects)).toContain('location_sensitive');
  });

  it('floor items an answer lacks are added back', () => {
    expect(team({ prohibited_content: ['partisan'] }).read('prohibited_content')).toEqual(['partisan', ...FLOOR]);
  });

  it('spokespersons: the president alone without an employer', () => {
    const roles = (answers: Answers) =>
      (team(answers).read('spokespersons') as readonly { role: string }[]).map(({ role }) => role);
    expect([roles({ org_kind__employer: 'no' }), roles({})]).toEqual([['president'], ['president', 'direction']]);
  });

  it.each([
    ['facebook', 3, 'photo'],
    ['instagram', 3, 'photo'],
    ['linkedin', 1, 'text_link'],
    ['x', 5, 'text_link'],
    ['bluesky', 3, 'text_link'],
    ['mastodon', 3, 'text_link'],
    ['threads', 3, 'text_link'],
    ['youtube', 0.25, 'long_video'],
    ['tiktok', 1, 'short_video'],
    ['whatsapp_group', 1, 'text_link'],
    ['messenger_group', 1, 'text_link'],
    ['other_group', 1, 'text_link'],
    ['blog', 0.5, 'article'],
    ['podcast', 0.25, 'article'],
    ['other', 1, 'text_link'],
  ])('a new row for %s: %s a week, %s', (platform, posts_per_week, format) => {
    const expected = { platform, posts_per_week, format, tool: 'native', status: 'active', purpose: 'awareness' };
    expect(team({ platform_plan: [{ platform }] }).read('platform_plan')).toMatchObject([expected]);
  });

  it('the moderation table, action by action', () => {
    const table = team().read('moderation_matrix') as readonly { situation: string; actions: readonly string[] }[];
    expect(Object.fromEntries(table.map(({ situation, actions }) => [situation, actions.join(', ')]))).toEqual({
      respectful_criticism: 'reply, keep',
      factual_error: 'reply, keep',
      off_topic: 'keep',
      spam: 'remove',
      repetition: 'hide',
      insult: 'hide',
      provocation: 'hide',
      hate: 'remove, report',
      defamation: 'remove, escalate',
      third_party_info: 'remove, escalate',
      threat: 'remove, report, escalate',
      distress: 'reply, escalate',
      child_danger: 'report, escalate',
      partisan_promo: 'remove',
      disinformation: 'hide',
      copyright: 'remove',
      fraud: 'remove, report',
      suicide_method: 'remove, escalate',
      unlawful: 'remove, report',
      illegal_minor: 'hide, report, escalate',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { derivedOf, readInterview, type Answers, type Row } from '../../../../src/engine/interview.ts';
import { COMPUTED } from '../../../../src/engine/1-pack/model/computed.ts';
import { shipped, team } from '../../../packs/shipped.ts';

const UNDECIDED = { undecided: true } as const;
const plan = (...rows: Row[]) => ({ platform_plan: rows });
const photo = (posts: number | null, more: Row = {}): Row => ({
  platform: 'facebook',
  posts_per_week: posts,
  format: 'photo',
  ...more,
});
/** Facebook photo 3 a week: the first worked value, 228 minutes. */
const ONE = plan(photo(3));

const smart = (more: Row): Row => ({
  goal: 'Faire connaître',
  measure: 'followers',
  target: 500,
  due: '2027-06-30',
  ...more,
});
/** Active accounts of Facebook, but for what each changes. */
const register = (...rows: Row[]): Answers => ({
  accounts_register: rows.map((more) => ({ platform: 'facebook', status: 'active', ...more })),
});

// Answers, then what is computed from them; `undefined` is « unknown ».
const table: Readonly<Record<string, readonly (readonly [Answers, unknown])[]>> = {
  minors: [
    [{ serves_groups: ['under_14'] }, 'yes'],
    [{ serves_groups: ['seniors', 'age_14_17'] }, 'yes'],
    [{ serves_groups: ['victims'] }, 'no'],
    [{ serves_groups: undefined as never }, undefined],
    [{ serves_groups: [] }, undefined],
    [{ serves_groups: UNDECIDED }, 'yes'],
  ],
  adults_served: [
    [{ serves_groups: ['seniors'] }, 'yes'],
    [{ serves_groups: ['victims'] }, 'yes'],
    [{ serves_groups: ['vulnerable_adults'] }, 'yes'],
    [{ serves_groups: ['under_14'] }, 'no'],
    [{ serves_groups: undefined as never }, undefined],
  ],
  serves_vulnerable: [
    [{ serves_groups: ['general_public'] }, 'no'],
    [{ serves_groups: ['age_14_17'] }, 'yes'],
    [{ serves_groups: undefined as never }, undefined],
  ],
  active_platforms: [
    [{}, ['facebook']],
    [plan(), []],
    [
      plan(
        { platform: 'x', status: 'leaving' },
        { platform: 'blog', status: 'starting' },
        { platform: 'other' },
        { platform: 'other' },
      ),
      ['blog', 'other'],
    ],
  ],
  active_platform_count: [
    [plan({ platform: 'x' }, { platform: 'blog' }, { platform: 'youtube', status: 'leaving' }), 2],
    [plan(), 0],
  ],
  active_formats: [
    [plan(photo(3), { platform: 'x', format: 'photo' }, { platform: 'blog', format: 'article' }), ['photo', 'article']],
  ],
  posts_per_week: [
    [
      plan(
        photo(3),
        { platform: 'x', posts_per_week: 0.1 },
        { platform: 'blog', posts_per_week: 0.2 },
        { platform: 'youtube', posts_per_week: 9, status: 'leaving' },
      ),
      3.3,
    ],
    [plan(), 0],
  ],
  rows_without_rhythm: [
    [
      plan(
        photo(null),
        { platform: 'x', posts_per_week: 0 },
        { platform: 'blog' },
        { platform: 'tiktok', posts_per_week: 0, status: 'leaving' },
      ),
      2,
    ],
  ],
  rows_above_ceiling: [
    [plan(photo(7)), 0],
    [plan(photo(7.25)), 1],
    [plan({ platform: 'x', posts_per_week: 35 }), 0],
    [plan({ platform: 'x', posts_per_week: 36 }), 1],
    [
      plan(
        { platform: 'whatsapp_group', posts_per_week: 4 },
        { platform: 'messenger_group', posts_per_week: 3 },
        { platform: 'other_group', posts_per_week: 4 },
      ),
      2,
    ],
    [plan({ platform: 'instagram', posts_per_week: 99 }), 0],
  ],
  workload__minutes: [[ONE, 228]],
  workload__hours: [[ONE, 3.8]],
  workload__hours_rounded: [
    [ONE, 4],
    [plan(photo(3), { platform: 'instagram', posts_per_week: 3, format: 'photo' }), 5],
    [{ ...plan(), news_watch__minutes_per_week: 60 }, 2],
  ],
  workload__startup_hours: [[ONE, 5.7]],
  workload__ratio: [
    [{ ...ONE, weekly_hours__hours: 3.8 }, 1],
    [{ ...ONE, weekly_hours__hours: 3 }, 1.267],
    [{ ...ONE, weekly_hours__hours: 0 }, 99],
    [{ ...ONE, weekly_hours__hours: null }, undefined],
  ],
  workload__gap_hours: [
    [{ ...ONE, weekly_hours__hours: 3 }, 0.8],
    [{ ...ONE, weekly_hours__hours: 10 }, 0],
  ],
  workload__spare_hours: [
    [{ ...ONE, weekly_hours__hours: 10 }, 6.2],
    [{ ...ONE, weekly_hours__hours: 1 }, 0],
  ],
  goals_first: [
    [{ goals: ['fundraise', 'awareness'] }, 'fundraise'],
    [{}, 'awareness'],
    [{ goals: [] }, undefined],
  ],
  goals_leading: [
    [
      { goals: ['fundraise', 'awareness', 'listen', 'advocacy', 'notoriety', 'community'] },
      ['fundraise', 'awareness', 'listen', 'advocacy', 'notoriety'],
    ],
    [{ goals: ['fundraise'] }, ['fundraise']],
    [{ goals: [] }, []],
  ],
  goals_count: [
    [{ goals: ['fundraise', 'awareness'] }, 2],
    [{ goals: [] }, 0],
  ],
  authority_role: [
    [{}, 'president'],
    [{ question_contact: 'direction' }, 'direction'],
    [{ privacy_roles__officer: { role: 'direction', name: 'A' } }, 'direction'],
    [{ spokespersons: [{ role: 'president' }, { role: 'direction' }] }, 'direction'],
    [{ responsible__lead: 'direction' }, 'president'],
    [{ responsible__lead: { role: 'direction', name: 'A' } }, 'president'],
    [{ responsible__lead: 'president', question_contact: 'direction' }, 'direction'],
    [{ org_kind__employer: 'no', question_contact: 'direction' }, 'president'],
    [{ org_kind__employer: 'no' }, 'president'],
    [{ responsible__lead: 'president' }, 'board_member'],
    [{ org_kind__employer: 'no', responsible__lead: 'president' }, 'board_member'],
    [{ responsible__lead: undefined as never }, 'president'],
  ],
  highest_role: [
    [{}, 'direction'],
    [{ org_kind__employer: 'no' }, 'president'],
  ],
  backup_is_lead: [
    [{}, 'no'],
    [{ responsible__backup: 'coordination' }, 'yes'],
    [{ responsible__backup: null }, undefined],
    [{ responsible__lead: undefined as never }, undefined],
    [
      {
        responsible__lead: { role: 'coordination', name: 'A' },
        responsible__backup: { role: 'coordination', name: 'B' },
      },
      'no',
    ],
    [
      {
        responsible__lead: { role: 'coordination', name: 'A' },
        responsible__backup: { role: 'coordination', name: 'A' },
      },
      'yes',
    ],
    [{ responsible__lead: { role: 'coordination', name: 'A' }, responsible__backup: 'coordination' }, 'yes'],
    [
      { responsible__lead: { role: 'coordination', name: 'A' }, responsible__backup: { role: 'direction', name: 'A' } },
      'no',
    ],
    [{ responsible__lead: { role: 'other', name: 'A' }, responsible__backup: { role: 'other', name: 'A' } }, 'yes'],
    [{ responsible__lead: { role: 'other', name: 'A' }, responsible__backup: 'other' }, 'no'],
    [{ responsible__backup: 'lead' }, 'yes'],
  ],
  approver_is_lead: [
    [{}, 'no'],
    [{ approval_model__approver: 'lead' }, 'yes'],
    [{ approval_model__approver: 'backup' }, 'no'],
    [{ approval_model__approver: 'coordination' }, 'yes'],
    [{ approval_model__approver: 'backup', responsible__backup: null }, undefined],
    [{ approval_model__mode: 'autonomous' }, undefined],
  ],
  undecided_count: [
    [{}, 0],
    [{ goals: UNDECIDED, tone_values: UNDECIDED, adoption__date: UNDECIDED }, 3],
    [{ minor_images: UNDECIDED }, 0],
    [{ unheard_of: UNDECIDED }, 0],
    [{ goals: { not_applicable: 'x' } }, 0],
  ],
  quick_open_count: [
    [{}, 0],
    [{ responsible__backup: undefined as never }, 0],
    [{ tone_values: UNDECIDED }, 0],
    [{ goals: UNDECIDED }, 1],
    [{ adoption__reference: UNDECIDED }, 1],
    [{ org_name__full: undefined as never }, 1],
    [{ org_name__full: ' ' }, 1],
    [{ serves_groups: [] }, 1],
    [{ serves_groups: UNDECIDED }, 1],
    [
      {
        org_name__full: null,
        mission_values__mission: null,
        serves_groups: undefined as never,
        responsible__lead: null,
      },
      4,
    ],
    [{ responsible: UNDECIDED }, 1],
  ],
  org_article_guess: [
    [{ org_name__full: 'Maison des jeunes' }, 'la'],
    [{ org_name__full: 'Centre de femmes' }, 'le'],
    [{ org_name__full: 'Atelier du bois' }, 'l'],
    [{ org_name__full: 'Équijustice' }, 'none'],
    [{ org_name__full: 'L’Embarcadère' }, 'none'],
    [{ org_name__full: "L'Embarcadère" }, 'none'],
    [{ org_name__full: 'La Maisonnée' }, 'none'],
    [{ org_name__full: 'Les Compagnons' }, 'none'],
    [{ org_name__full: undefined as never }, undefined],
    [{ org_name__full: ' ' }, undefined],
  ],
  prohibited_content_core: [
    [{ prohibited_content: ['partisan', 'thanks_sponsors'] }, ['partisan']],
    [{ prohibited_content: [] }, []],
  ],
  publication_criteria_besides_mission: [
    [{ publication_criteria: ['thanks', 'mission_values_link', 'events'] }, ['thanks', 'events']],
    [{ publication_criteria: [] }, []],
  ],
  emergency_number: [
    [{}, 'qc'],
    [{ jurisdiction: 'be' }, 'be'],
  ],
  adopting_body: [
    [{}, 'board'],
    [{ adoption__body: 'collective' }, 'collective'],
  ],
  adoption_dates_wrong: [
    [{}, undefined],
    [{ adoption__date: '2026-11-20' }, 'no'],
    [{ adoption__date: '2026-11-20', adoption__effective: '2026-11-19' }, 'yes'],
    [{ adoption__date: '2026-11-20', adoption__effective: '2027-01-01' }, 'no'],
    [{ adoption__effective: '2026-01-01' }, 'no'],
    [{ adoption__date: '2026-11-20', adoption__review_months: 0 }, 'yes'],
    [{ adoption__date: '2026-11-20', adoption__review_months: 1 }, 'no'],
    [{ adoption__date: '2026-11-20', adoption__review_months: null }, 'no'],
  ],
  review_date: [
    [{ adoption__date: '2026-11-20' }, '2027-11-20'],
    [{ adoption__date: '2026-11-20', adoption__effective: '2026-12-01', adoption__review_months: 24 }, '2028-12-01'],
    [{ adoption__date: '2027-01-31', adoption__review_months: 1 }, '2027-02-28'],
    [{}, undefined],
    [{ adoption__date: '2026-11-20', adoption__review_months: null }, undefined],
  ],

  active_tools: [
    [
      plan(
        photo(3),
        { platform: 'x', tool: 'third_party' },
        { platform: 'blog', tool: 'planner_builtin', status: 'leaving' },
      ),
      ['native', 'third_party'],
    ],
    [plan(), []],
  ],
  age_limited_platform_count: [
    [plan({ platform: 'facebook' }, { platform: 'linkedin' }, { platform: 'blog' }, { platform: 'other_group' }), 2],
    [plan({ platform: 'facebook', status: 'leaving' }), 0],
  ],
  has_private_groups: [
    [{}, 'no'],
    [plan({ platform: 'other_group' }), 'yes'],
    [plan({ platform: 'whatsapp_group', status: 'leaving' }), 'no'],
    [{ facebook_presence: 'page_and_group' }, 'yes'],
  ],
  meta_news_applies: [
    [{}, 'yes'],
    [{ jurisdiction: 'ca_other', ...plan({ platform: 'threads' }) }, 'yes'],
    [{ jurisdiction: 'fr' }, 'no'],
    [plan({ platform: 'x' }), 'no'],
    [plan(photo(3, { status: 'leaving' })), 'no'],
  ],
  team_total: [
    [{}, 0],
    [{ team_size__staff: 4, team_size__volunteers: 5 }, 9],
    [{ team_size__volunteers: 5 }, 5],
  ],
  smart_goal_count: [
    [{}, 0],
    [{ smart_goals: [smart({}), smart({ goal: 'Autre' })] }, 2],
  ],
  smart_incomplete_count: [
    [{}, 0],
    [{ smart_goals: [smart({}), smart({ measure: null }), smart({ target: null })] }, 2],
    [{ smart_goals: [smart({ due: null }), smart({ due: '2026-11-19' }), smart({ measure: 'shares' })] }, 3],
    [{ smart_goals: [smart({ due: '2026-11-20', target: 0 })] }, 0],
    [{ smart_goals: [smart({ measure: 'shares' })], metrics__items: ['shares'] }, 0],
  ],
  linked_document_count: [
    [{}, 0],
    [{ linked_documents: [{ doc: 'charter' }, { doc: 'code_ethics' }] }, 2],
  ],
  prevailing_document_count: [
    [
      {
        linked_documents: [
          { doc: 'charter', prevails: 'yes' },
          { doc: 'code_ethics' },
          { doc: 'code_conduct', prevails: 'no' },
        ],
      },
      1,
    ],
  ],
  documents_to_write: [
    [{}, []],
    [
      {
        linked_documents: [
          { doc: 'charter', status: 'to_write' },
          { doc: 'code_ethics', status: 'to_update' },
          { doc: 'privacy_policy', status: 'to_write' },
        ],
      },
      ['charter', 'privacy_policy'],
    ],
  ],
  contact_is_lead: [
    [{}, 'yes'],
    [{ question_contact: 'coordination' }, 'yes'],
    [{ question_contact: 'backup' }, 'no'],
    [{ question_contact: null }, undefined],
    [
      { responsible__lead: { role: 'coordination', name: 'A' }, question_contact: { role: 'coordination', name: 'B' } },
      'no',
    ],
  ],
  alternate_is_contact: [
    [{}, 'no'],
    [{ question_contact__alternate: 'lead' }, 'yes'],
    [{ question_contact: 'direction' }, 'yes'],
    [{ question_contact__alternate: null }, undefined],
  ],
  spokespersons_outside_count: [
    [{}, 0],
    [
      {
        spokespersons: [{ role: 'direction' }, { role: 'president' }, { role: 'lead' }],
        policy_people__people: ['members'],
      },
      3,
    ],
    [{ spokespersons: [{ role: 'direction' }, { role: 'president' }], policy_people__people: ['staff'] }, 1],
    [{ spokespersons: [{ role: 'committee' }, { role: { role: 'other', name: 'A' } }], policy_people__people: [] }, 0],
  ],
  private_messages_open: [
    [{}, 'yes'],
    [{ privacy_officer__private_messages: 'keep_needed' }, 'yes'],
    [{ privacy_officer__private_messages: 'not_handled' }, 'no'],
  ],
  foreign_line_count: [
    [{}, 0],
    [{ help_requests__lines: ['suicide_qc', 'emergency_ca'], jurisdiction: 'fr' }, 2],
    [{ help_requests__lines: ['suicide_qc', 'emergency_ca'], jurisdiction: 'ca_other' }, 1],
    [{ help_requests__lines: ['local_line'], jurisdiction: 'ch' }, 0],
    [{ help_requests__lines: [] }, 0],
  ],
  mentions_tax_receipt: [
    [{}, 'no'],
    [{ mission_values__mission: 'Un REÇU FISCAL' }, 'yes'],
    [{ messages__details: 'des reçus pour fins d’impôt' }, 'yes'],
    [{ messages__details: "un reçu d'impôt" }, 'yes'],
    [{ messages__details: 'un reçu officiel' }, 'yes'],
    [{ mission_values__values: ['an official receipt'] }, 'yes'],
    [{ spokespersons: [{ role: 'president', topics: 'tax receipts' }] }, 'yes'],
    [{ messages__details: 'un reçu de caisse' }, 'no'],
    [{ policy_people__campaign_name: 'Reçu fiscal' }, 'no'],
  ],
  one_admin_count: [
    [{}, 0],
    [register({ admins: 1 }, { admins: 0 }, { admins: 2 }, { admins: null }, { admins: 1, status: 'dormant' }), 2],
  ],
  no_two_factor_count: [
    [register({ two_factor: 'no' }, { two_factor: 'yes' }, {}, { two_factor: 'no', status: 'to_close' }), 1],
  ],
  private_recovery_count: [
    [
      register(
        { recovery_role: 'ana@gmail.com' },
        { recovery_role: ' ' },
        { recovery_role: 'medias@maison.example' },
        { recovery_role: 'ANA@Videotron.CA' },
        { recovery_role: 'ana@gmail.com', status: 'to_claim' },
      ),
      3,
    ],
    [{}, 0],
  ],
  dormant_count: [
    [{}, 0],
    [register({ last_post: '2026-05-21' }), 0],
    [register({ last_post: '2026-05-20' }), 1],
    [register({ last_post: '2026-05-20', status: 'to_close' }), 0],
    [register({ status: 'dormant' }), 1],
    [register({ status: 'dormant', owner_role: 'lead', last_post: '2020-01-01' }), 0],
    [register({}), 0],
  ],
  register_mismatch_count: [
    [{}, 0],
    [register({}), 0],
    [register({ platform: 'x' }), 2],
    [register({}, { platform: 'x' }), 1],
    [{ ...register({}), ...plan(photo(3), { platform: 'x' }) }, 1],
    [register({ status: 'to_close' }), 1],
    [register({}, { platform: 'x', status: 'dormant' }), 0],
  ],
  criticism_actions: [
    [{}, ['reply', 'keep']],
    [
      {
        moderation_matrix: [
          { situation: 'respectful_criticism', actions: ['hide'] },
          { situation: 'spam', actions: ['remove'] },
        ],
      },
      ['hide'],
    ],
    [{ moderation_matrix: [] }, []],
  ],
  distress_actions: [
    [{}, ['reply', 'escalate']],
    [{ moderation_matrix: [{ situation: 'distress', actions: ['remove'] }] }, ['remove']],
    [{ moderation_matrix: [] }, []],
  ],
  moderated_situations: [
    [{}, ['spam', 'repetition', 'insult', 'partisan_promo', 'disinformation', 'fraud', 'provocation']],
    [
      {
        moderation_matrix: [
          { situation: 'insult', actions: ['block'] },
          { situation: 'off_topic', actions: ['keep'] },
          { situation: 'spam', actions: ['report', 'remove'] },
          { situation: 'insult', actions: ['hide'] },
          { situation: 'respectful_criticism', actions: ['hide'] },
          { situation: 'hate', actions: ['remove'] },
          { actions: ['remove'] },
        ],
      },
      ['insult', 'spam'],
    ],
    [{ moderation_matrix: [] }, []],
  ],
  moderated_situations__given: [
    [{}, 'yes'],
    [{ moderation_matrix: [] }, 'no'],
  ],
  removal_situation_count: [
    [
      {
        moderation_matrix: [
          { situation: 'spam', actions: ['remove', 'block'] },
          { situation: 'insult', actions: ['hide'] },
          { situation: 'distress', actions: ['reply'] },
        ],
      },
      2,
    ],
    [{ moderation_matrix: [] }, 0],
    [{}, 15],
  ],
  prohibited_listed: [
    [{ prohibited_content: ['partisan', 'online_intervention', 'thanks_sponsors'] }, ['partisan']],
    [{ prohibited_content: [] }, []],
  ],
  ai_limits: [
    [{ generative_ai__mode: 'text_help', generative_ai__limits: ['human_review', 'label_images'] }, ['human_review']],
    [
      { generative_ai__mode: 'text_and_images', generative_ai__limits: ['human_review', 'label_images'] },
      ['human_review', 'label_images'],
    ],
  ],
  one_language: [
    [{}, 'yes'],
    [{ publication_language__languages: ['en'] }, 'yes'],
    [{ publication_language__languages: ['fr', 'en'] }, 'no'],
    [{ publication_language__languages: ['fr', 'other'] }, 'no'],
    [{ publication_language__languages: ['en', 'other'] }, 'no'],
  ],
  removes_or_blocks: [
    [{}, 'yes'],
    [{ moderation_matrix: [{ situation: 'spam', actions: ['hide'] }] }, 'no'],
    [{ moderation_matrix: [{ situation: 'insult', actions: ['block'] }] }, 'yes'],
  ],
};

describe.each(Object.entries(table))('%s', (id, rows) => {
  it.each(rows)('%j → %j', (answers, expected) => {
    expect(team(answers).read(id)).toEqual(expected);
  });
});

it('every derived value is in a table: here, with the plan’s repairs, or among the safe defaults', () => {
  const elsewhere = [
    'default_help_lines',
    'backup_or_authority',
    'companion_count',
    'costliest_platform',
    'costliest_saving',
    'settled_count',
    'amended_version',
    'amended_on',
    ...Object.keys(COMPUTED).filter((id) => id.startsWith('plan_')),
  ];
  const conditions = shipped().derived.flatMap(({ id, condition, includes }) => ((condition ?? includes) ? [id] : []));
  const inTable = Object.keys(table).filter((id) => !id.endsWith('__given'));
  expect([...inTable, ...elsewhere].sort()).toEqual([...Object.keys(COMPUTED), ...conditions].sort());
});

it('settled_count counts each question that the team settled once, whatever it settled of it', () => {
  const end = (question: string) => ({ question, at: '2026-12-01', with: [], answers: {} });
  const settled = ['goals', 'goals', 'image_consent__mode', 'image_consent', 'unheard_of'].map(end);
  const count = (ends: typeof settled) =>
    readInterview(shipped(), {}, '2026-12-02', undefined, {}, {}, { settled: ends }).read('settled_count');
  expect([count([]), count(settled)]).toEqual([0, 2]);
});

it('backup_or_authority is the backup when that is someone else, else the authority', () => {
  expect(team().read('backup_or_authority')).toBe('backup');
  expect(team({ responsible__backup: 'coordination' }).read('backup_or_authority')).toBe('president');
  expect(team({ responsible__backup: null }).read('backup_or_authority')).toBe('president');
});

it('what is unknown is left out of the list, never said as nothing', () => {
  const known = derivedOf(team({ serves_groups: undefined as never, weekly_hours__hours: null }));
  expect(Object.keys(known)).not.toEqual(expect.arrayContaining(['minors']));
  expect(known).not.toHaveProperty('workload__ratio');
  expect(known).toMatchObject({ workload__minutes: 228, posts_per_week: 3 });
});

it('what the quick path leaves out is not open on it', () => {
  const { pack, answers } = team({ mission_values__mission: undefined, serves_groups: undefined });
  const quick = pack.quick.filter((id) => !['mission_values', 'serves_groups'].includes(id));
  expect(readInterview({ ...pack, quick }, answers, '2026-11-20').read('quick_open_count')).toBe(0);
  expect(readInterview(pack, answers, '2026-11-20').read('quick_open_count')).toBe(2);
});

it('amended_version and amended_on are of the version adopted last, once another is prepared', () => {
  const amended = (version: string, adopted = [{ version: '1.0', date: '2027-01-12' }]) => {
    const answers = { adoption__version: version };
    const { read } = readInterview(shipped(), answers, '2027-02-01', undefined, {}, {}, { adopted });
    return [read('amended_version'), read('amended_on'), read('amended_version__given')];
  };
  expect(amended('1.1')).toEqual(['1.0', '2027-01-12', 'yes']);
  expect(amended('1.0')).toEqual([undefined, undefined, 'no']);
  expect(amended('1.1', [])).toEqual([undefined, undefined, 'no']);
});

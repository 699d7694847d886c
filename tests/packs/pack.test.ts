import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/0-language/condition.ts';
import type { Block, TemplateInline } from '../../src/engine/0-language/nodes.ts';
import { COMPUTED } from '../../src/engine/1-pack/model/computed.ts';
import { assemble } from '../../src/engine/documents.ts';
import { readInterview, type Answers } from '../../src/engine/interview.ts';
import { readPack } from '../../src/engine/pack.ts';
import { randomTeam } from './random-teams.ts';
import { files, messages, nameOf, shipped, team, policyWordings, wordings } from './shipped.ts';
import { witness } from './witness.ts';

it('reads without a message, in both languages', () => {
  expect(messages).toEqual([]);
});

it('would not, were a clause broken', () => {
  const path = [...files.keys()].find((one) => one.endsWith('10-lead_role.md'))!;
  expect(
    readPack(new Map([...files, [path, files.get(path)!.replace('{DOIT}', 'doit')]]), 'base', 'fr').messages.map(
      ({ code }) => code,
    ),
  ).toContain('strength_by_hand');
});

// What every team relies on, by name: one that goes, or comes, is a decision. Three have a floor of their own.
const CLAUSES = `purpose_statement purpose_strategy purpose_risks how_to_use strength_clause scope_people scope_platforms scope_campaign def_terms mission_link two_way
 three_ps complement_site nothing_private learning_right laws_clause neutrality goals_list smart_table audiences_clause messages_tone engagement_ways
 platforms_table platform_terms fb_page fb_transition groups_rules profile_identity opening_closing register_clause third_party_tools following_rule
 lead_role backup_role trust_support access_rights approvals controversial board_role time_budget frequency calendar_clause meetings training
 news_watch_clause content_criteria quality_check content_prohibited positions sensitive_topics share_others external_contributions hashtags_clause
 copyright_clause plain_language accessibility_clause language_clause ai_clause paid_clause election_clause news_meta_clause solicitation
 error_correction privacy_principle personal_info personal_news_clause image_consent_clause minor_images_clause image_withdrawal youth_court_clause
 safe_places stories_clause dm_clause privacy_officer_clause stance response_delay reply_rule_clause moderation_ladder moderation_log_clause
 block_clause netiquette_clause negative_clause crisis_clause staff_protection hacked_account no_intervention help_referral help_emergency report_child
 away_help_notice no_friend_minors youth_channels adult_users_clause platform_age personal_freedom personal_limits official_vs_personal
 disclaimer_clause spokespersons_clause ambassadors board_members volunteers_clause work_time custody two_factor ownership departure metrics_followed
 annexes_clause metrics_report questions_contact breach_clause departure_guideline linked_docs_clause consultation_clause adoption_clause diffusion_clause
 review_clause legal_note content_prohibited_floor language_floor personal_limits_floor`;
// « r_strength_wording » is not among the pack’s rules: the check of the pack sees to it.
const RULES = `r_strength_wording r_workload_over r_workload_under r_small_team_platforms r_no_backup r_same_backup r_mandatory_no_measures r_guideline_with_discipline r_no_contact
 r_contact_self_report r_minor_consent r_general_consent r_no_image_consent r_withdrawal_slow r_minors_contact r_youth_group_adults r_group_minors
 r_group_privacy r_group_confidential r_under13 r_disclaimer_conflict r_no_mention_binding r_ambassador_conflict r_fb_fictitious r_fb_profile
 r_invite_slow r_fast_promise r_limited_always r_always_reply r_invite_no_rules r_removal_no_log r_delete_criticism r_distress_removed r_help_lines
 r_help_lines_country r_help_988_qc r_online_intervention r_criteria_conflict r_positions_nobody r_spokes_scope r_self_approval r_approval_bottleneck
 r_equal_access r_one_admin r_private_recovery r_password_shared r_no_two_factor r_dormant r_freq_missing r_freq_high r_plan_vs_register
 r_smart_incomplete r_goals_unmeasured r_fundraise_first r_receipt r_charity_partisan r_paid_election r_meta_news r_french r_safe_place r_ai_people
 r_ai_replies r_video_no_captions r_photo_no_alt r_privacy_officer r_upload_lists r_meeting_none r_board_scope r_adoption_dates r_review_long
 r_adoption_power r_no_consultation r_campaign_end r_linked_prevail r_quick_undecided`;
/** The wordings of each clause that has several. */
const VARIANTS: Readonly<Record<string, string>> = {
  strength_clause: 'mixed mandatory recommended',
  complement_site: 'site_reference equal no_site',
  laws_clause: 'qc ca_other fr be ch other',
  fb_page: 'page page_and_group',
  backup_role: 'named to_name',
  access_rights: 'small_group single_lead equal_all',
  approvals: 'sensitive_only autonomous second_reader all_approved',
  board_role: 'board assembly collective management',
  positions: 'adopted_only expertise_based',
  sensitive_topics: 'site no_site none',
  language_clause: 'fr_first fr_only bilingual_equal separate_accounts audience_language',
  ai_clause: 'text_help no text_and_images',
  paid_clause: 'paid never',
  election_clause: 'qc ca_other elsewhere partisan',
  news_meta_clause: 'own_summary other_platforms no_news check_status',
  solicitation: 'messages fundraising',
  personal_news_clause: 'never with_written_consent tributes_only',
  image_consent_clause: 'written logged',
  minor_images_clause: 'never parent_and_child teen_qc',
  dm_clause: 'move_channel keep_needed not_handled',
  privacy_officer_clause: 'qc elsewhere',
  stance: 'welcome invite limited',
  reply_rule_clause: 'questions_first always selective',
  moderation_log_clause: 'screenshot_register register',
  no_intervention: 'none service',
  help_referral: 'lines_only with_phone',
  help_emergency: '911 local',
  report_child: 'qc ca_other fr be ch other',
  adult_users_clause: 'official_only case_by_case_declared free',
  personal_limits: 'guidelines free_judgement no_mention',
  official_vs_personal: 'org_voice org_voice_signed named_person',
  disclaimer_clause: 'suggested required',
  spokespersons_clause: 'named unnamed',
  work_time: 'reasonable breaks_only role_only',
  custody: 'manager sealed locked_file',
  adoption_clause: 'board assembly collective management',
};
const list = (words: string) => words.trim().split(/\s+/).sort();
/** What cites no guide but Balises' own additions. */
const isAddition = ({ sources }: { readonly sources: readonly string[] }) =>
  sources.length > 0 && sources.every((id) => /^B-\d\d$/.test(id));
const added = () =>
  shipped()
    .steps.flatMap(({ questions }) => questions)
    .filter(isAddition);
/** A rule is ours where it speaks of a question of ours. */
const isAddedRule = ({ questions }: { readonly questions: readonly string[] }) =>
  questions.some((id) => added().some((question) => question.id === id));

it('holds the clauses, the variants and the rules that were asked for, and the trace of every source', () => {
  const asked = policyWordings().filter(({ clause }) => !isAddition(clause));
  const ids = new Set(asked.map(({ clause }) => clause.id));
  expect([...ids].sort()).toEqual(list(CLAUSES));
  const variants = Map.groupBy(
    asked.filter(({ clause }) => clause.variant),
    ({ clause }) => clause.id,
  );
  expect(
    Object.fromEntries([...variants].map(([id, all]) => [id, all.map(({ clause }) => clause.variant!).sort()])),
  ).toEqual(Object.fromEntries(Object.entries(VARIANTS).map(([id, words]) => [id, list(words)])));
  expect(
    shipped()
      .rules.filter((rule) => !isAddedRule(rule))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(list(RULES));
  expect(shipped().quick).toHaveLength(17);
  expect(new Set(shipped().quick)).toEqual(
    new Set(
      shipped()
        .steps.flatMap(({ questions }) => questions)
        .filter(({ quick }) => quick)
        .map(({ id }) => id),
    ),
  );
});

describe('what we add to the guides', () => {
  const cites = (item: string, all: readonly { readonly sources: readonly string[] }[]) =>
    all.filter(({ sources }) => sources.includes(item)).length;

  it('is outside the quick path, and says whose addition it is', () => {
    expect(added().filter(({ quick }) => quick)).toEqual([]);
    for (const language of ['fr', 'en'] as const) {
      const name = { fr: 'Ajouts de Balises\u00a0: ', en: 'Balises additions: ' }[language];
      for (const id of new Set(added().flatMap(({ sources }) => sources)))
        expect(shipped(language).sources[id]).toMatch(new RegExp(`^${name}\\p{Lu}`, 'u'));
    }
  });

  it.each(added().map((question) => [question.id, question] as const))(
    '%s: one item of the trace, one question, and where it prints one clause of that name',
    (id, { sources, folded }) => {
      const [item, ...others] = sources;
      expect(others).toEqual([]);
      expect(
        cites(
          item!,
          shipped().steps.flatMap(({ questions }) => questions),
        ),
      ).toBe(1);
      expect([
        ...new Set(
          wordings()
            .filter(({ clause }) => clause.sources.includes(item!))
            .map(({ clause }) => clause.id),
        ),
      ]).toEqual(folded ? [] : [`${id}_clause`]); // a folded question is about the arithmetic only
    },
  );
});

it('describes each value the engine computes', () => {
  const computed = shipped().derived.flatMap(({ id, condition, includes }) => ((condition ?? includes) ? [] : [id]));
  expect(computed.sort()).toEqual(
    Object.keys(COMPUTED)
      .filter((id) => id !== 'backup_or_authority')
      .sort(),
  );
});

describe('every wording can print', () => {
  /** What lists the changes of an overlay prints with one that changes a clause and takes one away. */
  const hidden = [{ kind: 'clause', id: 'away', label: 'Ailleurs', pack: 'cab', reason: 'Pas ici.' }] as const;
  const withChanges = { ...shipped('fr', 'cab'), hidden };

  it.each(wordings().map(({ clause, document }) => [nameOf(clause), clause, document] as const))(
    '%s',
    (name, { when, repeat }, document) => {
      const { pack, answers, date } = team({ ...witness(document.when), ...witness(when) });
      const of = ['changed', 'taken_away'].includes(repeat ?? '') ? withChanges : pack;
      const printedNames = assemble(readInterview(of, answers, date), { document: document.id }).sections.flatMap(
        ({ clauses }) => clauses.filter(({ status }) => status === 'printed').map(nameOf),
      );
      expect(printedNames).toContain(name);
    },
  );
});

it('no two wordings of a clause print together, whoever the team', () => {
  const groups = Object.entries(
    Object.groupBy(
      wordings().map(({ clause }) => clause),
      ({ id }) => id,
    ),
  ).filter(([, all]) => all!.length > 1);
  const together = (answers: Answers) =>
    groups
      .filter(([, all]) => all!.filter(({ when }) => !when || decide(when, team(answers).read) === 'yes').length > 1)
      .map(([id]) => id);
  for (const { clause } of wordings()) expect(together(witness(clause.when))).toEqual([]);
  fc.assert(
    fc.property(randomTeam(shipped()), (answers) => {
      expect(together(answers)).toEqual([]);
    }),
    { seed: 72, numRuns: 200 },
  );
});

/** What a body is made of, without its words. */
function shape(blocks: readonly Block<TemplateInline>[]): unknown {
  return blocks.map((block) => {
    if (block.type === 'list') return [block.ordered, block.items.map(shape)];
    if (block.type === 'table') return [block.head.length, block.rows.length];
    return block.type === 'quote' ? ['quote', shape(block.children)] : block.type;
  });
}

it('has the same structure in both languages: only words differ', () => {
  const WORDS = new Set([
    'label',
    'short',
    'help',
    'why',
    'example',
    'blank',
    'unit',
    'title',
    'name',
    'instead',
    'not_carried',
    'rationale',
    'basis',
    'message',
    'article',
    'language',
    'strength',
    'words',
    'locales',
    'sources',
    'place',
    'typed_label',
    'source',
  ]);
  const bare = (value: unknown, key = ''): unknown => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'id' in value &&
      value.id === 'publication_language__languages' &&
      'default' in value &&
      typeof value.default === 'object'
    )
      return bare({ ...value, default: 'its own test, below' }, key);
    if (key === 'body') return shape(value as never);
    if (key === 'sources' && Array.isArray(value)) return value;
    if (WORDS.has(key))
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : typeof value;
    if (Array.isArray(value)) return value.map((one) => bare(one));
    if (key === 'group' && typeof value === 'string') return typeof value;
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one, name)]));
    return key === 'value' || key === 'note' || key === 'topics' || key === 'audience' ? typeof value : value;
  };
  expect(bare(shipped('en'))).toEqual(bare(shipped('fr')));
});

it('only the default language of posts follows the language of the document, and only where no law decides', () => {
  for (const [place, fr, en] of [
    ['qc', ['fr'], ['fr']],
    ['fr', ['fr'], ['fr']],
    ['be', ['fr'], ['fr']],
    ['ch', ['fr'], ['fr']],
    ['ca_other', ['fr'], ['en']],
    ['other', ['fr'], ['en']],
  ] as const) {
    expect([
      place,
      team({ jurisdiction: place }).read('publication_language__languages'),
      team({ jurisdiction: place }, 'en').read('publication_language__languages'),
    ]).toEqual([place, fr, en]);
  }
});

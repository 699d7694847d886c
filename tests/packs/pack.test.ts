import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/0-language/condition.ts';
import type { Block, TemplateInline } from '../../src/engine/0-language/nodes.ts';
import { COMPUTED } from '../../src/engine/1-pack/model/computed.ts';
import { assemble } from '../../src/engine/documents.ts';
import { readInterview, type Answers, type Interview } from '../../src/engine/interview.ts';
import { readPack } from '../../src/engine/pack.ts';
import { randomTeam } from './random-teams.ts';
import { allMet, files, messages, nameOf, shipped, team, policyWordings, wordings } from './shipped.ts';
import { witness } from './witness.ts';

it('reads without a message, in both languages', () => {
  expect(messages).toEqual([]);
});

it('would not, were a clause broken', () => {
  const path = [...files.keys()].find((one) => one.endsWith('60-accessibility_clause.md'))!;
  expect(
    readPack(new Map([...files, [path, files.get(path)!.replace('{DOIT}', 'doit')]]), 'base', 'fr').messages.map(
      ({ code }) => code,
    ),
  ).toContain('strength_by_hand');
});

// What every team relies on, by name: one that goes, or comes, is a decision; the changelog says into
// which clause each one went. Three have a floor of their own.
const CLAUSES = `decisions_table purpose_statement scope_people strength_clause def_terms goals_list linked_docs_clause three_ps purpose_risks audiences_clause
 smart_table def_words laws_clause lead_role time_budget training access_rights approvals metrics_report learning_right meetings calendar_clause
 news_watch_clause platforms_table opening_closing platform_terms fb_transition ownership custody groups_rules complement_site fb_page profile_identity
 register_clause third_party_tools departure frequency following_rule content_criteria messages_tone quality_check content_prohibited
 content_prohibited_floor positions sensitive_topics share_others external_contributions news_meta_clause election_clause election_rules
 copyright_clause accessibility_clause plain_language hashtags_clause language_clause language_floor ai_clause paid_clause solicitation
 error_correction personal_info image_consent_clause minor_images_clause image_withdrawal youth_court_clause stories_clause personal_news_clause
 dm_clause privacy_officer_clause privacy_incident stance response_delay moderation_floor moderation_ladder block_clause crisis_clause
 moderation_log_clause netiquette_clause negative_clause hacked_account help_referral help_emergency report_child minor_sexual_content no_friend_minors
 youth_channels adult_users_clause personal_freedom personal_limits disclaimer_clause official_vs_personal spokespersons_clause board_members
 volunteers_clause ambassadors questions_contact breach_clause departure_guideline not_discussed review_clause adoption_clause consultation_clause
 diffusion_clause annexes_clause legal_note`;
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
  purpose_statement: 'mission values',
  scope_people: 'anyone campaign named',
  strength_clause: 'mandatory mixed recommended',
  def_terms: 'eighteen majority',
  goals_list: 'few many',
  personal_freedom: 'no_staff staff',
  laws_clause: 'be ca_other ch fr other qc qc_public',
  lead_role: 'to_name with_backup',
  access_rights: 'equal_all single_lead small_group',
  approvals:
    'all_approved all_approved_board autonomous second_reader second_reader_board sensitive_only sensitive_only_board',
  platform_terms: 'general minors',
  custody: 'locked_file manager sealed',
  complement_site: 'equal no_site site_reference',
  fb_page: 'page page_and_group',
  profile_identity: 'no_site site',
  messages_tone: 'chosen vous',
  content_prohibited_floor: 'apart whole whole_fr',
  positions: 'adopted_only expertise_based neutral',
  sensitive_topics: 'no_site none site',
  election_clause: 'canada canada_unmet charity charity_unmet elsewhere elsewhere_unmet partisan',
  election_rules: 'ca_other elsewhere qc',
  language_clause: 'french languages one_language qc_french qc_languages',
  language_floor: 'public_body unmet',
  ai_clause: 'no text_and_images text_help',
  paid_clause: 'never paid',
  solicitation: 'canada charity elsewhere messages_canada messages_elsewhere',
  personal_info: 'general safe_places',
  image_consent_clause: 'logged unmet written',
  minor_images_clause: 'never parent_and_child parents_fr teen_qc unmet unmet_fr',
  image_withdrawal: 'delay unmet',
  youth_court_clause: 'ca_other qc',
  personal_news_clause: 'never tributes_only with_written_consent',
  dm_clause: 'keep_needed move_channel not_handled',
  privacy_officer_clause: 'eea eea_unmet elsewhere elsewhere_unmet qc qc_unmet',
  privacy_incident: 'eea elsewhere qc',
  stance: 'invite limited welcome',
  response_delay: 'stated usual',
  moderation_ladder: 'kept unwarned warned',
  crisis_clause: 'board one',
  moderation_log_clause: 'register screenshot_register',
  help_referral: 'lines_only service_lines service_phone with_phone',
  help_emergency: 'told told_notice unmet',
  report_child: 'be brief brief_fr brief_qc ca_other ch fr other qc',
  no_friend_minors: 'declared unmet',
  adult_users_clause: 'case_by_case_declared free official_only',
  personal_limits: 'free_judgement free_judgement_staff guidelines guidelines_staff no_mention no_mention_staff',
  disclaimer_clause: 'required suggested',
  official_vs_personal: 'named_person org_voice org_voice_signed',
  spokespersons_clause: 'named unnamed',
  questions_contact: 'lead named',
  breach_clause: 'employer no_employer',
};
const list = (words: string) => words.trim().split(/\s+/).sort();
/** What cites no guide but Balises' own additions. */
const isAddition = ({ sources }: { readonly sources: readonly string[] }) =>
  sources.length > 0 && sources.every((id) => /^B-\d\d$/.test(id));
const added = () =>
  shipped()
    .steps.flatMap(({ questions }) => questions)
    .filter(isAddition);
/** The clauses that say it, where one of ours was joined to another. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  blocking_decisions: ['block_clause'],
  recruitment_accounts: ['employer_monitoring_clause', 'recruitment_accounts_clause'],
};
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
      ]).toEqual(folded ? [] : (JOINED[id] ?? [`${id}_clause`])); // a folded question is about the arithmetic only
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

/** Wordings of what nobody discussed, which is no duty: they are in the guide alone. */
const UNDISCUSSED = ['response_delay--usual'];

describe('every wording can print', () => {
  /** What lists the changes of an overlay prints with one that changes a clause and takes one away. */
  const hidden = [{ kind: 'clause', id: 'away', label: 'Ailleurs', pack: 'cab', reason: 'Pas ici.' }] as const;
  /** What amends prints once another version was adopted. */
  const adopted = [{ version: '0.9', date: '2026-01-12' }];
  const withChanges = { ...shipped('fr', 'cab'), hidden };

  it.each(wordings().map(({ clause, document }) => [nameOf(clause), clause, document] as const))(
    '%s',
    (name, { when, in: only, repeat }, document) => {
      const listsChanges = Object.values(repeat ?? {}).some((rows) => rows === 'changed' || rows === 'taken_away');
      const answers = { ...witness(document.when), ...witness(when) };
      const prints = (interview: Interview, id: string) => {
        const of = listsChanges
          ? readInterview(withChanges, interview.answers, interview.date)
          : name === 'resolution_version--amends'
            ? readInterview(interview.pack, interview.answers, interview.date, undefined, {}, {}, { adopted })
            : interview;
        return assemble(of, { document: id }).sections.some(({ clauses }) =>
          clauses.some((clause) => clause.status === 'printed' && nameOf(clause) === name),
        );
      };
      // What is on two floors prints in the policy for a team that met its questions, and in the guide for all.
      const documents =
        document.id === 'policy'
          ? ['policy', 'guide'].filter((id) => (UNDISCUSSED.includes(name) ? 'guide' : (only ?? id)) === id)
          : [document.id];
      for (const id of documents)
        expect([id, prints(team(answers), id) || prints(allMet(answers), id)]).toEqual([id, true]);
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
    if ((key === 'decision' || key === 'practice') && Array.isArray(value)) return shape(value as never);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Condition } from '../../src/engine/0-language/condition.ts';
import type { Block, TemplateInline } from '../../src/engine/0-language/nodes.ts';
import { derivedValues } from '../../src/engine/2-interview/derived.ts';
import { assemble } from '../../src/engine/documents.ts';
import type { Answer, Answers } from '../../src/engine/interview.ts';
import { readPack } from '../../src/engine/pack.ts';
import { randomTeam } from './random-teams.ts';
import { files, messages, nameOf, shipped, team, wordings } from './shipped.ts';

it('reads without a message, in both languages', () => {
  expect(messages).toEqual([]);
});

it('would not, were a clause broken', () => {
  const path = [...files.keys()].find((one) => one.endsWith('10-lead_role.md'))!;
  expect(readPack(new Map([...files, [path, files.get(path)!.replace('{DOIT}', 'doit')]]), 'base', 'fr').messages.map(({ code }) => code)).toContain('strength_by_hand');
});

// Issue 2, « What it says ».
const CLAUSES = `purpose_statement purpose_risks how_to_use strength_clause scope_people scope_platforms def_terms mission_link two_way three_ps complement_site
 nothing_private laws_clause neutrality goals_list platforms_table platform_terms fb_page fb_transition profile_identity lead_role backup_role access_rights
 approvals controversial time_budget frequency meetings content_criteria content_prohibited content_prohibited_floor positions copyright_clause error_correction
 privacy_principle personal_info personal_news_clause image_consent_clause minor_images_clause image_withdrawal stance response_delay reply_rule_clause moderation_ladder
 negative_clause no_intervention help_referral help_emergency no_friend_minors personal_freedom personal_limits personal_limits_floor disclaimer_clause spokespersons_clause custody
 questions_contact breach_clause departure_guideline adoption_clause review_clause legal_note`;
const RULES = `r_workload_over r_workload_under r_no_backup r_same_backup r_minor_consent r_no_image_consent r_withdrawal_slow r_fb_fictitious r_fb_profile r_invite_slow
 r_limited_always r_always_reply r_self_approval r_approval_bottleneck r_freq_missing r_freq_high r_adoption_dates r_review_long r_disclaimer_conflict r_ambassador_conflict r_no_mention_binding r_guideline_with_discipline
 r_fundraise_first r_quick_undecided`;
/** Appendix B.3: the wordings of each clause that has several. */
const VARIANTS: Readonly<Record<string, string>> = {
  strength_clause: 'mixed mandatory recommended', complement_site: 'site_reference equal no_site', laws_clause: 'qc ca_other fr be ch other', fb_page: 'page page_and_group',
  backup_role: 'named to_name', access_rights: 'small_group single_lead equal_all', approvals: 'sensitive_only autonomous second_reader all_approved', positions: 'adopted_only expertise_based',
  personal_news_clause: 'never with_written_consent tributes_only', image_consent_clause: 'written logged', minor_images_clause: 'never parent_and_child teen_qc', stance: 'welcome invite limited',
  reply_rule_clause: 'questions_first always selective', no_intervention: 'none service', help_referral: 'lines_only with_phone', help_emergency: '911 local',
  personal_limits: 'guidelines free_judgement no_mention', disclaimer_clause: 'suggested required', spokespersons_clause: 'named unnamed', custody: 'manager sealed locked_file',
  adoption_clause: 'board assembly collective management',
};
const list = (words: string) => words.trim().split(/\s+/).sort();

it('holds the clauses, the variants and the rules that were asked for, and the trace of every source', () => {
  const ids = new Set(wordings().map(({ clause }) => clause.id));
  expect([...ids].sort()).toEqual(list(CLAUSES));
  const variants = Map.groupBy(wordings().filter(({ clause }) => clause.variant), ({ clause }) => clause.id);
  expect(Object.fromEntries([...variants].map(([id, all]) => [id, all.map(({ clause }) => clause.variant!).sort()]))).toEqual(Object.fromEntries(Object.entries(VARIANTS).map(([id, words]) => [id, list(words)])));
  expect(shipped().rules.map(({ id }) => id).sort()).toEqual(list(RULES));
  expect(shipped().quick).toHaveLength(17);
  expect(new Set(shipped().quick)).toEqual(new Set(shipped().steps.flatMap(({ questions }) => questions).filter(({ quick }) => quick).map(({ id }) => id)));
});

it('describes each derived value the engine computes, and the date of the oldest check, which documents print', () => {
  expect(shipped().derived.map(({ id }) => id).filter((id) => id !== 'facts_verified').sort()).toEqual(Object.keys(derivedValues).filter((id) => id !== 'backup_or_authority').sort());
});

/** Answers that make a condition hold, found by reading it. */
function witness(condition: Condition | undefined, wanted = true): Readonly<Record<string, Answer>> {
  if (!condition) return {};
  switch (condition.op) {
    case 'and':
    case 'or':
      return (condition.op === 'and') === wanted ? Object.assign({}, ...condition.of.map((part) => witness(part, wanted))) : witness(condition.of[0], wanted);
    case 'not':
      return witness(condition.of, !wanted);
    default:
      return answer(condition.id, 'option' in condition ? condition.option : '', wanted);
  }
}

function answer(id: string, option: string, wanted: boolean): Readonly<Record<string, Answer>> {
  const given = /^(.+)__given$/.exec(id)?.[1];
  if (given === 'spokespersons') return { spokespersons: (option === 'yes') === wanted ? [{ role: 'president' }] : [] };
  if (given) return { [given]: (option === 'yes') === wanted ? (given.includes('phone') ? '418 555-0123' : 'board') : null };
  if (id === 'minors') return { serves_groups: (option === 'yes') === wanted ? ['under_14'] : ['general_public'] };
  if (id === 'active_platforms') return { platform_plan: wanted ? [{ platform: option }] : [{ platform: 'blog' }] };
  const options = shipped().steps.flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.fields])).find((field) => field.id === id)?.options ?? [];
  return { [id]: wanted ? option : (options.findLast((one) => one.id !== option)?.id ?? null) };
}

describe('every wording can print', () => {
  it.each(wordings().map(({ clause }) => [nameOf(clause), clause] as const))('%s', (name, { when }) => {
    const printedNames = assemble(team(witness(when))).sections.flatMap(({ clauses }) => clauses.filter(({ status }) => status === 'printed').map(nameOf));
    expect(printedNames).toContain(name);
  });
});

it('no two wordings of a clause print together, whoever the team', () => {
  const groups = Object.entries(Object.groupBy(wordings().map(({ clause }) => clause), ({ id }) => id)).filter(([, all]) => all!.length > 1);
  const together = (answers: Answers) => groups.filter(([, all]) => all!.filter(({ when }) => !when || decide(when, team(answers).read) === 'yes').length > 1).map(([id]) => id);
  for (const { clause } of wordings()) expect(together(witness(clause.when))).toEqual([]);
  fc.assert(fc.property(randomTeam(shipped()), (answers) => {
    expect(together(answers)).toEqual([]);
  }), { seed: 72, numRuns: 200 });
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
  const WORDS = new Set(['label', 'short', 'help', 'why', 'example', 'blank', 'unit', 'title', 'rationale', 'basis', 'message', 'article', 'language', 'strength', 'words', 'sources', 'place', 'typed_label', 'source']);
  const bare = (value: unknown, key = ''): unknown => {
    if (key === 'body') return shape(value as never);
    if (key === 'sources' && Array.isArray(value)) return value;
    if (WORDS.has(key)) return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : typeof value;
    if (Array.isArray(value)) return value.map((one) => bare(one));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bare(one, name)]));
    return key === 'value' || key === 'note' || key === 'topics' || key === 'audience' ? typeof value : value;
  };
  expect(bare(shipped('en'))).toEqual(bare(shipped('fr')));
});

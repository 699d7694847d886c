import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble, printed } from '../../src/engine/documents.ts';
import { advise, openAnswers, readInterview, type Answers, type Language } from '../../src/engine/interview.ts';
import { carriersOf } from '../../src/engine/pack.ts';
import { clauseOf, wordsOf } from '../engine/3-documents/texts.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, messagesOf, NAMED, shipped } from './shipped.ts';
import { checkWholeDocument } from './whole-document.ts';

const cab = (language: Language = 'fr') => shipped(language, 'cab');
const centre = (answers: Answers = {}, language: Language = 'fr') =>
  readInterview(cab(language), { ...NAMED, ...answers }, DATE);
const status = (answers: Answers, id: string, document = 'guide') =>
  clauseOf(assemble(centre(answers), { document }), id).status;
const severity = (answers: Answers, rule: string) => advise(centre(answers)).find(({ id }) => id === rule)?.severity;

const sample = () => {
  const data: unknown = parse(
    readFileSync(join(import.meta.dirname, '../samples/centre-action-benevole/answers.yaml'), 'utf8'),
  );
  const { file, messages } = openAnswers(data, cab(), DATE);
  if (!file) throw new Error(JSON.stringify(messages));
  return { file, messages };
};

/** What the CABQ guide asks, and the clauses that say it to a volunteer centre, in the policy or in its guide. */
const ASKED: readonly (readonly [what: string, items: readonly string[], clauses: readonly string[]])[] = [
  ['steady effort, or followers leave', ['S4-03'], ['frequency', 'time_budget']],
  ['talk with volunteers', ['S4-06'], ['goals_list', 'groups_rules', 'volunteer_thanks']],
  ['recruit volunteers', ['S4-07'], ['goals_list', 'volunteer_offers', 'member_offers', 'volunteer_applications']],
  ['albums, videos and articles', ['S4-08'], ['content_criteria', 'volunteer_thanks']],
  ['learn from other non-profits', ['S4-09'], ['news_watch_clause']],
  ['polish what is posted', ['S4-10'], ['approvals', 'quality_check']],
  ['one person in charge, a few hours a week', ['S4-11', 'S4-12'], ['lead_role']],
  ['time set aside', ['S4-12'], ['time_budget']],
  ['credentials kept for those who come next', ['S4-13'], ['lead_role', 'custody', 'departure']],
  ['a Page rather than a profile', ['S4-18', 'S4-23', 'S4-28'], ['fb_page']],
  ['the way out of an account that is not a Page', ['S4-24'], ['fb_transition']],
];

/** Those that say how it is done: the guide alone prints them. */
const ADVISED = [
  'custody',
  'frequency',
  'volunteer_thanks',
  'news_watch_clause',
  'quality_check',
  'departure',
  'fb_page',
];

describe('what the CABQ guide asks', () => {
  it.each(ASKED)('%s: carried, and printed for the sample', (_what, items, clauses) => {
    const carriers = carriersOf(cab());
    const { file } = sample();
    const read = readInterview(cab(), file.answers, file.date);
    const [policy, guide] = [assemble(read), assemble(read, { document: 'guide' })];
    for (const id of clauses) {
      for (const item of items) expect(carriers.get(item)).toContainEqual({ kind: 'clause', id });
      expect([id, clauseOf(guide, id).status]).toEqual([id, 'printed']);
      // What is no mere advice stands in the policy, where the sample's board adopts it.
      expect([id, clauseOf(policy, id).status]).toEqual([id, ADVISED.includes(id) ? 'absent' : 'printed']);
    }
  });

  it('is asked too: an item of the guide stands behind each question changed for a centre', () => {
    const asked = new Map(
      cab().steps.flatMap(({ questions }) => questions.map(({ id, sources }) => [id, sources] as const)),
    );
    for (const [id, item] of Object.entries({
      goals: 'S4-07',
      facebook_presence: 'S4-24',
      private_groups: 'S4-06',
      credentials_custody: 'S4-13',
      responsible: 'S4-11',
      access_model: 'S4-11',
      weekly_hours: 'S4-12',
      news_watch: 'S4-09',
      publication_criteria: 'S4-08',
      volunteer_offers: 'S4-07',
    })) {
      expect(asked.get(id), id).toContain(item);
    }
  });

  it('has its answers by default: recruiting first, volunteers in the groups, albums with consent', () => {
    const document = assemble(
      centre({
        platform_plan: [{ platform: 'messenger_group', posts_per_week: 1, format: 'text_link', status: 'active' }],
      }),
      { document: 'guide' },
    );
    const list = (id: string) => wordsOf(clauseOf(document, id));
    expect(list('goals_list')).toMatch(/recruter des bénévoles, informer bénévoles/);
    expect(list('groups_rules')).toContain('les bénévoles');
    expect(list('content_criteria')).toContain('photos, vidéos et articles, avec accord');
  });
});

describe('never a single point of failure', () => {
  it('one person has the accounts, with a backup', () => {
    expect(clauseOf(assemble(centre(), { document: 'guide' }), 'access_rights').variant).toBe('single_lead');
    expect(severity({}, 'r_no_backup')).toBeUndefined();
  });

  it('without a backup, the policy has one named and the advice is an error', () => {
    const { responsible__backup: _backup, ...alone } = NAMED;
    const interview = readInterview(cab(), alone, DATE);
    expect(clauseOf(assemble(interview), 'lead_role').variant).toBe('to_name');
    expect(advise(interview).find(({ id }) => id === 'r_no_backup')?.severity).toBe('E');
  });
});

describe('an account under an invented name', () => {
  const onFacebook = (facebook_presence: string) => ({
    platform_plan: [{ platform: 'facebook', posts_per_week: 1, format: 'photo', status: 'active' }],
    facebook_presence,
  });

  it.each([
    ['fictitious_identity', 'printed', 'printed', 'E'],
    ['profile_existing', 'printed', 'absent', undefined],
    ['page', 'absent', 'absent', undefined],
  ] as const)('%s', (form, transition, invented, error) => {
    const answers = onFacebook(form);
    expect(status(answers, 'fb_page')).toBe('printed');
    for (const document of ['policy', 'guide'])
      expect(
        ['platform_terms', 'fb_transition', 'invented_account'].map((id) => status(answers, id, document)),
      ).toEqual(['printed', transition, invented]);
    expect(severity(answers, 'r_fb_fictitious')).toBe(error);
  });

  it('is left in the same words however binding the policy is', () => {
    const words = ['mandatory', 'mixed', 'recommended'].map((policy_strength) =>
      wordsOf(
        clauseOf(assemble(centre({ ...onFacebook('fictitious_identity'), policy_strength })), 'invented_account'),
      ),
    );
    expect(new Set(words).size).toBe(1);
  });
});

describe('offers', () => {
  const none = { goals: ['awareness'], publication_criteria: ['mission_values_link'], messages: ['activities'] };

  it('are asked about, and ruled, only where the centre makes some', () => {
    for (const id of ['volunteer_offers', 'volunteer_applications', 'member_offers', 'volunteer_thanks']) {
      expect([id, status({}, id), status(none, id)]).toEqual([id, 'printed', 'absent']);
    }
    expect(status({ volunteer_offers__for_members: 'no' }, 'member_offers')).toBe('absent');
  });

  it.each([
    ['r_recruit_without_offers', 'W', { publication_criteria: ['mission_values_link', 'events'] }],
    ['r_recruit_without_offers', undefined, {}],
    ['r_recruit_without_offers', undefined, none],
    ['r_offers_too_short', 'W', { volunteer_offers__says: ['task', 'expenses'] }],
    ['r_offers_too_short', undefined, {}],
    ['r_offers_too_short', undefined, { ...none, volunteer_offers__says: ['task'] }],
  ] as readonly (readonly [string, string | undefined, Answers])[])('%s: %s', (rule, expected, answers) => {
    expect(severity(answers, rule)).toBe(expected);
  });
});

describe('as a pack that its members may change in turn', () => {
  const custodies = (ids: readonly string[]) =>
    ids.map((id) => clauseOf(assemble(centre(), { document: 'guide' }), id).custody);

  it('has a clause of each custody', () => {
    expect(custodies(['invented_account', 'volunteer_applications'])).toEqual(['locked', 'locked']);
    expect(custodies(['lead_role', 'volunteer_offers', 'member_offers'])).toEqual([
      'recommended',
      'recommended',
      'recommended',
    ]);
    expect(custodies(['frequency', 'volunteer_thanks'])).toEqual(['free', 'free']);
  });

  it('is read without a message, and does not pass for the CABQ’s own', () => {
    expect(messagesOf('cab')).toEqual([]);
    expect(cab().identity?.label).toContain('d’après le guide du CABQ');
    expect(cab('en').identity?.label).toContain('based on the CABQ guide');
  });

  it('takes away little, each with its reason', () => {
    expect(cab().hidden.map(({ id }) => id)).toEqual([
      'org_kind__kind.campaign',
      'org_kind__kind.open_project',
      'publication_criteria.values_charter',
    ]);
    for (const { reason } of [...cab().hidden, ...cab('en').hidden]) expect(reason).toMatch(/\.$/);
  });

  it('opens its sample without a message, and prints each of its clauses for some centre', () => {
    expect(sample().messages).toEqual([]);
    const document = assemble(centre({ facebook_presence: 'fictitious_identity' }), { document: 'guide' });
    const shown = new Set(printed(document).flatMap(({ clauses }) => clauses.map(({ id }) => id)));
    expect([...shown]).toEqual(
      expect.arrayContaining([
        'invented_account',
        'lead_role',
        'frequency',
        'volunteer_offers',
        'member_offers',
        'volunteer_thanks',
        'volunteer_applications',
      ]),
    );
  });
});

it.each(['fr', 'en'] as const)('any centre gets a whole document, in %s', (language) => {
  fc.assert(
    fc.property(randomTeam(cab(language)), (answers) => void checkWholeDocument(cab(language), answers)),
    { seed: 20261121, numRuns: 40 },
  );
});

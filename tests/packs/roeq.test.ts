import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble, explain, printed, type TeamClause } from '../../src/engine/documents.ts';
import {
  advise,
  asks,
  fieldOf,
  offers,
  openAnswers,
  readInterview,
  type Answers,
  type Interview,
} from '../../src/engine/interview.ts';
import { carriersOf } from '../../src/engine/pack.ts';
import { wordsOf } from '../engine/3-documents/texts.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, messagesOf, shipped, wordings } from './shipped.ts';
import { checkWholeDocument } from './whole-document.ts';

const LANGUAGES = ['fr', 'en'] as const;
const roeq = (language: 'fr' | 'en' = 'fr') => shipped(language, 'roeq');

const sample = parse(
  readFileSync(join(import.meta.dirname, '../samples/regroupement-prevention/answers.yaml'), 'utf8'),
) as unknown;
const { file } = openAnswers(sample, roeq(), DATE);
const network = file!.answers;
const team = (answers: Answers, language: 'fr' | 'en' = 'fr') => readInterview(roeq(language), answers, DATE);

/** The clauses that print, by id: in the policy, or in the guide, which says the practices too. */
function clausesOf(interview: Interview, document = 'policy'): ReadonlyMap<string, TeamClause> {
  return new Map(
    printed(assemble(interview, { document })).flatMap(({ clauses }) =>
      clauses.map((clause) => [clause.id, clause] as const),
    ),
  );
}

/** Which option of which question says an item of the guide, and which clause prints it. */
const SAID: readonly (readonly [item: string, question: string, option: string, clause: string])[] = [
  ['S0-53', 'consultation', 'member_organisations', 'consultation_clause'],
  ['S0-56', 'publication_criteria', 'movement_news', 'content_criteria'],
  ['S0-57', 'publication_criteria', 'childrens_day', 'content_criteria'],
  ['S0-58', 'publication_criteria', 'events', 'content_criteria'],
  ['S0-59', 'publication_criteria', 'offers', 'content_criteria'],
  ['S0-60', 'publication_criteria', 'learning', 'content_criteria'],
  ['S0-61', 'publication_criteria', 'partners', 'content_criteria'],
  ['S0-62', 'publication_criteria', 'news_reaction', 'content_criteria'],
  ['S0-63', 'publication_criteria', 'official_positions_relay', 'content_criteria'],
  ['S0-64', 'prohibited_content', 'personal_life', 'content_prohibited'],
  ['S0-66', 'help_requests__lines', 'emergency_ca', 'help_referral'],
  ['S0-66', 'help_requests__lines', 'info_811', 'help_referral'],
];

/** Which clauses say the rest, in whole sentences. */
const WRITTEN: readonly (readonly [item: string, clause: string])[] = [
  ['S0-12', 'platforms_table'],
  ['S0-15', 'workshop_children'],
  ['S0-18', 'fb_page'],
  ['S0-18', 'old_profile_children'],
  ['S0-53', 'content_criteria'],
  ['S0-54', 'content_criteria'],
  ['S0-55', 'content_criteria'],
  ['S0-57', 'childrens_day_clause'],
  ['S0-62', 'positions'],
  ['S0-63', 'network_positions'],
  ['S0-64', 'personal_news_clause'],
  ['S0-65', 'help_referral'],
  ['S0-65', 'worried_adults'],
  ['S0-66', 'worried_adults'],
  ['S0-67', 'no_friend_minors'],
  ['S0-67', 'workshop_children'],
];

/** What is not adopted: how a Page is kept, and a day to prepare for. */
const IN_GUIDE = ['fb_page', 'childrens_day_clause'];

it('is read without a message', () => {
  expect(messagesOf('roeq')).toEqual([]);
});

describe.each(LANGUAGES)('what the guide asks, in %s', (language) => {
  const policy = clausesOf(team(network, language));
  const clauses = clausesOf(team(network, language), 'guide');

  it.each(SAID)('%s: %s, %s', (item, question, option, clause) => {
    const said = fieldOf(roeq(language), question)?.options?.find(({ id }) => id === option);
    expect(said?.label).toBeTruthy();
    // A decision prints short words in a row; where there are none, the label. The practice lists the labels.
    expect([said?.label, said?.short].some((words) => words && wordsOf(clauses.get(clause)!).includes(words))).toBe(
      true,
    );
    expect(wordings(roeq(language)).find((one) => one.clause.id === clause)!.clause.sources).toContain(item);
  });

  it.each(WRITTEN)('%s: %s', (item, clause) => {
    expect([clause, clauses.has(clause)]).toEqual([clause, true]);
    expect([clause, policy.has(clause)]).toEqual([clause, !IN_GUIDE.includes(clause)]);
    expect(carriersOf(roeq(language)).get(item)).toContainEqual({ kind: 'clause', id: clause });
  });

  it('each item from the criteria to the workshops is carried', () => {
    const items = Array.from({ length: 15 }, (_, rank) => `S0-${53 + rank}`);
    expect(items.filter((item) => carriersOf(roeq(language)).get(item)!.length === 0)).toEqual([]);
  });
});

describe('what protects children holds whatever a member answers', () => {
  const TEAMS: readonly Answers[] = [
    {},
    { contact_with_users__minors: 'allowed' },
    { contact_with_users__minors: 'official_two_adults' },
    { policy_strength: 'recommended' },
    { serves_groups: ['age_14_17'] },
    { help_requests__online_intervention: 'yes_service' },
  ];

  it.each(TEAMS.map((answers) => [JSON.stringify(answers), answers] as const))('%s', (_name, answers) => {
    const clauses = clausesOf(team(answers));
    for (const id of [
      'workshop_children',
      'workshop_discretion',
      'no_friend_minors',
      'help_referral',
      'help_emergency',
      'report_child',
      'minor_sexual_content',
      'worried_adults',
    ]) {
      expect(clauses.get(id)?.class, id).toBe('floor');
    }
  });

  it('the rules on workshops leave where no minor is met', () => {
    expect(clausesOf(team({ serves_groups: ['seniors'] })).has('workshop_children')).toBe(false);
  });

  it('what the members agreed on is not asked again', () => {
    expect(asks(team({}), 'personal_news')).toBe(false);
    for (const [field, option] of [
      ['publication_criteria', 'values_charter'],
      ['official_positions__mode', 'neutral'],
      ['contact_with_users__minors', 'allowed'],
    ] as const) {
      expect(offers(team({}), field, option), `${field}.${option}`).toBe(false);
    }
    expect(
      explain(team({}), assemble(team({}), { document: 'guide' })).find(
        ({ id, status }) => id === 'personal_news_clause' && status === 'printed',
      )?.variant,
    ).toBe('never');
  });
});

it('a team that changes nothing but its name gets the agreed criteria, and no advice it could not act on', () => {
  const read = team({
    org_name__full: 'Lanterne',
    mission_values__mission: 'Prévenir.',
    responsible__lead: 'coordination',
    responsible__backup: 'communications',
  });
  expect(advise(read).filter(({ severity }) => severity !== 'I')).toEqual([]);
  expect(read.read('publication_criteria')).toHaveLength(9);
});

it.each(LANGUAGES)('any team gets a whole document, in %s', (language) => {
  fc.assert(
    fc.property(randomTeam(roeq(language)), (answers) => void checkWholeDocument(roeq(language), answers)),
    { seed: 20261121, numRuns: 60 },
  );
});

it('a member and the network each read their own words on positions', () => {
  const variant = (answers: Answers) =>
    explain(team(answers), assemble(team(answers), { document: 'guide' })).find(
      ({ id, status }) => id === 'network_positions' && status === 'printed',
    )?.variant;
  expect(variant({})).toBe('member');
  expect(variant({ org_kind__kind: 'network' })).toBe('network');
});

it('its own clauses are of each custody, and what protects children is locked', () => {
  const theirs = new Set(wordings(shipped()).map(({ clause }) => clause.id));
  const own = wordings(roeq())
    .filter(({ clause }) => !theirs.has(clause.id))
    .map(({ clause }) => clause);
  expect(new Set(own.map(({ custody }) => custody))).toEqual(new Set(['locked', 'recommended', 'free']));
  expect(own.filter((clause) => clause.class === 'floor' && clause.custody !== 'locked')).toEqual([]);
});

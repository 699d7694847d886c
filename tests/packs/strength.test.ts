import { describe, expect, it } from 'vitest';
import { assemble, printed } from '../../src/engine/documents.ts';
import type { Answers, Language } from '../../src/engine/interview.ts';
import { readInterview } from '../../src/engine/interview.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { templateWords } from '../engine/3-documents/texts.ts';
import { stories } from '../samples/stories.ts';
import { DATE, NAMED, shipped } from './shipped.ts';
import { strengthMistakes } from './strength-mistakes.ts';

const mistakesOf = (pack: Pack, answers: Answers, date = DATE) => {
  const interview = readInterview(pack, answers, date);
  const found = ['policy', 'guide'].flatMap((document) =>
    strengthMistakes(interview, assemble(interview, { document })),
  );
  return [...new Set(found)];
};

describe.each(['mandatory', 'recommended', 'mixed'])('%s', (policy_strength) => {
  const teams: readonly (readonly [string, Answers])[] = [
    ['the defaults', NAMED],
    ['the defaults, with minors', { ...NAMED, serves_groups: ['under_14'], image_consent__mode: 'written_or_logged' }],
    [
      'other answers everywhere',
      {
        ...NAMED,
        responsible__backup: null,
        serves_groups: ['age_14_17'],
        minor_images: 'parent_and_child',
        access_model: 'single_lead',
        approval_model__mode: 'all_approved',
        official_positions__mode: 'neutral',
        facebook_presence: 'profile_existing',
        personal_news: 'tributes_only',
        discussion_stance__reply_rule: 'always',
        personal_use__stance: 'no_mention',
        disclaimer__use: 'required',
        credentials_custody: 'sealed',
        jurisdiction: 'fr',
      },
    ],
    [
      'others still',
      {
        ...NAMED,
        serves_groups: ['age_14_17'],
        minor_images: 'teen_own_consent',
        access_model: 'equal_all',
        approval_model__mode: 'second_reader',
        official_positions__mode: 'expertise_based',
        personal_news: 'with_written_consent',
        discussion_stance__reply_rule: 'selective',
        personal_use__stance: 'free_judgement',
        credentials_custody: 'locked_file',
        help_requests__online_intervention: 'yes_service',
        help_requests__org_phone: '418 555-0123',
      },
    ],
    ...stories.map(({ name, file }) => [`the sample ${name}`, file.answers] as const),
  ];
  it.each(
    teams.flatMap(([name, answers]) => (['fr', 'en'] as const).map((language) => [name, language, answers] as const)),
  )('%s, in %s', (_name, language: Language, answers) => {
    expect(mistakesOf(shipped(language), { ...answers, policy_strength })).toEqual([]);
  });
});

it('one name for the document, everywhere in it', () => {
  for (const [policy_strength, name, other] of [
    ['mandatory', 'présente politique', 'lignes directrices'],
    ['recommended', 'présentes lignes directrices', 'présente politique'],
  ] as const) {
    const interview = readInterview(shipped(), { ...NAMED, policy_strength }, DATE);
    const words = ['policy', 'guide']
      .flatMap((document) => printed(assemble(interview, { document })))
      .flatMap(({ clauses }) => clauses.map(templateWords))
      .join(' ');
    expect(words).toContain(name);
    expect(words).not.toContain(other);
  }
});

it('these checks can fail: a verb typed by hand, a class that lies, a label that is missing', () => {
  const mutated = (from: RegExp, to: string) => JSON.parse(JSON.stringify(shipped()).replace(from, to)) as Pack;
  expect(
    mistakesOf(
      mutated(/Un compte personnel n(.)est visé/, 'La personne doit lire. Un compte personnel n$1est visé'),
      NAMED,
    ),
  ).toHaveLength(1);
  expect(
    mistakesOf(mutated(/("id":"platform_terms".*?"class":)"floor"/, '$1"core"'), {
      ...NAMED,
      policy_strength: 'recommended',
    }),
  ).toHaveLength(1);
  expect(
    mistakesOf(mutated(/"recommended":\[\{"type":"text","value":"Recommandé"\}\]/, '"recommended":[]'), NAMED).length,
  ).toBeGreaterThan(3);
});

it('what a team typed is never checked: its own « doit » is its own', () => {
  expect(
    mistakesOf(shipped(), {
      ...NAMED,
      policy_strength: 'recommended',
      mission_values__mission: 'Chacun doit lire.',
      org_name__full: 'Association doit et interdit',
    }),
  ).toEqual([]);
});

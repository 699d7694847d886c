import { describe, expect, it } from 'vitest';
import { assemble, printed, toMarkdown } from '../../src/engine/documents.ts';
import { advise, openAnswers, readInterview, type Answers } from '../../src/engine/interview.ts';
import { fileOf } from './random-teams.ts';
import { DATE, NAMED, shipped } from './shipped.ts';

const GROUPS = [
  ['under_14'],
  ['age_14_17'],
  ['vulnerable_adults'],
  ['seniors'],
  ['victims'],
  ['general_public'],
  ['under_14', 'age_14_17'],
  ['under_14', 'age_14_17', 'vulnerable_adults', 'seniors', 'victims'],
];
const STRENGTHS = ['mandatory', 'recommended', 'mixed'];
const PLACES = ['qc', 'ca_other', 'fr', 'be', 'ch', 'other'];
const teams = PLACES.flatMap((jurisdiction) =>
  STRENGTHS.flatMap((policy_strength) =>
    GROUPS.flatMap((serves_groups) =>
      ['yes', 'no'].map((org_kind__employer) => ({ jurisdiction, policy_strength, serves_groups, org_kind__employer })),
    ),
  ),
);

const fired = (answers: Answers, path: 'quick' | 'complete') => {
  const { file } = openAnswers(fileOf(answers, path), shipped(), DATE);
  return advise(readInterview(shipped(), file!.answers, file!.date)).map(({ id, severity }) => `${id} ${severity}`);
};

// What is usual here gives no reason to warn: where a backup is named no rule fires, where none is, r_no_backup alone.
describe.each(['quick', 'complete'] as const)('a team that leaves every default, on the %s path', (path) => {
  it('gets no advice at all, in every place, strength and group, with or without an employer', () => {
    expect(teams).toHaveLength(288);
    expect(
      teams
        .map((answers) => ({ answers, rules: fired({ ...NAMED, ...answers }, path) }))
        .filter(({ rules }) => rules.length > 0),
    ).toEqual([]);
  });

  it('is only asked for a backup where it named none', () => {
    const { responsible__backup: _backup, ...named } = NAMED;
    expect(new Set(teams.map((answers) => fired({ ...named, ...answers }, path).join()))).toEqual(
      new Set(['r_no_backup W']),
    );
  });

  it('hears nothing more for an adoption date', () => {
    expect(fired({ ...NAMED, adoption__date: DATE }, path)).toEqual([]);
  });
});

const SECTIONS = [
  'purpose',
  'roles',
  'accounts',
  'content',
  'privacy',
  'conversation',
  'help',
  'personal',
  'application',
];
/** What is about minors, until the team says whom it serves. */
const WAITING = ['youth_court_clause', 'no_friend_minors'];

it('a team that answered nothing still gets nine sections in its guide, with nothing pretended', () => {
  const interview = readInterview(shipped(), {}, DATE);
  const policy = assemble(interview);
  // With nothing chosen there are no roles; the others hold duties, or what every policy says.
  expect(printed(policy).map(({ id }) => id)).toEqual(['decisions', ...SECTIONS.filter((id) => id !== 'roles')]);
  const [opening] = toMarkdown(policy).split('\n## 1');
  expect(opening!.match(/^\| (?!Sujet|---).*/gm)).toEqual([
    expect.stringMatching(/^\| Force /),
    expect.stringMatching(/^\| Révision .*\[date à fixer\]/),
  ]);
  // A section of which the policy prints nothing stands after the others in the guide, so that numbers are the same.
  expect(printed(assemble(interview, { document: 'guide' })).map(({ id }) => id)).toEqual([
    ...SECTIONS.filter((id) => id !== 'roles'),
    'roles',
  ]);
  expect(policy.draft).toBe(true);
  expect(
    policy.sections
      .flatMap(({ clauses }) => clauses)
      .filter(({ status }) => status === 'waiting')
      .map(({ id, waiting }) => [id, waiting]),
  ).toEqual(WAITING.map((id) => [id, ['minors']]));
});

it('a team that answered the essentials waits for nothing', () => {
  const policy = assemble(readInterview(shipped(), NAMED, DATE));
  expect(policy.sections.flatMap(({ clauses }) => clauses).filter(({ status }) => status === 'waiting')).toEqual([]);
});

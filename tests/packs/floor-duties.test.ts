import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Condition } from '../../src/engine/0-language/condition.ts';
import { parseCondition } from '../../src/engine/0-language/parse-condition.ts';
import { assemble, printed } from '../../src/engine/documents.ts';
import { readInterview, type Interview } from '../../src/engine/interview.ts';
import { templateWords } from '../engine/3-documents/texts.ts';
import { everyStory } from '../samples/stories.ts';
import { FLOOR_DUTIES } from './floor-duties.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, shipped } from './shipped.ts';

/*
 * The text of one floor became decisions, which a board adopts, and practices, which it does not: nothing that law, a
 * platform or safety asks went to the practices. For whomever an old duty concerned, the policy says it.
 */
const RUNS = process.env['FULL'] ? 5_000 : 200;
const DUTIES = FLOOR_DUTIES.map((duty) => ({ ...duty, condition: duty.when ? parsed(duty.when) : undefined }));

function parsed(text: string): Condition {
  const read = parseCondition(text);
  if ('mistake' in read) throw new Error(`${text}: ${JSON.stringify(read.mistake)}`);
  return read.condition;
}

/** The duties that the policy of a team does not say, and where they should stand. */
function missing(interview: Interview): readonly string[] {
  const { language } = interview.pack;
  const clauses = new Map(
    printed(assemble(interview)).flatMap((section) =>
      section.clauses.map((clause) => [clause.id, templateWords(clause)] as const),
    ),
  );
  return DUTIES.filter(({ condition }) => !condition || decide(condition, interview.read) === 'yes')
    .filter((one) => !one[language].test(clauses.get(one.is)?.replaceAll(/\s/g, ' ') ?? ''))
    .map(({ duty, was, is }) => `${duty} (${was} → ${is})`);
}

it('each clause that says a duty is a floor clause, or in every policy', () => {
  const policy = shipped().documents.find(({ id }) => id === 'policy')!;
  const clauses = policy.sections.flatMap((section) => section.clauses);
  for (const { is } of FLOOR_DUTIES) {
    const wordings = clauses.filter(({ id }) => id === is);
    expect([is, wordings.length > 0]).toEqual([is, true]);
    expect([is, wordings.some((one) => one.class === 'floor') || shipped().always.includes(is)]).toEqual([is, true]);
  }
});

describe.each(['fr', 'en'] as const)('every duty of the text of one floor is in the policy, in %s', (language) => {
  it.each(everyStory.map((story) => [story.name, story] as const))('of %s', (_name, { pack, file }) => {
    expect(missing(readInterview(pack(language), file.answers, file.date))).toEqual([]);
  });

  it(`of ${RUNS} teams`, () => {
    const lost = new Map<string, number>();
    for (const answers of fc.sample(randomTeam(shipped(language)), { seed: 20261130, numRuns: RUNS }))
      for (const one of missing(readInterview(shipped(language), answers, DATE)))
        lost.set(one, (lost.get(one) ?? 0) + 1);
    expect(Object.fromEntries(lost)).toEqual({});
  });
});

it('each duty concerns some team, and would be missed', () => {
  const teams = fc
    .sample(randomTeam(shipped()), { seed: 20261130, numRuns: RUNS })
    .map((answers) => readInterview(shipped(), answers, DATE));
  expect(
    DUTIES.filter(({ condition }) => condition && !teams.some(({ read }) => decide(condition, read) === 'yes')).map(
      ({ duty }) => duty,
    ),
  ).toEqual([]);
});

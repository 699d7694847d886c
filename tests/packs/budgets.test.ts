import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, wordsInBudget } from '../../src/engine/documents.ts';
import { questionsOf, readInterview, type Answers, type Interview } from '../../src/engine/interview.ts';
import { everyStory } from '../samples/stories.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, shipped } from './shipped.ts';

/** Length is a budget, like bytes: the words of the pack, and so many of what a team types. */
const SAMPLE = { policy: 2_400, guide: 9_000 };
const ANY_TEAM = { policy: 2_700, guide: 9_000 };
const QUICK = { policy: 1_750 };
const RUNS = process.env['FULL'] ? 2_000 : 100;
const LANGUAGES = ['fr', 'en'] as const;

/** The documents of a team that pass their budgets, with their words. */
function over(interview: Interview, budgets: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(budgets).flatMap(([document, most]) => {
    const words = wordsInBudget(assemble(interview, { document }));
    return words > most ? [`${document}: ${words} words of ${most}`] : [];
  });
}

/** Of many teams, how many pass a budget, and by how much at most. */
function longest(teams: readonly Interview[], budgets: Readonly<Record<string, number>>): readonly string[] {
  const all = teams.flatMap((interview) => over(interview, budgets)).sort();
  return all.length === 0 ? [] : [`${all.length} documents`, all.at(-1)!];
}

const teams = (language: (typeof LANGUAGES)[number], keep: (answers: Answers) => Answers = (answers) => answers) =>
  fc
    .sample(randomTeam(shipped(language)), { seed: 20261130, numRuns: RUNS })
    .map((answers) => readInterview(shipped(language), keep(answers), DATE));

/** Only what the quick path asks. */
function quickOnly(answers: Answers): Answers {
  const quick = new Set(
    questionsOf(shipped())
      .filter(({ id }) => shipped().quick.includes(id))
      .flatMap((question) => [question.id, ...question.fields.map(({ id }) => id)]),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => quick.has(id)));
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(everyStory.map((story) => [story.name, story] as const))(
    '%s is within its budget',
    (_name, { pack, file }) => {
      const { answers, date, adaptations, confirmed } = file;
      expect(over(readInterview(pack(language), answers, date, adaptations, {}, confirmed), SAMPLE)).toEqual([]);
    },
  );

  it(`${RUNS} teams are within theirs`, () => {
    expect(longest(teams(language), ANY_TEAM)).toEqual([]);
  });

  it(`${RUNS} teams of the quick path are within theirs`, () => {
    expect(longest(teams(language, quickOnly), QUICK)).toEqual([]);
  });
});

it('a document that is too long would be told', () => {
  expect(over(teams('fr')[0]!, { policy: 10 })).toHaveLength(1);
});

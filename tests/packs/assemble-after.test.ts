import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble, type TeamDocument } from '../../src/engine/documents.ts';
import { clausesOf, questionsOf, readInterview, withFields, type Answers } from '../../src/engine/interview.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, NAMED, shipped, team } from './shipped.ts';

/** The sections and clauses of a document, each by its kind and id. */
const partsOf = (document: TeamDocument) =>
  new Map<string, unknown>([
    ...document.sections.map((section) => [`section ${section.id}`, section] as const),
    ...clausesOf(document).map((clause) => [`clause ${clause.id}`, clause] as const),
  ]);
const blocksOf = (document: TeamDocument) => new Map(clausesOf(document).map(({ id, blocks }) => [id, blocks]));

/** How many clauses that print were made again, and not taken over from the document before. */
function madeAgain(before: TeamDocument, now: TeamDocument): number {
  const known = blocksOf(before);
  return clausesOf(now).filter(({ id, status, blocks }) => status === 'printed' && known.get(id) !== blocks).length;
}

it.each(['fr', 'en'] as const)('says the same whatever was assembled just before, in %s', (language) => {
  const pack = shipped(language);
  const read = (answers: Answers) => readInterview(pack, answers, DATE);
  const some = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(randomTeam(pack), randomTeam(pack), some, (one, other, ranks) => {
      const keys = Object.keys(other);
      const few = Object.fromEntries(ranks.map((rank) => keys[rank % keys.length]!).map((key) => [key, other[key]!]));
      let after = assemble(read(one));
      for (const answers of [{ ...one, ...few }, one, other]) {
        after = assemble(read(answers), { after });
        expect(after).toEqual(assemble(read(answers)));
      }
    }),
    { seed: 20261120, numRuns: 15 },
  );
});

it('says the same after each single choice', () => {
  const before = assemble(team());
  for (const { id, type, options = [] } of questionsOf(shipped()).flatMap(withFields)) {
    if (type !== 'single' && type !== 'multi') continue;
    for (const { id: option } of options.slice(0, 2)) {
      const now = team({ [id]: type === 'multi' ? [option] : option });
      expect(assemble(now, { after: before }), `${id}: ${option}`).toEqual(assemble(now));
    }
  }
});

it('says the same after a change of the team’s own words, of the day or of the language', () => {
  const before = assemble(team());
  const words = { clauses: { purpose: 'Nos mots à nous.' }, added: [] };
  for (const interview of [
    readInterview(shipped(), NAMED, DATE, words),
    readInterview(shipped(), NAMED, '2027-05-01'),
    readInterview(shipped('en'), NAMED, DATE),
  ])
    expect(assemble(interview, { after: before })).toEqual(assemble(interview));
});

it('says the same of each document, after itself and after another', () => {
  const open = (words: string) =>
    team({ goals: { undecided: true, note: words }, audiences: { not_applicable: words } });
  let after = assemble(team());
  for (const { id: document } of shipped().documents) {
    for (const interview of [team(), open('Un mot'), open('Un autre')]) {
      after = assemble(interview, { document, after });
      expect(after, document).toEqual(assemble(interview, { document }));
    }
  }
});

it.each([
  ['goals', ['promote_events']],
  ['serves_groups', ['under_14']],
  ['jurisdiction', 'fr'],
] as const)('leaves each clause and section that says the same the very same object: %s', (id, answer) => {
  const before = assemble(team());
  const parts = partsOf(before);
  const others = partsOf(assemble(team({ [id]: answer }), { after: before }));
  const kept = [...others].filter(([part, now]) => parts.get(part) === now).map(([part]) => part);
  expect(kept).toEqual(
    [...others].filter(([part, now]) => isDeepStrictEqual(parts.get(part), now)).map(([part]) => part),
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(others.size);
});

it.each([
  ['goals', ['promote_events'], 4],
  ['serves_groups', ['under_14'], 14],
  ['discussion_stance__stance', 'limited', 8],
  ['weekly_hours__hours', 3, 8],
] as const)('makes again only the clauses that read what changed: %s', (id, answer, most) => {
  const before = assemble(team());
  const now = assemble(team({ [id]: answer }), { after: before });
  expect(blocksOf(now).size).toBeGreaterThan(100);
  expect(madeAgain(before, now)).toBeGreaterThan(0);
  expect(madeAgain(before, now)).toBeLessThanOrEqual(most);
  expect(madeAgain(now, assemble(team({ [id]: answer }), { after: now })), 'nothing changed').toBe(0);
});

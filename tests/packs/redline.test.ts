import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline } from '../../src/engine/compare.ts';
import { assemble } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { readInterview, type Answers, type Language } from '../../src/engine/interview.ts';
import { linesOf } from '../engine/4-output/docx/read-tracked.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, shipped } from './shipped.ts';

const RUNS = process.env['FULL'] ? 2_000 : 50;

/** Two versions of a team's answers: some of the one, the rest of the other; now and then all of another. */
export function twoVersions(language: Language): fc.Arbitrary<readonly [Answers, Answers]> {
  const pack = shipped(language);
  return fc
    .tuple(randomTeam(pack), randomTeam(pack), fc.integer({ min: 0, max: 12 }), fc.nat())
    .map(([one, other, share, start]) => {
      const ids = Object.keys(other);
      const taken = ids.filter((_id, rank) => share === 12 || (rank + start) % 12 < share);
      return [one, { ...one, ...Object.fromEntries(taken.map((id) => [id, other[id]!])) }] as const;
    });
}

describe.each(['fr', 'en'] as const)('a redline (%s)', (language) => {
  const pack = shipped(language);
  const made = (answers: Answers, document: string) => assemble(readInterview(pack, answers, DATE), { document });

  it.each(['policy', 'guide'])('of any two versions of the %s gives back each, word for word', async (document) => {
    await fc.assert(
      fc.asyncProperty(twoVersions(language), async ([one, other]) => {
        const [before, after] = [made(one, document), made(other, document)];
        const file = await toDocx(redline(before, after));
        expect(linesOf(file, 'accepted')).toEqual(linesOf(await toDocx(after), 'accepted'));
        expect(linesOf(file, 'rejected')).toEqual(linesOf(await toDocx(before), 'accepted'));
      }),
      { seed: 20261120, numRuns: RUNS },
    );
  });
});

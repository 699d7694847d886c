import fc from 'fast-check';
import type { Answers, Language } from '../../src/engine/interview.ts';
import { randomTeam } from './random-teams.ts';
import { shipped } from './shipped.ts';

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

import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Language } from '../../src/engine/interview.ts';
import { randomTeam } from './random-teams.ts';
import { nameOf, policyWordings, shipped } from './shipped.ts';
import { checkWholeDocument } from './whole-document.ts';

const FULL = Boolean(process.env['FULL']);
const RUNS = FULL ? 50_000 : 350;

/** Random teams, each with a whole document; together they reach what the pack holds: nearly all on a push, all in a full run. */
export function testAnyTeam(language: Language, seed: number): void {
  const pack = shipped(language);
  const names = new Set(policyWordings(pack).map(({ clause }) => nameOf(clause)));
  const rules = new Set(pack.rules.filter(({ when }) => when).map(({ id }) => id));
  const all = [names.size, rules.size];

  it('any team gets a whole document, with nothing left over, the same each time', () => {
    const reached = (answers: Parameters<typeof checkWholeDocument>[1]) => {
      const found = checkWholeDocument(pack, answers);
      found.wordings.forEach((name) => names.delete(name));
      found.rules.forEach((id) => rules.delete(id));
    };
    fc.assert(fc.property(randomTeam(pack), reached), { seed, numRuns: RUNS });
  });

  it(`together they print ${FULL ? 'every wording, and fire every rule' : 'at least 95 % of the wordings, and fire at least 95 % of the rules'}`, () => {
    if (FULL) expect([...names, ...rules]).toEqual([]);
    expect(names.size).toBeLessThanOrEqual(all[0]! * 0.05);
    expect(rules.size).toBeLessThanOrEqual(all[1]! * 0.05);
  });

  afterAll(() =>
    console.log(
      `${RUNS} teams: all but ${names.size} of ${all[0]} wordings printed, all but ${rules.size} of ${all[1]} rules fired ${[...names, ...rules].join(' ')}`,
    ),
  );
}

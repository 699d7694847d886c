import { expect, it } from 'vitest';
import { pairwiseTeams } from './pairs.ts';
import { shipped } from './shipped.ts';
import { checkWholeDocument } from './whole-document.ts';

const { teams, left } = pairwiseTeams(shipped());

it('every pair of choices is made by some team, but for those that leave each other out', () => {
  // A team that welcomes the general public alone is not asked about the people it must protect.
  expect(
    left.filter((pair) => !/^serves_groups \["general_public"\] × (minor_images|contact_with_users)/.test(pair)),
  ).toEqual([]);
  expect(left.length).toBeLessThan(15);
});

// On a push, one team in two is read in French and the other in English.
it.each(['fr', 'en'] as const)('and each of these teams gets a whole document, in %s', (language) => {
  const mine = teams.filter((_, rank) => process.env['FULL'] || (rank % 2 === 0) === (language === 'fr'));
  for (const [rank, answers] of mine.entries()) {
    expect(
      () => checkWholeDocument(shipped(language), answers),
      `team ${rank}: ${JSON.stringify(answers)}`,
    ).not.toThrow();
  }
});

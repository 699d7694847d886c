import { describe, expect, it } from 'vitest';
import { lengths, type Length } from '../bench/lengths.ts';
import { everyStory, stories } from '../samples/stories.ts';
import { isInstalled } from './soffice.ts';

/** Pages a board reads in ten minutes: what is printed of any answers, and of those of the quick path. */
const MOST: Readonly<Record<Length['of'], number>> = { all: 7, quick: 4 };

/** Two samples on a push; a full run prints them all. */
const READ = everyStory.filter(
  ({ name }) => process.env['FULL'] || ['maison-de-jeunes', 'association-loi-1901'].includes(name),
);

/** Policy, resolution, open points, choices made for the team, what departs from the usual. */
const KIT = 12;

describe.skipIf(!isInstalled)('LibreOffice', () => {
  it('prints the policies of the samples on few pages, and their kits; an overlay may add to the quick path', async () => {
    const ofBase = stories.map(({ name }) => name);
    const printed = await lengths(READ);
    const policies = printed.filter(({ document }) => document === 'policy');
    expect(policies).toHaveLength(READ.length * 4);
    const bounded = policies.filter(({ of, sample }) => of === 'all' || ofBase.includes(sample));
    expect(bounded.filter(({ of, pages }) => pages > MOST[of] || pages === 0)).toEqual([]);

    const kits = new Map<string, number>();
    for (const { sample, of, language, kit, pages } of printed)
      if (kit) kits.set(`${sample} ${of} ${language}`, (kits.get(`${sample} ${of} ${language}`) ?? 0) + pages);
    expect([...kits].filter(([, pages]) => pages > KIT)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline } from '../../src/engine/compare.ts';
import { assemble } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { readInterview, type Answers } from '../../src/engine/interview.ts';
import { DATE, shipped } from '../packs/shipped.ts';
import { twoVersions } from '../packs/two-versions.ts';
import { settleChanges, type Settled } from './settle-changes.ts';
import { isInstalled, ownFolder } from './soffice.ts';

/** Pairs of versions in each language. */
const PAIRS = process.env['FULL'] ? 10 : 2;

describe.skipIf(!isInstalled)('LibreOffice', () => {
  const folder = ownFolder();

  it('takes all changes for the new version, and refuses them all for the old one', async () => {
    const files: (readonly [Settled, Uint8Array])[] = [];
    for (const language of ['fr', 'en'] as const) {
      const made = (answers: Answers) => assemble(readInterview(shipped(language), answers, DATE));
      for (const [one, other] of fc.sample(twoVersions(language), { numRuns: PAIRS, seed: 20261123 })) {
        const [before, after] = [made(one), made(other)];
        const tracked = await toDocx(redline(before, after));
        files.push(['AcceptAllTrackedChanges', tracked], ['AcceptAllTrackedChanges', await toDocx(after)]);
        files.push(['RejectAllTrackedChanges', tracked], ['AcceptAllTrackedChanges', await toDocx(before)]);
      }
    }
    // Letters alone: around a paragraph that goes, it may keep an empty line with its number, give the next clause its
    // lack of one, or run two paragraphs together, where Word and pandoc do not.
    const texts = settleChanges(files, folder).map((text) => text.replace(/\P{L}/gu, ''));
    expect(texts).toHaveLength(PAIRS * 8);
    for (const [rank, text] of texts.entries())
      if (rank % 2 === 0) {
        expect(text.length).toBeGreaterThan(3_000);
        expect(text).toBe(texts[rank + 1]);
      }
  });
});

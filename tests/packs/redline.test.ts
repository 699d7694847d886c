import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { redline } from '../../src/engine/compare.ts';
import { assemble } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { readInterview, type Answers } from '../../src/engine/interview.ts';
import { partsOf } from '../engine/4-output/docx/read-back.ts';
import { linesOf } from '../engine/4-output/docx/read-tracked.ts';
import { DATE, NAMED, shipped } from './shipped.ts';
import { twoVersions } from './two-versions.ts';

const FULL = Boolean(process.env['FULL']);
const RUNS = FULL ? 1_000 : 50;

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

  it('of a version with itself marks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(twoVersions(language), async ([one]) => {
        const parts = partsOf(await toDocx(redline(made(one, 'guide'), made({ ...one }, 'guide'))));
        expect(Object.values(parts).join('')).not.toMatch(/<w:(ins|del|pPrChange)\b/);
      }),
      { seed: 20261121, numRuns: 10 },
    );
  });
});

describe('its changes', () => {
  const pack = shipped();
  const made = (answers: Answers) => assemble(readInterview(pack, answers, DATE));
  const named = {
    ...NAMED,
    org_name__full: 'Maison & <Cie>',
    responsible__lead: { role: 'coordination', name: 'Ana' },
  };
  const changed = { ...named, responsible__lead: { role: 'coordination', name: 'Luc' } };

  it('are signed by the organisation on the day of the document, each with a number of its own', async () => {
    const xml = partsOf(await toDocx(redline(made(named), made(changed))))['word/document.xml']!;
    const signs = [...xml.matchAll(/<w:(?:ins|del)( [^>]*)>/g)].map(([, attributes]) => attributes);
    expect(signs.length).toBeGreaterThan(1);
    expect(signs).toEqual(
      signs.map((_sign, rank) => ` w:id="${rank + 1}" w:author="Maison &amp; &lt;Cie&gt;" w:date="${DATE}T00:00:00Z"`),
    );
  });

  it('are of words: a name alone is gone, and new', async () => {
    const xml = partsOf(await toDocx(redline(made(named), made(changed))))['word/document.xml']!;
    const words = (tag: string) =>
      [...xml.matchAll(new RegExp(`<w:${tag} xml:space="preserve">([^<]*)</w:${tag}>`, 'g'))].map(([, text]) => text);
    expect(new Set(words('delText'))).toEqual(new Set(['Ana']));
  });

  it('give the same bytes each time', async () => {
    const [one, other] = [
      await toDocx(redline(made(named), made(changed))),
      await toDocx(redline(made(named), made(changed))),
    ];
    expect(other).toEqual(one);
  });
});

describe.skipIf(!FULL || !hasPandoc())('pandoc', () => {
  /** It shows no number of an ordinary field, and leaves an empty row or bullet where a tracked one was. */
  const words = (file: Uint8Array, side: 'accept' | 'reject') =>
    execFileSync('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${side}`], { input: file })
      .toString()
      .match(/\p{L}+/gu);

  it.each(['fr', 'en'] as const)('takes and refuses all changes the same way (%s)', async (language) => {
    const pack = shipped(language);
    const made = (answers: Answers, document: string) => assemble(readInterview(pack, answers, DATE), { document });
    for (const [one, other] of fc.sample(twoVersions(language), { numRuns: 75, seed: 20261122 }))
      for (const document of ['policy', 'guide']) {
        const [before, after] = [made(one, document), made(other, document)];
        const file = await toDocx(redline(before, after));
        expect(words(file, 'accept')).toEqual(words(await toDocx(after), 'accept'));
        expect(words(file, 'reject')).toEqual(words(await toDocx(before), 'accept'));
      }
  });
});

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version']);
    return true;
  } catch {
    return false;
  }
}

import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/engine/documents.ts';
import { dress, readLetterhead, toDocx } from '../../src/engine/docx.ts';
import { bare, english, french } from '../engine/4-output/docx/letterhead/letterheads.ts';
import { team } from '../packs/shipped.ts';
import { isInstalled, ownFolder, textsOf } from './soffice.ts';
import { inWords, wordsOf } from './words-of.ts';

/** A dressed document is read by LibreOffice word for word, its numbers included; skipped where it is not installed. */
const folder = ownFolder();
const LETTERHEADS = { french, english, bare };

const cases = (['fr', 'en'] as const).flatMap((language) =>
  ['policy', 'acknowledgement'].map((id) => ({
    language,
    id,
    document: assemble(team({}, language), { document: id }),
  })),
);

describe.skipIf(!isInstalled)('LibreOffice reads what it read before', () => {
  let texts: ReadonlyMap<string, string>;
  const read = (name: string) => inWords(texts.get(name)!);

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const { language, id, document } of cases) {
      const plain = await toDocx(document);
      files.set(`${id}.${language}`, plain);
      for (const [name, make] of Object.entries(LETTERHEADS))
        files.set(`${id}.${language}.${name}`, dress(plain, readLetterhead(await make()).letterhead!));
    }
    texts = textsOf(files, folder);
  });

  it.each(cases)('the $language $id in the look of each letterhead', ({ language, id, document }) => {
    const before = read(`${id}.${language}`);
    expect(before.length).toBeGreaterThan(50);
    if (id === 'policy') expect(before).toEqual(wordsOf(document));
    for (const name of Object.keys(LETTERHEADS)) {
      const after = read(`${id}.${language}.${name}`);
      // The draft mark opens the text where the header no longer has it.
      expect(after).toEqual([...(name === 'bare' ? [] : [document.words.draft]), ...before]);
    }
  });
});

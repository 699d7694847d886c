import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/engine/documents.ts';
import { dress, readLetterhead, toDocx } from '../../src/engine/docx.ts';
import { bare, english, french } from '../engine/4-output/docx/letterhead/letterheads.ts';
import { team } from '../packs/shipped.ts';
import { wordsOf } from './words-of.ts';

/** A dressed document is read by LibreOffice word for word, its numbers included; skipped where it is not installed. */
const office = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'balises-letterhead-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of a file as LibreOffice reads them, without the bullets and the byte-order mark a text export adds. */
function read(name: string, file: Uint8Array): readonly string[] {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, file);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      path,
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(path.replace(/docx$/, 'txt'), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/^\s*[•◦]\s/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const cases = (['fr', 'en'] as const).flatMap((language) =>
  ['policy', 'acknowledgement'].map((id) => ({ language, id })),
);

describe.skipIf(!office)('LibreOffice reads what it read before', () => {
  it.each(cases)('the $language $id in the look of each letterhead', { timeout: 240_000 }, async ({ language, id }) => {
    const document = assemble(team({}, language), { document: id });
    const plain = await toDocx(document);
    const before = read(`${id}.${language}`, plain);
    expect(before.length).toBeGreaterThan(50);
    if (id === 'policy') expect(before).toEqual(wordsOf(document));
    for (const [name, make] of Object.entries({ french, english, bare })) {
      const after = read(`${id}.${language}.${name}`, dress(plain, readLetterhead(await make()).letterhead));
      // The draft mark opens the text where the header no longer has it.
      expect(after).toEqual([...(name === 'bare' ? [] : [document.words.draft]), ...before]);
    }
  });
});

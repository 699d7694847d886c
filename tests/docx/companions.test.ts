import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble, listCompanions } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { readInterview, type Language } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { stories } from '../samples/stories.ts';
import { inWords, wordsOf } from './words-of.ts';

/** What LibreOffice reads of the sheets that go with each sample's policy; skipped where it is not installed. */
const office = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'balises-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two teams on a push, one in each language; a full run reads them all in both. */
const READ: readonly (readonly [string, Language])[] = process.env['FULL']
  ? stories.flatMap(
      ({ name }) =>
        [
          [name, 'fr'],
          [name, 'en'],
        ] as const,
    )
  : [
      ['maison-de-jeunes', 'fr'],
      ['association-loi-1901', 'en'],
    ];
const teamOf = (story: string, language: Language) => {
  const { file } = stories.find(({ name }) => name === story)!;
  return readInterview(shipped(language), file.answers, file.date);
};

/** The files as LibreOffice makes them, all in one go. */
function convert(files: readonly string[], to: string, out: string): void {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', out, ...files],
    { stdio: 'ignore' },
  );
}

describe.skipIf(!office)('LibreOffice', { timeout: 600_000 }, () => {
  it.each(READ)('reads the sheets of %s as they were assembled (%s)', async (story, language) => {
    const out = join(folder, `${story}-${language}`);
    mkdirSync(out);
    const interview = teamOf(story, language);
    const documents = listCompanions(interview).map(({ id }) => assemble(interview, { document: id }));
    for (const document of documents) writeFileSync(join(out, `${document.id}.docx`), await toDocx(document));
    convert(
      documents.map(({ id }) => join(out, `${id}.docx`)),
      'txt:Text (encoded):UTF8',
      out,
    );
    for (const document of documents)
      expect([document.id, inWords(readFileSync(join(out, `${document.id}.txt`), 'utf8'))]).toEqual([
        document.id,
        wordsOf(document),
      ]);
  });

  it('prints the summary and the strategy map of every sample on one page, in both languages', async () => {
    const out = join(folder, 'pages');
    mkdirSync(out);
    const names: string[] = [];
    for (const { name } of stories)
      for (const language of ['fr', 'en'] as const)
        for (const id of ['summary', 'strategy_map']) {
          names.push(`${name}.${id}.${language}`);
          writeFileSync(
            join(out, `${names.at(-1)}.docx`),
            await toDocx(assemble(teamOf(name, language), { document: id })),
          );
        }
    convert(
      names.map((name) => join(out, `${name}.docx`)),
      'pdf',
      out,
    );
    const pages = (name: string) =>
      (readFileSync(join(out, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
    expect(names.map((name) => [name, pages(name)])).toEqual(names.map((name) => [name, 1]));
  });
});

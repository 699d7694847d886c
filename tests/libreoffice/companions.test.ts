import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, listCompanions } from '../../src/engine/documents.ts';
import { toDocx } from '../../src/engine/docx.ts';
import { readInterview, type Language } from '../../src/engine/interview.ts';
import { shipped } from '../packs/shipped.ts';
import { stories } from '../samples/stories.ts';
import { convert, isInstalled, ownFolder, textsOf } from './soffice.ts';
import { inWords, wordsOf } from './words-of.ts';

/** What LibreOffice reads of the sheets that go with each sample's policy; skipped where it is not installed. */
const folder = ownFolder();

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

describe.skipIf(!isInstalled)('LibreOffice', () => {
  it.each(READ)('reads the sheets of %s as they were assembled (%s)', async (story, language) => {
    const interview = teamOf(story, language);
    const documents = listCompanions(interview).map(({ id }) => assemble(interview, { document: id }));
    const files = await Promise.all(
      documents.map(async (document) => [`${story}.${document.id}`, await toDocx(document)] as const),
    );
    const texts = textsOf(new Map(files), folder);
    for (const document of documents)
      expect([document.id, inWords(texts.get(`${story}.${document.id}`)!)]).toEqual([document.id, wordsOf(document)]);
  });

  it('prints the summary and the strategy map of every sample on one page, in both languages', async () => {
    const names: string[] = [];
    for (const { name } of stories)
      for (const language of ['fr', 'en'] as const)
        for (const id of ['summary', 'strategy_map']) {
          names.push(`${name}.${id}.${language}`);
          writeFileSync(
            join(folder, `${names.at(-1)}.docx`),
            await toDocx(assemble(teamOf(name, language), { document: id })),
          );
        }
    convert(
      names.map((name) => join(folder, `${name}.docx`)),
      'pdf',
      folder,
    );
    const printed = names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`), 'latin1')] as const);
    const pages = (pdf: string) => (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
    expect(printed.map(([name, pdf]) => [name, pages(pdf)])).toEqual(names.map((name) => [name, 1]));
    const fonts = printed.flatMap(([, pdf]) =>
      [...pdf.matchAll(/\/FontName\s*\/[A-Z]+\+(\w+)/g)].map(([, font]) => font!),
    );
    expect(fonts.length, 'fonts are named in what is printed').toBeGreaterThanOrEqual(names.length);
    expect(fonts.filter((font) => !/^(Carlito|DejaVu)/.test(font))).toEqual([]);
  });
});

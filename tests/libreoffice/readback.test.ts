import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { packFiles } from '../../src/cli/read-files.ts';
import { assemble, type TeamDocument } from '../../src/engine/documents.ts';
import { readDocx, toDocx } from '../../src/engine/docx.ts';
import { openAnswers, readAnswersFile, readInterview, type Language } from '../../src/engine/interview.ts';
import { readPack } from '../../src/engine/pack.ts';
import { paragraphsOf } from '../engine/4-output/docx/read-back.ts';
import { HOSTILE } from '../engine/4-output/read-back.ts';
import { everyStory } from '../samples/stories.ts';
import { convert, isInstalled, ownFolder, textsOf } from './soffice.ts';
import { inWords, notesOf, wordsOf } from './words-of.ts';

/** What LibreOffice reads back from each sample's DOCX, word for word and in order; skipped where it is not installed. */
const samples = new URL('../samples/', import.meta.url);
const folder = ownFolder();

const cases = everyStory.flatMap(({ name: story }) =>
  (['fr', 'en'] as const).flatMap((language) =>
    ['policy', 'guide'].map((document) => ({ story, language, document, name: `${story}.${language}.${document}` })),
  ),
);

describe.skipIf(!isInstalled)('LibreOffice', () => {
  const files = new Map<string, Uint8Array>();
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    for (const one of cases) files.set(one.name, await toDocx(documentOf(one)));
    texts = textsOf(files, folder);
  });

  test.each(cases)('reads the $language $document of $story as it was assembled', (one) => {
    const document = documentOf(one);
    expect(inWords(texts.get(one.name)!)).toEqual(wordsOf(document));
    // Its text export leaves the footnotes out: they are read from their own part.
    expect(
      paragraphsOf(files.get(one.name)!, 'word/footnotes.xml')
        .filter(({ style }) => style === 'FootnoteText')
        .map(({ text }) => text.trim()),
    ).toEqual(notesOf(document));
  });
});

describe.skipIf(!isInstalled)('a document that LibreOffice saved again', () => {
  test.each(['docx', 'odt'])('still gives back answers, notes and what was set aside, by way of %s', async (way) => {
    const { pack } = readPack(packFiles(), 'base', 'fr');
    const { file } = openAnswers(
      parse(readFileSync(new URL('maison-de-jeunes/answers.yaml', samples), 'utf8')),
      pack!,
      '2026-11-20',
    );
    const hostile = HOSTILE.join('\n').repeat(3);
    const full = {
      ...file!,
      notes: { org_name: hostile, tone_values: '_x0041_ \u2028\u0085\ufeff\uffff\0 🌊' },
      aside: { old_question: [hostile, { a: null }] },
    };
    const path = join(folder, `again.${way}.docx`);
    writeFileSync(path, await toDocx(assemble(readInterview(pack!, full.answers, full.date), { answersFile: full })));
    const saved = way === 'odt' ? saveAs('docx', saveAs('odt', path)) : saveAs('docx', path);
    expect(readFileSync(saved).equals(readFileSync(path))).toBe(false);
    const { text } = readDocx(readFileSync(saved));
    expect(readAnswersFile(text ?? '', pack!, '2027-01-01')).toEqual({ file: full, messages: [] });
  });

  test('is still known for a copy for publication', async () => {
    const { answers: _left, ...copy } = documentOf({ story: 'maison-de-jeunes', language: 'fr', document: 'policy' });
    const path = join(folder, 'publication.docx');
    writeFileSync(path, await toDocx(copy));
    expect(readDocx(readFileSync(saveAs('docx', path)))).toEqual({ refused: 'file_without_answers' });
  });
});

/** What LibreOffice makes of a file, in a folder of its own. */
function saveAs(format: string, path: string): string {
  const out = mkdtempSync(join(folder, 'saved-'));
  convert([path], format, folder, out);
  return join(out, basename(path).replace(/[^.]*$/, format));
}

interface Case {
  readonly story: string;
  readonly language: Language;
  readonly document: string;
}

function documentOf({ story, language, document }: Case): TeamDocument {
  const { pack, file } = everyStory.find(({ name }) => name === story)!;
  const { answers, date, adaptations, confirmed } = file;
  const interview = readInterview(pack(language), answers, date, adaptations, {}, confirmed);
  return assemble(interview, { document, answersFile: file });
}

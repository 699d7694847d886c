import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../../src/engine/documents.ts';
import { clean } from '../../../../src/engine/4-output/clean.ts';
import { clause, documentOf, p, quote, typed } from '../docx/sample.ts';
import { HOSTILE, spaced, textOfHtml } from '../read-back.ts';

/*
 * Typed texts as other programs show them, where they are installed: pandoc in three of its dialects, and the reader of
 * GitHub. Curly quotation marks in the place of straight ones are a taste of pandoc's, so its “smart” is off.
 */
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Signs that mean something to one of them, beside those of `HOSTILE`. */
const SIGNS: readonly string[] = [
  'L’adhésion coûte 15$/mois, ou 20$/mois',
  'le n^o^ 5',
  ':eyes: et :+1:',
  '==important== et ===plus===',
  'Adhésion au mot-clic #',
  'Adhésion ##',
  'C#',
  'C\\#',
  '##',
  'Mention {#ici}',
  '`a`{=html}',
  'a) premier',
  '(a) premier',
  'iv. premier',
  '#. premier',
  '(@) premier',
  'Titre\n: définition',
  'un\n::: deux',
  'Titre\n--- ---',
  '+---+---+',
  '^[note]',
  'H~2~O',
  'un [lien]{.classe}',
  'Titre\u2028suite',
  'Titre\n    quatre espaces',
];

const random = fc.sample(
  fc.string({
    unit: fc.constantFrom(...Array.from('*_`~[](){}<>#+-=|\\!&;:.@/^$"\' 1aiéZ'), '::', '$$', '\n', '    '),
    maxLength: 24,
  }),
  { seed: 20261120, numRuns: process.env['FULL'] ? 5_000 : 200 },
);
const texts = [...HOSTILE.filter(({ length }) => length < 1_000), ...SIGNS, ...random].filter(
  (text) => spaced(clean(text)) !== '',
);

/** Each text as a title, in a paragraph of its own, after words and in a quotation. */
const lines = (text: string) => text.split(/\r\n|\r|\n/).join(' ');
const markdown = toMarkdown(
  documentOf([
    {
      id: 'a',
      number: '1.',
      title: 'Textes',
      clauses: texts.map((text, rank) =>
        clause(`1.${rank + 1}`, text, [
          p(typed(lines(text))),
          p('Avant ', typed(lines(text))),
          quote(p(typed(lines(text)))),
        ]),
      ),
    },
  ]),
).split('## 1. Textes\n')[1]!;
const expected = texts.flatMap((text, rank) => {
  const words = spaced(clean(text)).normalize('NFC');
  return [`1.${rank + 1} ${words}`, words, `Avant ${words}`, words];
});

/** The words of some HTML; pandoc puts accents on their letters. */
const textOf = (html: string) => spaced(textOfHtml(html)).normalize('NFC');

/** What differs, so that a failure names it. */
function differences(shown: readonly string[]): readonly unknown[] {
  return expected.flatMap((text, rank) => (shown[rank] === text ? [] : [[text, shown[rank]]])).slice(0, 5);
}

describe.skipIf(!isThere('pandoc'))('pandoc shows typed text character for character', () => {
  it.each(['markdown-smart', 'commonmark_x-smart', 'gfm'])('%s', (dialect) => {
    const html = execFileSync('pandoc', ['-f', dialect, '-t', 'html', '--wrap=none', '--no-highlight'], {
      input: markdown,
      maxBuffer: 1e8,
    }).toString();
    expect(
      differences(
        html
          .split(/<\/(?:h\d|p)>/)
          .slice(0, -1)
          .map(textOf),
      ),
    ).toEqual([]);
    expect(html.match(/<(?!\/?(?:p|h\d|blockquote)\b)\w[^>]*>/)?.[0]).toBeUndefined();
  });
});

describe.skipIf(!isThere('cmark-gfm'))('so does the reader of GitHub', () => {
  it('with all that it adds', () => {
    const extensions = ['autolink', 'table', 'strikethrough', 'tasklist', 'footnotes'].flatMap((name) => ['-e', name]);
    const html = execFileSync('cmark-gfm', extensions, { input: markdown, maxBuffer: 1e8 }).toString();
    expect(
      differences(
        html
          .split(/<\/(?:h\d|p)>/)
          .slice(0, -1)
          .map(textOf),
      ),
    ).toEqual([]);
    // An address is the one thing it links whatever is escaped; only raw HTML would stop it, which other readers show as text.
    expect(
      html.match(/<(?!\/?(?:p|h\d|blockquote)\b|a href="mailto:[\w.+-]+@[\w.-]+"|\/a>)\w[^>]*>/)?.[0],
    ).toBeUndefined();
  });
});

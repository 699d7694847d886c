import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/engine/0-language/nodes.ts';
import { inLocale } from '../../../src/engine/3-documents/in-locale.ts';
import type { Locale } from '../../../src/engine/1-pack/model/locale.ts';
import { assemble, toHtml, toMarkdown } from '../../../src/engine/documents.ts';
import { NAMED, shipped, team } from '../../packs/shipped.ts';
import { documentWith, p, text, typed } from '../4-output/docx/sample.ts';
import { inlinesOf } from './texts.ts';

const FRANCE: Locale = { tag: 'fr-FR', high: 'narrow', colon: 'wide', quotes: 'wide' };
const SWITZERLAND: Locale = { tag: 'fr-CH', high: 'narrow', colon: 'narrow', quotes: 'narrow' };

const blocksIn = (locale: Locale, ...nodes: (Inline | string)[]): readonly Inline[] =>
  inlinesOf(inLocale(documentWith(p(...nodes)), locale).sections[0]!.clauses[0]!.blocks);
const said = (locale: Locale, ...nodes: (Inline | string)[]) =>
  blocksIn(locale, ...nodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');

it.each([
  ['qc', 'fr', '1er août 2026'],
  ['ch', 'fr', '1er août 2026'],
  ['qc', 'en', 'August 1, 2026'],
  ['other', 'en', 'August 1, 2026'],
  ['be', 'en', '1 August 2026'],
  ['fr', 'en', '1 August 2026'],
] as const)('a date in %s, in %s: %s', (jurisdiction, language, expected) => {
  expect(toMarkdown(assemble(team({ jurisdiction, adoption__date: '2026-08-01' }, language)))).toContain(expected);
});

describe('the words of the pack, set as a country sets them', () => {
  it.each([
    [FRANCE, 'Bravo!', 'Bravo\u202f!'],
    [FRANCE, 'Qui? Quoi; non.', 'Qui\u202f? Quoi\u202f; non.'],
    [FRANCE, 'Vraiment?!', 'Vraiment\u202f?!'],
    [FRANCE, 'voici\u00a0: «\u00a0oui\u00a0»; puis', 'voici\u00a0: «\u00a0oui\u00a0»\u202f; puis'],
    [SWITZERLAND, 'voici\u00a0: «\u00a0oui\u00a0»; puis', 'voici\u202f: «\u202foui\u202f»\u202f; puis'],
    [FRANCE, 'à 13:30, une personne', 'à 13:30, une personne'],
  ] as const)('%o: %s', (locale, words, expected) => {
    expect(said(locale, words)).toBe(expected);
  });

  it('a high mark after an answer has its space too', () => {
    expect(said(FRANCE, 'par ', typed('Le Quai'), '; puis')).toBe('par Le Quai\u202f; puis');
  });

  it('never touch what a team typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '!', '?', ';', ':', '«', '»', '\u00a0', ' ') }),
        fc.constantFrom(FRANCE, SWITZERLAND),
        (own, locale) => {
          expect(blocksIn(locale, text('Avant '), typed(own))[1]).toEqual(typed(own));
          expect(inLocale({ ...documentWith(p('a')), organisation: own }, locale).organisation).toBe(own);
        },
      ),
    );
  });
});

describe('the documents of a team', () => {
  const MISSION = { mission_values__mission: 'Qui? Nous!' };
  const made = (jurisdiction: string, document: string, language: 'fr' | 'en' = 'fr') =>
    assemble(team({ ...NAMED, jurisdiction, ...MISSION }, language), { document });
  const policy = (jurisdiction: string, language: 'fr' | 'en' = 'fr') => made(jurisdiction, 'policy', language);
  it.each([
    ['qc', 'fr', 'fr-CA', 'letter'],
    ['ca_other', 'fr', 'fr-CA', 'letter'],
    ['fr', 'fr', 'fr-FR', 'a4'],
    ['be', 'fr', 'fr-BE', 'a4'],
    ['ch', 'fr', 'fr-CH', 'a4'],
    ['other', 'fr', 'fr-CA', 'letter'],
    ['qc', 'en', 'en-CA', 'letter'],
    ['ca_other', 'en', 'en-CA', 'letter'],
    ['fr', 'en', 'en-GB', 'a4'],
    ['be', 'en', 'en-GB', 'a4'],
    ['ch', 'en', 'en-GB', 'a4'],
  ] as const)('%s in %s: %s on %s', (jurisdiction, language, tag, paper) => {
    const document = policy(jurisdiction, language);
    expect([document.locale, document.paper]).toEqual([tag, paper]);
    expect(toHtml(document)).toMatch(new RegExp(`^<article lang="${tag}">`));
  });

  it.each(['fr', 'be', 'ch'])(
    'have a narrow space before every high mark of ours, and none of ours without (%s)',
    (jurisdiction) => {
      const words = ['policy', 'guide']
        .flatMap((document) => made(jurisdiction, document).sections.flatMap(({ clauses }) => clauses))
        .flatMap(({ title, blocks }) => [
          title,
          ...inlinesOf(blocks).flatMap((node) => (node.type === 'text' && !node.typed ? [node.value] : [])),
        ]);
      expect(words.filter((one) => /[\p{L}\p{N}»)][;!?]/u.test(one))).toEqual([]);
      expect(words.filter((one) => /\u202f[;!?]/.test(one)).length).toBeGreaterThan(10);
      expect(toMarkdown(made(jurisdiction, 'guide'))).toContain('Qui? Nous!');
    },
  );

  it.each(['qc', 'ca_other', 'other'])('stay as they are written where Québec’s use holds (%s)', (jurisdiction) => {
    for (const document of ['policy', 'guide'])
      expect(toMarkdown(made(jurisdiction, document))).not.toContain('\u202f');
  });

  it('in English keep English marks', () => {
    for (const jurisdiction of ['qc', 'fr', 'ch'])
      for (const document of ['policy', 'guide'])
        expect(toMarkdown(made(jurisdiction, document, 'en'))).not.toContain('\u202f');
  });

  it('every pack ends its locales with one that always holds', () => {
    for (const language of ['fr', 'en'] as const) expect(shipped(language).locales.at(-1)).not.toHaveProperty('when');
  });
});

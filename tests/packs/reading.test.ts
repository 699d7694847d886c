import { describe, expect, it } from 'vitest';
import type { Block, TemplateInline } from '../../src/engine/0-language/nodes.ts';
import { wordsOf } from '../../src/engine/1-pack/model/documents.ts';
import type { Language } from '../../src/engine/interview.ts';
import { nameOf, shipped, wordings } from './shipped.ts';

/** Words of the longest sentence, and of a sentence on average: French takes more words than English to say the same. */
const LONGEST = { fr: 34, en: 32 };
const AVERAGE = { fr: 16, en: 15 };
/**
 * The most a clause may score on LIX, words a sentence plus the share of words over six letters, the one reading-ease formula made
 * for several languages. Under 40 reads easily, over 60 is very hard. Source: C. H. Björnsson, Läsbarhet, 1968.
 */
const HARDEST = { fr: 60, en: 55 };
/** Of fewer words, a formula says nothing. */
const ENOUGH = 30;

/** A clause’s sentences; an answer counts for a word, a verb of strength for itself, a table is not read as sentences. */
function sentencesOf(blocks: readonly Block<TemplateInline>[], language: Language): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => sentencesOf(item, language));
    if (block.type === 'quote') return sentencesOf(block.children, language);
    return block.type === 'table'
      ? []
      : [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(said(block.children))].map(
          ({ segment }) => segment.trim(),
        );
  });
}

function said(nodes: readonly TemplateInline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'token'
          ? `Doit ${node.forms[0] ?? ''}`
          : node.type === 'field'
            ? 'réponse'
            : 'children' in node
              ? said(node.children)
              : ' ',
    )
    .join('');
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  return Math.round(
    words.length / sentences.length + (100 * words.filter(({ length }) => length > 6).length) / words.length,
  );
}

const ofPack = (language: Language) =>
  wordings(shipped(language)).map(({ clause }) => ({
    name: nameOf(clause),
    sentences: sentencesOf(wordsOf(clause), language).filter((sentence) => wordsIn(sentence).length > 0),
  }));
const tooLong = (sentences: readonly string[], language: Language) =>
  sentences.filter((sentence) => wordsIn(sentence).length > LONGEST[language]);

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const clauses = ofPack(language);
  const long = clauses.filter(({ sentences }) => sentences.flatMap(wordsIn).length >= ENOUGH);

  it('no sentence is too long to be read aloud', () => {
    expect(
      clauses.flatMap(({ name, sentences }) =>
        tooLong(sentences, language).map((sentence) => `${name}, ${wordsIn(sentence).length} words: ${sentence}`),
      ),
    ).toEqual([]);
  });

  it('no clause is hard to read', () => {
    expect(
      long
        .filter(({ sentences }) => lix(sentences) > HARDEST[language])
        .map(({ name, sentences }) => `${name}: ${lix(sentences)}`),
    ).toEqual([]);
  });

  it('sentences are short on the whole', () => {
    const all = clauses.flatMap(({ sentences }) => sentences);
    const average = all.flatMap(wordsIn).length / all.length;
    const scores = long.map(({ sentences }) => lix(sentences)).sort((one, other) => one - other);
    console.log(
      `${language}: ${all.length} sentences of ${average.toFixed(1)} words on average; LIX ${scores[scores.length >> 1]} at the median, ${scores.at(-1)} at most`,
    );
    expect(average).toBeLessThan(AVERAGE[language]);
  });
});

it('these measures can fail', () => {
  const long = `Une ${'phrase '.repeat(40)}sans fin.`;
  expect(tooLong([long, 'Une phrase courte.'], 'fr')).toEqual([long]);
  expect(
    lix(['Considérant les responsabilités institutionnelles susmentionnées, l’organisation communautaire autonome.']),
  ).toBeGreaterThan(HARDEST.fr);
});

import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/engine/documents.ts';

describe('a word has a letter or a digit', () => {
  it.each([
    ['Un mot\u00a0: deux; trois.', 4],
    ['L’équipe doit lire.', 3],
    ['| a | b |\n| --- | --- |\n| 1 | — |', 3],
    ['[le site](<https://a.example/b c>) et [la page](#page)', 5],
    ['---\ntitle: x y z\n---\n\n# Un', 1],
    ['▲ · — …', 0],
    ['&#32;&nbsp;mot', 1],
    ['', 0],
  ])('%j', (markdown, count) => {
    expect(countWords(markdown)).toBe(count);
  });
});

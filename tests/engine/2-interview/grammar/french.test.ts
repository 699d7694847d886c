import { describe, expect, it } from 'vitest';
import { articleBefore, beforeTyped, contract, elides } from '../../../../src/engine/2-interview/grammar/french.ts';

describe('de and à before a phrase', () => {
  it.each([
    ['le conseil', 'du conseil', 'au conseil'],
    ['les jeunes', 'des jeunes', 'aux jeunes'],
    ['la direction', 'de la direction', 'à la direction'],
    ['l’équipe', 'de l’équipe', 'à l’équipe'],
    ['autrui', 'd’autrui', 'à autrui'],
    ['Marie', 'de Marie', 'à Marie'],
    ['Émile', 'd’Émile', 'à Émile'],
    ['lettres', 'de lettres', 'à lettres'],
    ['Le Havre', 'de Le Havre', 'à Le Havre'],
    ['', 'de ', 'à '],
  ])('%j: %j, %j', (phrase, de, à) => {
    expect([contract('de', phrase), contract('à', phrase), contract(undefined, phrase)]).toEqual([de, à, phrase]);
  });
});

describe('elision', () => {
  it.each([
    'afficher',
    'éviter',
    'intervenir',
    'ouvrir',
    'utiliser',
    'Équipe',
    'À demain',
    'œuvrer',
    'habiller',
    'héberger',
    'identifier',
    'humilier',
    'Hôpital',
    'histoire',
  ])('before %s', (word) => {
    expect(elides(word)).toBe(true);
    expect(beforeTyped('de', word)).toBe('d’');
  });

  // Aspirated h (usage dictionaries mark it): de halte, de Havre-Saint-Pierre, de Hull, de hockey, de huit.
  it.each([
    'publier',
    'harceler',
    'heurter',
    'haïr',
    'hausser',
    'handicaper',
    'hurler',
    'hiérarchie',
    'hors',
    'honte',
    'Halte',
    'Havre-Saint-Pierre',
    'Hull',
    'hockey',
    'huit',
    'yoga',
    '8',
    '',
    '«',
  ])('not before %s', (word) => {
    expect(elides(word)).toBe(false);
    expect(beforeTyped('de', word)).toBe('de ');
  });
});

it.each([
  ['la', 'la '],
  ['le', 'le '],
  ['les', 'les '],
  ['l', 'l’'],
  ["l'", 'l’'],
  ['l’', 'l’'],
  ['the', 'the '],
  ['', ''],
  ['none', ''],
])('the article %j stands as %j', (article, words) => {
  expect(articleBefore(article)).toBe(words);
});

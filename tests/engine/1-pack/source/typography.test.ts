import { describe, expect, it } from 'vitest';
import { typography, wrongSpace } from '../../../../src/engine/1-pack/source/typography.ts';

const N = '\u00a0';

// Québec usage (OQLF): a no-break space before « : » and inside « », none before ; ! ?
describe('an author’s French, as it prints', () => {
  it.each([
    ['Attention : lisez', `Attention${N}: lisez`],
    ['Voici :', `Voici${N}:`],
    ['Voici :\n\n- a', `Voici${N}:\n\n- a`],
    ['dit « oui » ici', `dit «${N}oui${N}» ici`],
    ["l'équipe d'ici", 'l’équipe d’ici'],
    ['80 % des gens', `80${N}% des gens`],
    ['12 $ par mois', `12${N}$ par mois`],
    ['10 000 personnes', `10${N}000 personnes`],
    ['https://a.example', 'https://a.example'],
    ['à 9 h 30', 'à 9 h 30'],
    ['Bonjour! Ça va?', 'Bonjour! Ça va?'],
  ])('%j becomes %j', (written, printed) => {
    expect(typography(written, 'fr')).toBe(printed);
  });
});

it.each([
  ["the team's", 'the team’s'],
  ['Note: 80 %', 'Note: 80 %'],
  ['« »', '« »'],
])('in English, only apostrophes change: %j', (written, printed) => {
  expect(typography(written, 'en')).toBe(printed);
});

it('changes nothing the second time', () => {
  const once = typography("L'équipe dit : « 10 000 $ »", 'fr');
  expect(typography(once, 'fr')).toBe(once);
});

it.each([
  ['Bonjour !', 'fr', '!'],
  ['Quoi ?', 'fr', '?'],
  [`un${N}; deux`, 'fr', ';'],
  ['Attention : ici', 'fr', undefined],
  ['Bonjour!', 'fr', undefined],
  ['Note : here', 'en', ':'],
  ['Who ?', 'en', '?'],
  ['Stop !', 'en', '!'],
  ['Note: here', 'en', undefined],
  ['see :ref', 'en', undefined],
] as const)('%j in %s has a wrong space before %s', (words, language, sign) => {
  expect(wrongSpace(words, language)?.found).toBe(sign);
});

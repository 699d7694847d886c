import { describe, expect, it } from 'vitest';
import type { ClauseClass } from '../../../../src/engine/1-pack/model/pack.ts';
import { readInterview } from '../../../../src/engine/interview.ts';
import { assemble, printed } from '../../../../src/engine/documents.ts';
import { forceOf, strengthLabel, tokenWords, type Force } from '../../../../src/engine/2-interview/print/strength.ts';
import { team } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';

const strength = (policy_strength: string, language: 'fr' | 'en' = 'fr') => team({ policy_strength }, language);

// A class, then its force where the policy binds, is mixed, or recommends.
describe('the force of a class', () => {
  it.each([
    ['floor', 'binding', 'binding', 'binding'],
    ['core', 'binding', 'guideline', 'binding'],
    ['personal', 'binding', 'guideline', 'guideline'],
    ['advice', 'guideline', 'guideline', 'guideline'],
    ['fact', 'none', 'none', 'none'],
  ] as readonly (readonly [ClauseClass, Force, Force, Force])[])(
    '%s: mandatory %s, recommended %s, mixed %s',
    (clauseClass, ...forces) => {
      expect(['mandatory', 'recommended', 'mixed'].map((one) => forceOf(strength(one), clauseClass))).toEqual(forces);
    },
  );

  it('undecided, it is the default’s: mixed', () => {
    expect(forceOf(team({ policy_strength: { undecided: true } }), 'personal')).toBe('guideline');
  });
});

// Elsewhere all clauses have one force, and a fact binds nobody.
it('the label goes clause by clause, in mixed only', () => {
  const labels = (policy_strength: string) =>
    (['floor', 'core', 'personal', 'advice', 'fact'] as const).map((one) =>
      strengthLabel(strength(policy_strength), one),
    );
  expect(labels('mixed')).toEqual(['Obligatoire', 'Obligatoire', 'Recommandé', 'Recommandé', undefined]);
  expect(labels('mandatory')).toEqual(Array(5).fill(undefined));
  expect(labels('recommended')).toEqual(Array(5).fill(undefined));
});

it('a clause carries its own label only where it differs from its section’s', () => {
  const document = assemble(readInterview(smallPack(), {}, '2026-11-20'));
  const labels = printed(document).map(({ label, clauses }) => [label, ...clauses.map((clause) => clause.label)]);
  expect(labels).toEqual([
    [undefined, undefined, undefined],
    ['Obligatoire', undefined, undefined, 'Recommandé'],
    ['Obligatoire', undefined, undefined],
    ['Obligatoire', undefined, 'Recommandé'],
    [undefined, undefined],
  ]);
});

// French elides before a vowel; English takes the gerund after « discouraged from ».
describe('the words of a token', () => {
  const words = (
    name: string,
    forms: readonly string[],
    force: Force,
    language: 'fr' | 'en' = 'fr',
    preposition?: 'de' | 'à',
  ) =>
    tokenWords(
      strength('mandatory', language),
      { type: 'token', name, forms, ...(preposition ? { preposition } : {}) },
      force,
    );
  it.each([
    ['DOIT', [], 'doit', 'est invitée à'],
    ['DOIVENT', [], 'doivent', 'sont invitées à'],
    ['NE_DOIT_PAS', ['publier'], 'ne doit pas publier', 'est invitée à éviter de publier'],
    ['NE_DOIT_PAS', ['afficher'], 'ne doit pas afficher', 'est invitée à éviter d’afficher'],
    ['NE_DOIT_PAS', ['héberger'], 'ne doit pas héberger', 'est invitée à éviter d’héberger'],
    ['NE_DOIT_PAS', ['harceler'], 'ne doit pas harceler', 'est invitée à éviter de harceler'],
    ['INTERDIT_DE', ['publier'], 'il est interdit de publier', 'il est déconseillé de publier'],
    ['INTERDIT_DE', ['utiliser'], 'il est interdit d’utiliser', 'il est déconseillé d’utiliser'],
    ['INTERDIT_DE', ['ne pas répondre'], 'il est interdit de ne pas répondre', 'il est déconseillé de ne pas répondre'],
    ['REQUIS_F', [], 'obligatoire', 'recommandée'],
    ['REQUIS_M', [], 'obligatoire', 'recommandé'],
    [
      'SEULES_PEUVENT',
      ['deux personnes', 'publier'],
      'seules deux personnes peuvent publier',
      'il est préférable que seules deux personnes puissent publier',
    ],
    ['REGLE', [], 'règle', 'repère'],
    ['MANQUEMENT', [], 'manquement', 'écart'],
  ])('%s %j', (name, forms, binding, guideline) => {
    expect([words(name, forms, 'binding'), words(name, forms, 'guideline')]).toEqual([binding, guideline]);
  });

  it.each([
    ['DOIT', [], 'must', 'is encouraged to'],
    ['DOIVENT', [], 'must', 'are encouraged to'],
    ['NE_DOIT_PAS', ['post', 'posting'], 'must not post', 'is encouraged to avoid posting'],
    ['INTERDIT_DE', ['post'], 'it is forbidden to post', 'it is advised not to post'],
    ['REQUIS_F', [], 'required', 'recommended'],
    ['REGLE', [], 'rule', 'guideline'],
    ['MANQUEMENT', [], 'breach', 'departure'],
  ])('in English, %s %j', (name, forms, binding, guideline) => {
    expect([words(name, forms, 'binding', 'en'), words(name, forms, 'guideline', 'en')]).toEqual([binding, guideline]);
  });

  // The document’s name follows the whole document, not the clause.
  it.each([
    ['mandatory', 'la présente politique vise', 'Politique d’utilisation des médias sociaux'],
    ['mixed', 'la présente politique vise', 'Politique d’utilisation des médias sociaux'],
    [
      'recommended',
      'les présentes lignes directrices visent',
      'Lignes directrices pour l’utilisation des médias sociaux',
    ],
  ])('the document’s name is one in the whole document: %s', (policy_strength, leDoc, doc) => {
    for (const force of ['binding', 'guideline', 'none'] as const) {
      expect(
        tokenWords(strength(policy_strength), { type: 'token', name: 'LE_DOC', forms: ['vise', 'visent'] }, force),
      ).toBe(leDoc);
      expect(tokenWords(strength(policy_strength), { type: 'token', name: 'DOC', forms: [] }, force)).toBe(doc);
    }
  });

  it.each([
    ['mixed', 'de la présente politique', 'à la présente politique'],
    ['recommended', 'des présentes lignes directrices', 'aux présentes lignes directrices'],
  ])('contracts before it: %s', (policy_strength, de, à) => {
    const token = { type: 'token', name: 'LE_DOC', forms: [] } as const;
    expect(
      (['de', 'à'] as const).map((preposition) =>
        tokenWords(strength(policy_strength), { ...token, preposition }, 'binding'),
      ),
    ).toEqual([de, à]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/engine/0-language/answers.ts';
import { plainText } from '../../../../src/engine/0-language/plain-text.ts';
import { readProse, readWords } from '../../../../src/engine/1-pack/source/read-prose.ts';
import { fillBlocks, fillInlines } from '../../../../src/engine/2-interview/print/fill-fields.ts';
import type { Answers } from '../../../../src/engine/interview.ts';
import { team } from '../../../packs/shipped.ts';

const reader = (language: Language = 'fr') => ({
  language,
  local: new Map(),
  placeAt: () => ({ file: 'a.md' }),
  note: () => {},
  report: (message: unknown) => {
    throw new Error(JSON.stringify(message));
  },
});
const fill = (words: string, answers: Answers = {}) =>
  plainText(fillInlines({ interview: team(answers), force: 'binding' }, readWords(reader(), words)));

describe('words from the pack take a capital where a sentence begins', () => {
  it.each([
    ['{LE_DOC vise / visent} tout.', 'La présente politique vise tout.'],
    ['Fin. {LE_DOC vise / visent} tout.', 'Fin. La présente politique vise tout.'],
    ['Fin! {INTERDIT_DE publier}.', 'Fin! Il est interdit de publier.'],
    ['Quoi? {responsible__lead} décide.', 'Quoi? La coordination décide.'],
    ['« Fin. » {responsible__lead} décide.', '«\u00a0Fin.\u00a0» La coordination décide.'],
    ['Dans {LE_DOC}, rien.', 'Dans la présente politique, rien.'],
    ['Voici : {LE_DOC}.', 'Voici\u00a0: la présente politique.'],
    ['{responsible__lead} et {responsible__lead}.', 'La coordination et la coordination.'],
    ['{de org}', 'De la Maison des jeunes'],
  ])('%s', (words, expected) => {
    expect(fill(words)).toBe(expected);
  });

  it('inside strong and emphasis too', () => {
    const words = '**{responsible__lead}** décide. *{responsible__backup}* aide, **{responsible__lead}** aussi.';
    const [block] = fillBlocks({ interview: team(), force: 'binding' }, readProse(reader(), words));
    expect(block?.type === 'paragraph' && plainText(block.children)).toBe(
      'La coordination décide. La personne aux communications aide, la coordination aussi.',
    );
  });

  it('each paragraph, item and cell begins one', () => {
    const markdown =
      '{responsible__lead}\n\n- {responsible__lead}\n\n| {responsible__lead} |\n|---|\n| {responsible__lead} |';
    expect(
      JSON.stringify(fillBlocks({ interview: team(), force: 'binding' }, readProse(reader(), markdown))).match(
        /La coordination/g,
      ),
    ).toHaveLength(4);
  });
});

describe('what the team typed never changes', () => {
  it.each(['élan', 'iPad pour tous', '<b>', '{DOIT}', '**x**', 'doit'])(
    '%j keeps its letters at the head of a sentence',
    (name) => {
      expect(fill('{responsible__lead} décide.', { responsible__lead: { role: 'other', name } })).toBe(
        `${name} décide.`,
      );
      expect(fill('{org} décide.', { org_name__full: name, org_name__article: 'none' })).toBe(`${name} décide.`);
    },
  );

  it('an article of ours before it does', () => {
    expect(fill('{org} décide.', { org_name__full: 'maison', org_name__article: 'la' })).toBe('La maison décide.');
  });

  it('and what looks like a slot in it is never filled', () => {
    const mission = 'Voir {org}, {DOIT} et {de responsible__lead}.';
    expect(fill('Mission : {mission_values__mission}', { mission_values__mission: mission })).toBe(
      `Mission\u00a0: ${mission}`,
    );
  });
});

it('a verb follows the force of its clause', () => {
  const words = readWords(reader(), 'Elle {DOIT} lire.');
  const said = (force: 'binding' | 'guideline') => plainText(fillInlines({ interview: team(), force }, words));
  expect([said('binding'), said('guideline')]).toEqual(['Elle doit lire.', 'Elle est invitée à lire.']);
});

import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../src/engine/pack.ts';
import { FLOORS, clauseFiles } from '../../floors-pack.ts';
import { smallFiles } from '../../small-pack.ts';
import { clause, headOf, sister } from '../../overlay-files.ts';

const codesOf = (changes: Readonly<Record<string, string>>, name = 'small', today?: string) =>
  readPack(
    new Map([...smallFiles, ...Object.entries(FLOORS), ...Object.entries(changes)]),
    name,
    'fr',
    today,
  ).messages.map(({ code, warning }) => `${code}${warning ? ' (warning)' : ''}`);
const trial = (front: string, words: string, english?: string) =>
  clauseFiles('03-roles/90-trial', front, words, english);

it('the pack with a policy and its guide has no mistake, nor is it too long', () => {
  expect(codesOf({}, 'small', '2026-11-20')).toEqual([]);
});

describe('a decision', () => {
  const LONG = 'Elle publie ceci et cela, puis encore autre chose. '.repeat(6).trim();
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['is short', trial('class: core', LONG), ['decision_too_long']],
    ['its practice may be long', trial('class: core', `Un.\n\n***\n\n${LONG}`), []],
    ['so may what the guide alone prints', trial('class: core\nin: guide', LONG), []],
    [
      'a verb counts for its words',
      trial('class: core', `${'Un mot '.repeat(22)}{DOIT} lire.`, 'Words {DOIT} read.'),
      ['decision_too_long'],
    ],
    [
      'a person may be the subject of a verb',
      trial('class: core', 'La personne {DOIT} lire.', 'The person {DOIT} read.'),
      [],
    ],
    [
      'nobody may not',
      trial('class: core', 'Nul {NE_DOIT_PAS lire} cela.', 'The team {NE_DOIT_PAS read / reading} that.'),
      ['subject_fixed'],
    ],
    ['nor in a list', trial('class: core', '- On {DOIT} lire.', '- The team {DOIT} read.'), ['subject_fixed']],
  ])('%s', (_name, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  it('of an overlay, only warns', () => {
    const own = {
      'templates/own/pack.yaml': headOf('own'),
      'templates/own/policy/03-roles/90-own_rule.md': clause(LONG),
      'templates/own/policy/03-roles/90-own_rule.en.md': sister('Long.'),
    };
    expect(codesOf(own, 'own')).toEqual(['decision_too_long (warning)']);
  });

  it('without a guide, nothing is too long', () => {
    const files = new Map([...smallFiles, ...Object.entries(trial('class: core', LONG))]);
    expect(readPack(files, 'small', 'fr').messages).toEqual([]);
  });
});

describe('a duty', () => {
  const duty = (when: string) =>
    trial(
      `class: floor\nbasis: "loi"${when}`,
      'Rien {de active_platforms} ne se copie.',
      'Nothing of {active_platforms} is copied.',
    );
  it.each([
    ['prints what nobody chose', '', ['duty_invents (warning)']],
    ['prints it where its question was met', '\nwhen: platform_plan__met is yes', []],
  ])('%s', (_name, when, codes) => {
    expect(codesOf(duty(when))).toEqual(codes);
  });
});

import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../../src/engine/0-language/parse-condition.ts';
import { findAnswers } from '../../../../src/engine/1-pack/check/find-answers.ts';
import { possibleAnswers } from '../../../../src/engine/1-pack/check/possible-answers.ts';
import { nearest } from '../../../../src/engine/1-pack/source/nearest.ts';
import { readSmall, smallFiles, smallPack } from '../../small-pack.ts';

const [ORGANISATION, TEAM, RULES, PACK] = [
  'questions/small/01-organisation.yaml',
  'questions/small/02-team.yaml',
  'questions/small/rules.yaml',
  'templates/small/pack.yaml',
] as const;
const LEAD = 'templates/small/policy/03-roles/10-lead_role.md';
const DOCUMENT = 'templates/small/policy/document.yaml';
/** One mistake in the good pack, and the messages it gives. */
const codes = (file: string, from: string, to: string) => {
  const text = smallFiles.get(file)!;
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return readSmall('fr', { [file]: text.replace(from, to) }).messages.map(({ code }) => code);
};
const when = (condition: string) => codes(LEAD, 'class: core', `class: core\nwhen: ${condition}`);

describe('a name that nothing has is a message, wherever it is written', () => {
  it.each([
    ['a condition of a clause', LEAD, 'class: core', 'class: core\nwhen: nobody is x', 'unknown_id'],
    [
      'a condition that marks a clause to correct',
      LEAD,
      'class: core',
      'class: core\nto_correct: nobody is x',
      'unknown_id',
    ],
    [
      'a condition of a column',
      TEAM,
      '{id: platform_plan__name, type: text,',
      '{id: platform_plan__name, type: text, when: nobody is x,',
      'unknown_id',
    ],
    ['a condition of an option', ORGANISATION, '{id: fr, label', '{id: fr, when: nobody is x, label', 'unknown_id'],
    [
      'a condition inside a default',
      ORGANISATION,
      'default: qc',
      'default: {cases: [{when: nobody is x, value: qc}, {value: fr}]}',
      'unknown_id',
    ],
    ['a condition of a rule', RULES, 'backup_is_lead is yes', 'nobody is yes', 'unknown_id'],
    ['a condition of a severity', RULES, 'policy_strength is mandatory', 'nobody is mandatory', 'unknown_id'],
    ['a condition of a document', DOCUMENT, 'paper:', 'when: nobody is x\npaper:', 'unknown_id'],
    ['a condition of its paper', DOCUMENT, 'jurisdiction is fr', 'nobody is fr', 'unknown_id'],
    ['what a clause repeats', LEAD, 'class: core', 'class: core\nrepeat: nobody', 'unknown_id'],
    ['a derived default', ORGANISATION, 'default: qc', 'default: {derived: nobody}', 'unknown_id'],
    ['a default the same as another', TEAM, '{same_as: adoption__date}', '{same_as: nobody}', 'unknown_id'],
    ['the questions of a rule', RULES, 'questions: [responsible]', 'questions: [nobody]', 'unknown_id'],
    ['what a repair sets', RULES, 'set: {responsible__backup: null}', 'set: {nobody: null}', 'unknown_id'],
    ['what a repair sets it to', RULES, '{derived: authority_role}', '{derived: nobody}', 'unknown_id'],
    ['a question of the quick path', PACK, 'quick: [org_name', 'quick: [nobody, org_name', 'unknown_id'],
    ['the question a role refers to', PACK, 'refers_to: responsible__lead', 'refers_to: nobody', 'unknown_id'],
    ['the file or question options come from', TEAM, 'options_from: platforms', 'options_from: planets', 'unknown_id'],
    ['a slot of a clause', LEAD, '{à responsible__lead}', '{à nobody}', 'unknown_slot'],
    ['a slot of a rule', RULES, '"Nommez une relève."', '"Nommez {nobody}."', 'unknown_slot'],
    ['a slot of a title', DOCUMENT, 'fr: "{DOC}"', 'fr: "{NOBODY}"', 'unknown_slot'],
    [
      'a slot of the words around',
      PACK,
      'fr: "Adoption : {adoption__date}"',
      'fr: "Adoption : {nobody}"',
      'unknown_slot',
    ],
    ['a source', ORGANISATION, 'sources: [S0-01]', 'sources: [S9-99]', 'unknown_source'],
    [
      'a fact a default takes its value from',
      TEAM,
      'default: 12',
      'default: {fact: platforms.mars.posts_per_week}',
      'unknown_fact',
    ],
    ['the file of that fact', TEAM, 'default: 12', 'default: {fact: planets.facebook.posts_per_week}', 'unknown_fact'],
    ['the value of that fact', TEAM, 'default: 12', 'default: {fact: platforms.facebook.moons}', 'wrong_shape'],
    [
      'a fact',
      'templates/small/policy/04-safety/20-laws_clause--qc.md',
      'facts: [law_qc]',
      'facts: [law_mars]',
      'unknown_fact',
    ],
  ])('%s', (_where, file, from, to, code) => {
    expect(codes(file, from, to)).toContain(code);
  });
});

describe('an option that a question does not have is a message', () => {
  it.each([
    ['in a condition', LEAD, 'class: core', 'class: core\nwhen: jurisdiction is mars'],
    ['in a condition on rows', LEAD, 'class: core', 'class: core\nwhen: platform_plan includes mars'],
    ['in a condition on a person', LEAD, 'class: core', 'class: core\nwhen: responsible__lead is mars'],
    ['in a condition on a derived value', LEAD, 'class: core', 'class: core\nwhen: minors is perhaps'],
    ['in a condition on « given »', LEAD, 'class: core', 'class: core\nwhen: responsible__backup__given is true'],
    ['as a default', ORGANISATION, 'default: qc', 'default: mars'],
    ['among defaults', ORGANISATION, 'undecided_default: [under_14, seniors]', 'undecided_default: [mars]'],
    ['in a repair', RULES, 'set: {responsible__backup: null}', 'set: {policy_strength: mars}'],
  ])('%s', (_where, file, from, to) => {
    expect(codes(file, from, to)).toContain('unknown_option');
  });
});

describe('an id given twice is a message', () => {
  it.each([
    ['a question', TEAM, 'id: policy_strength', 'id: jurisdiction'],
    ['a fact', 'templates/small/facts/platforms.yaml', 'id: instagram', 'id: facebook'],
    ['an option', ORGANISATION, '{id: fr, label', '{id: qc, label'],
    ['a rule', RULES, 'id: r_same_backup', 'id: r_no_backup'],
    ['a role', PACK, '{id: board, label', '{id: direction, label'],
  ])('%s', (_what, file, from, to) => {
    expect(codes(file, from, to)).toContain('duplicate_id');
  });
});

describe('a comparison that can never hold is a message', () => {
  it.each([
    'serves_groups is seniors',
    'jurisdiction includes qc',
    'jurisdiction >= 3',
    'posts_per_week is qc',
    'platform_plan < 3',
  ])('%s', (condition) => {
    expect(when(condition)).not.toEqual([]);
  });

  it.each([
    'serves_groups includes seniors',
    'jurisdiction is qc',
    'posts_per_week >= 3',
    'platform_plan includes facebook',
    'platform_plan__format includes photo',
    'responsible__lead is board',
  ])('%s is well said', (condition) => {
    expect(when(condition)).toEqual([]);
  });
});

it.each([
  ['a is b and a is c', false],
  ['a is b and not (a is b)', false],
  ['a includes b and a includes c', true],
  ['a < 3 and a >= 3', false],
  ['a < 3 and a >= 2', true],
  ['a is b or (c is d and not (c is d))', true],
  ['a is not b and a is not c', true],
  ['a = 2 and not (a < 3)', false],
])('%s can hold: %s', (text, expected) => {
  const parsed = parseCondition(text);
  expect('condition' in parsed && findAnswers([parsed.condition], possibleAnswers(smallPack())) !== 'never').toBe(
    expected,
  );
});

it.each([
  ['jurisdicton', 'jurisdiction'],
  ['juridiction', 'jurisdiction'],
  ['something_else_entirely', undefined],
])('near %s is %s', (id, near) => {
  const known = new Map(['jurisdiction', 'serves_groups'].map((one) => [one, { id: one } as never]));
  expect(nearest(known.keys(), id)).toBe(near);
});

import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../src/engine/pack.ts';
import { clause, headOf, sister } from '../../overlay-files.ts';
import { smallFiles } from '../../small-pack.ts';

const TEAM = 'questions/small/02-team.yaml';
const TEAM_TEXT = smallFiles.get(TEAM)!;
const ORGANISATION = 'questions/small/01-organisation.yaml';
const RULES = 'questions/small/rules.yaml';
const DOCUMENT = 'templates/small/policy/document.yaml';
const LEAD = 'templates/small/policy/03-roles/10-lead_role';
const TRIAL = 'templates/small/policy/03-roles/90-trial';

/** Messages as « code file:line:column ». */
const said = (files: Readonly<Record<string, string>>, name = 'small') =>
  readPack(new Map([...smallFiles, ...Object.entries(files)]), name, 'fr').messages.map(
    ({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`,
  );

/** A file, and the place where « ^ » stands in the text it is written with. */
function pointed(file: string, marked: string) {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  return {
    files: { [file]: marked.replace('^', '') },
    place: `${file}:${before.length}:${before.at(-1)!.length + 1}`,
  };
}

/** A file of the small pack with some words replaced. */
function replaced(file: string, from: string, to: string) {
  const text = smallFiles.get(file)!;
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return pointed(file, text.replace(from, to));
}

/** The small pack's questions of the team, with lines more in one of them. */
const inQuestion = (lines: string) => replaced(TEAM, '- id: policy_strength\n', `- id: policy_strength\n${lines}\n`);

describe('a word of a condition is marked where it stands, however the condition is written', () => {
  it.each([
    ['plain', '  when: ^jurisdicton is qc'],
    ['negated', '  when: ^jurisdicton is not qc'],
    ['negated before', '  when: not ^jurisdicton is qc'],
    ['in brackets', '  when: (minors is yes and (^jurisdicton is qc))'],
    ['in double quotes', '  when: "minors is yes or ^jurisdicton is qc"'],
    ['in single quotes', "  when: 'minors is yes or ^jurisdicton is qc'"],
    ['with more spaces than are needed', '  when:   minors  is  yes   or   ^jurisdicton   is qc'],
    ['after a comment', '  # why: because\n  when: ^jurisdicton is qc # so'],
    ['over two lines', '  when: minors is yes\n    or ^jurisdicton is qc'],
    ['folded', '  when: >-\n    minors is yes\n    or ^jurisdicton is qc'],
    ['kept in lines', '  when: |\n    minors is yes\n\n      or ^jurisdicton is qc'],
    ['twice the same', '  when: minors is yes or ^jurisdicton is qc and minors is yes'],
  ])('%s', (_name, lines) => {
    const { files, place } = inQuestion(lines);
    expect(said(files)).toEqual([`unknown_id ${place}`]);
  });

  it.each([
    ['an option', '  when: minors is yes or  jurisdiction is ^quebec', 'unknown_option'],
    ['a comparison', '  when: minors is yes or ^serves_groups is seniors', 'wrong_shape'],
    ['a word too many', '  when: "(minors is yes) ^jurisdiction is qc"', 'condition_syntax'],
    ['a word that is missing', '  when: minors is yes or^', 'condition_syntax'],
    ['a word that is missing in quotes', '  when: "minors is yes or^"', 'condition_syntax'],
  ])('%s', (_name, lines, code) => {
    const { files, place } = inQuestion(lines);
    expect(said(files)).toEqual([`${code} ${place}`]);
  });

  it('the whole condition, where it can never hold', () => {
    const { files, place } = inQuestion('  when:  "^minors is yes and not minors is yes"');
    expect(said(files)).toContain(`condition_never ${place}`);
  });

  it.each([
    ['of a severity', RULES, '[{when: policy_strength is', '[{when: ^policy_strenght is'],
    ['of a rule', RULES, 'when: backup_is_lead is yes', 'when: backup_is_lead is ^maybe'],
    [
      'of a case of a default',
      ORGANISATION,
      'default: qc',
      'default: {cases: [{when: ^minor is yes, value: qc}, {value: fr}]}',
    ],
    ['of an option', ORGANISATION, '{id: seniors, label', '{id: seniors, when: jurisdiction  is ^quebec, label'],
    ['of a paper', DOCUMENT, 'when: jurisdiction is fr', 'when: jurisdiction is ^france'],
    ['of a document', DOCUMENT, 'paper:', 'when: not (^jurisdicton is qc)\npaper:'],
    ['of the head', 'templates/small/pack.yaml', 'when: jurisdiction is fr', 'when:  ^jurisdicton is fr'],
    ['of a clause', `${LEAD}.md`, 'class: core', 'class: core\nwhen:  (^jurisdicton is qc)'],
    ['of what is to be corrected', `${LEAD}.md`, 'class: core', 'class: core\nto_correct: "jurisdiction is ^quebec"'],
  ])('%s', (_name, file, from, to) => {
    const { files, place } = replaced(file, from, to);
    expect(said(files).map((one) => one.split(' ')[1])).toEqual([place]);
  });
});

describe('a choice that is no option is marked where it stands', () => {
  it.each([
    ['by default', TEAM, 'default: mixed', 'default: ^mixte'],
    ['in a list', ORGANISATION, '[under_14, seniors]', '[under_14, ^senior]'],
    [
      'in a case',
      ORGANISATION,
      'default: qc',
      'default: {cases: [{when: minors is yes, value: ^quebec}, {value: fr}]}',
    ],
    ['in a repair', RULES, 'set: {responsible__backup: null}', 'set: {policy_strength: ^mixte}'],
    ['that a repair adds', RULES, 'set: {responsible__backup: null}', 'set: {serves_groups: {add: ^senior}}'],
  ])('%s', (_name, file, from, to) => {
    const { files, place } = replaced(file, from, to);
    expect(said(files)).toEqual([`unknown_option ${place}`]);
  });
});

describe('words are marked where they stand', () => {
  it('a slot, the second time too', () => {
    const text = clause('{DOTI} veiller.\n\n- un\n- {responsible__lead}, puis {DOTI}');
    const [first, second] = [text.indexOf('{DOTI}'), text.lastIndexOf('{DOTI}')].map(
      (at) => pointed(`${TRIAL}.md`, `${text.slice(0, at)}^${text.slice(at)}`).place,
    );
    const messages = said({
      [`${TRIAL}.md`]: text,
      [`${TRIAL}.en.md`]: sister('{DOTI} watch.\n\n- one\n- {responsible__lead}, then {DOTI}'),
    });
    expect(messages).toEqual([`unknown_slot ${first}`, `unknown_slot ${second}`]);
  });

  it.each([
    ['in a list', '- un mot\n- elle ^doit lire', 'strength_by_hand'],
    ['on the second line of an item', '- un mot,\n  puis elle ^doit lire', 'strength_by_hand'],
    ['in a table', '| a | b |\n|---|---|\n| un | elle ^doit lire |', 'strength_by_hand'],
    ['after a slot', 'Cette politique de {org} {DOIT}, puis ^doit lire', 'strength_by_hand'],
    ['an address', 'Un [mot](#purpose), [un autre](^#purpse)', 'unknown_clause'],
  ])('%s', (_name, body, code) => {
    const { files, place } = pointed(`${TRIAL}.md`, clause(body).replace('Parce que', 'Elle doit lire'));
    const words = body.replace('^', '').replaceAll('doit', 'may').replace('Un ', 'A ');
    expect(said({ ...files, [`${TRIAL}.en.md`]: sister(words) })).toEqual([`${code} ${place}`]);
  });

  it('a space before a sign', () => {
    const { files, place } = replaced(TEAM, 'fr: "Quelle force?"', 'fr: "Quelle force ^?"');
    expect(said(files)).toEqual([`typography ${place}`]);
  });
});

describe('what an overlay writes is marked in the overlay', () => {
  const HEAD = { 'templates/own/pack.yaml': headOf('own') };

  it('a condition it changes, and one it leaves in its parent', () => {
    const own = pointed('questions/own/02-team.yaml', '- id: policy_strength\n  when: ^jurisdicton is qc\n');
    expect(said({ ...HEAD, ...own.files }, 'own')).toEqual([`unknown_id ${own.place}`]);
    const parent = inQuestion('  when: ^jurisdicton is qc');
    const label = { 'questions/own/02-team.yaml': '- id: policy_strength\n  label: {fr: "Force", en: "Force"}\n' };
    expect(said({ ...HEAD, ...parent.files, ...label }, 'own')).toEqual([`unknown_id ${parent.place}`]);
  });

  it('an option given twice, at the second', () => {
    const own = pointed(
      'questions/own/02-team.yaml',
      '- id: policy_strength\n  options:\n    - {id: mixed, label: {fr: "a", en: "a"}}\n    - ^{id: mixed, label: {fr: "b", en: "b"}}\n',
    );
    expect(said({ ...HEAD, ...own.files }, 'own')).toEqual([`duplicate_id ${own.place}`]);
  });
});

describe('an id that stands in what is refused for another mistake is not unknown as well', () => {
  const reading = {
    [`${LEAD}.md`]: smallFiles.get(`${LEAD}.md`)!.replace('class: core', 'class: core\nwhen: new_one is yes'),
  };
  const NEW = '- id: new_one\n  type: single\n';

  it.each([
    ['by the schema', `${TEAM_TEXT}${NEW}`, ['key_missing', 'key_missing', 'key_missing']],
    ['by YAML', `${TEAM_TEXT}${NEW}  label: "a" : b\n`, ['yaml_colon']],
    ['for its length', `${TEAM_TEXT}${NEW}${'#\n'.repeat(6_000)}`, ['file_runaway']],
  ])('%s', (_name, text, codes) => {
    expect(said({ ...reading, [TEAM]: text }).map((one) => one.split(' ')[0])).toEqual(codes);
  });

  it('in an overlay, one question of a file', () => {
    const own = { 'templates/own/pack.yaml': headOf('own'), 'questions/own/02-team.yaml': NEW };
    const codes = said({ ...own, ...reading }, 'own').map((one) => one.split(' ')[0]);
    expect(new Set(codes)).toEqual(new Set(['key_missing']));
  });

  it('a clause that a link leads to', () => {
    const link = {
      [`${TRIAL}.md`]: clause('[Un mot](#lead_role).'),
      [`${TRIAL}.en.md`]: sister('[A word](#lead_role).'),
    };
    const refused = { [`${LEAD}.md`]: smallFiles.get(`${LEAD}.md`)!.replace('class: core', 'class: cor') };
    expect(said({ ...link, ...refused }).map((one) => one.split(' ')[0])).toEqual(['wrong_shape']);
  });

  it('what only another pack knows is unknown', () => {
    const other = { 'templates/own/pack.yaml': headOf('own'), 'questions/own/02-team.yaml': NEW };
    expect(said({ ...other, ...reading }).map((one) => one.split(' ')[0])).toEqual(['unknown_id']);
  });
});

import { describe, expect, it } from 'vitest';
import { readSmall, smallFiles, smallPack } from '../small-pack.ts';

const LEAD = 'templates/small/policy/03-roles/10-lead_role.md';
const clauses = (pack = smallPack()) => pack.documents[0]!.sections.flatMap((section) => section.clauses);
/** A file of the small pack with some words replaced. */
const changed = (file: string, from: string | RegExp, to: string) => {
  const text = smallFiles.get(file)!;
  if (text.replace(from, to) === text) throw new Error(`${file} does not hold ${String(from)}`);
  return { [file]: text.replace(from, to) };
};
const codes = (changes: Record<string, string>) => readSmall('fr', changes).messages.map(({ code }) => code);

describe('a good pack', () => {
  it.each(['fr', 'en'] as const)('has no message in %s', (language) => {
    expect(readSmall(language).messages).toEqual([]);
  });

  it('keeps a version as it is written: 1.10 is not 1.1', () => {
    expect(smallPack().version).toBe('1.10');
  });

  it('orders by the number of a file’s name: 90 comes before 100', () => {
    const safety = smallPack().documents[0]!.sections.find(({ id }) => id === 'safety')!;
    expect(safety.clauses.map(({ id, variant }) => variant ?? id)).toEqual([
      'elsewhere',
      'qc',
      'personal_limits',
      'no_friend_minors',
    ]);
  });

  it('reads a clause: id, variant, class, words of the pack’s language, where they stand', () => {
    const clause = clauses(smallPack('en')).find(({ variant }) => variant === 'qc')!;
    expect(clause).toMatchObject({
      id: 'laws_clause',
      variant: 'qc',
      class: 'floor',
      custody: 'free',
      title: 'Title',
      basis: 'law',
      facts: ['law_qc'],
      pack: 'small',
      place: 'templates/small/policy/04-safety/20-laws_clause--qc.en.md',
      when: { op: 'is', id: 'jurisdiction', option: 'qc' },
    });
  });

  it('is plain data: JSON and back gives the same pack', () => {
    expect(JSON.parse(JSON.stringify(smallPack()))).toEqual(smallPack());
  });

  it('offers roles to persons, facts and other questions’ options to fields that draw on them', () => {
    const fields = smallPack().steps.flatMap(({ questions }) =>
      questions.flatMap((one) => [...one.fields, ...(one.columns ?? [])]),
    );
    const options = (id: string) => fields.find((field) => field.id === id)?.options?.map((one) => one.id);
    expect(options('responsible__lead')).toContain('coordination');
    expect(options('platform_plan__platform')).toEqual(['facebook', 'instagram', 'other']);
  });
});

describe('an author’s mistakes never throw, and are all reported at once', () => {
  const Q = 'questions/small/01-organisation.yaml';
  it.each([
    ['an empty file', { [Q]: '' }],
    ['a number', { [Q]: '42' }],
    ['a list of words', { [Q]: '- a\n- b\n' }],
    ['a tab', { [Q]: 'a:\n\t- b' }],
    ['a lone alias', { [Q]: '- *nobody\n' }],
    [
      'aliases that multiply',
      {
        [Q]: `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: &c [${'*b,'.repeat(9)}*b]\nd: [${'*c,'.repeat(9)}*c]\n`,
      },
    ],
    ['brackets without end', { [Q]: '['.repeat(5000) }],
    [
      'a name every object has',
      changed('questions/small/02-team.yaml', 'options_from: platforms', 'options_from: constructor'),
    ],
    ['a clause named like a method', { 'templates/small/policy/03-roles/10-constructor.md': smallFiles.get(LEAD)! }],
    ['front matter that is a list', { [LEAD]: '---\n- a\n---\nb\n' }],
    ['no front matter', { [LEAD]: 'Un mot.' }],
    ['nothing at all', { [LEAD]: '' }],
    ['every file empty', Object.fromEntries([...smallFiles.keys()].map((file) => [file, '']))],
    ['every file binary', Object.fromEntries([...smallFiles.keys()].map((file) => [file, '\0\u0001\ufffd{{{---']))],
  ] as readonly (readonly [string, Record<string, string>])[])('%s', (_name, changes) => {
    const { pack, messages } = readSmall('fr', changes);
    expect(messages.filter(({ warning }) => !warning).length).toBeGreaterThan(0);
    expect(pack).toBeUndefined();
  });

  it('gathers mistakes of several files in one reading', () => {
    const changes = {
      ...changed(LEAD, 'class: core', 'class: heart'),
      ...changed('questions/small/rules.yaml', 'backup_is_lead', 'backup_is_leed'),
      ...changed(Q, 'default: qc', 'default: {derived: nothing}'),
    };
    expect(new Set(codes(changes))).toEqual(new Set(['wrong_shape', 'unknown_id']));
    expect(
      readSmall('fr', changes)
        .messages.filter(({ code }) => code === 'unknown_id')
        .map(({ params }) => params?.['id']),
    ).toEqual(['backup_is_leed', 'nothing']);
  });

  it('a mistake in the English words is found when reading French, where both are compared', () => {
    expect(
      codes(changed('templates/small/policy/03-roles/10-lead_role.en.md', '{responsible__lead}', 'someone')),
    ).toEqual(['sister_differs']);
  });
});

describe('places', () => {
  it.each([
    [
      'a key that does not exist',
      changed(LEAD, 'class: core', 'clas: core\nclass: core'),
      'unknown_key 10-lead_role.md:6:1',
    ],
    ['a slot nobody knows', changed(LEAD, '{DOIT}', '{DOI}'), 'unknown_slot 10-lead_role.md:8:62'],
    [
      'a condition in a question',
      changed('questions/small/02-team.yaml', 'type: rows', 'type: rows\n  when: a is'),
      'condition_syntax 02-team.yaml:8:13',
    ],
    [
      'the second of two questions of one id',
      changed('questions/small/02-team.yaml', 'id: policy_strength', 'id: jurisdiction'),
      'duplicate_id 02-team.yaml:28:7',
    ],
  ] as const)('%s', (_name, changes, expected) => {
    const places = readSmall('fr', changes).messages.map(
      ({ code, place }) => `${code} ${place?.file.split('/').at(-1)}:${place?.line}:${place?.column}`,
    );
    expect(places).toContain(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readInterview, type Answers } from '../../../../src/engine/interview.ts';
import { readPack, type Pack } from '../../../../src/engine/pack.ts';
import { DATE, files, NAMED } from '../../../packs/shipped.ts';
import { headOf, readOwn } from '../../overlay-files.ts';
import { readSmall, smallFiles } from '../../small-pack.ts';

const PACK = 'templates/small/pack.yaml';
const OPTIONS = 'options: [{id: "yes", label: {fr: "Oui", en: "Yes"}}, {id: "no", label: {fr: "Non", en: "No"}}]';
const small = (from: string, to: string) => readSmall('fr', { [PACK]: smallFiles.get(PACK)!.replace(from, to) });
const own = (derived: string) => readOwn({}, 'fr', headOf('own', 'small', `derived:\n${derived}`));
const reads = (pack: Pack | undefined, answers: Answers, id: string) => readInterview(pack!, answers, DATE).read(id);

describe('a computed value that is a condition', () => {
  it('is its verdict, unknown while what must be answered is blank', () => {
    const { pack } = readSmall('fr');
    expect(
      [['under_14'], ['seniors'], [], undefined].map((serves_groups) =>
        reads(pack, serves_groups ? { serves_groups } : {}, 'minors'),
      ),
    ).toEqual(['yes', 'no', undefined, undefined]);
  });

  it('is changed by an overlay, which may have its own', () => {
    const { pack, messages } = own(
      `  - {id: minors, condition: serves_groups includes under_14 or serves_groups includes seniors}\n  - {id: elsewhere, label: {fr: "Ailleurs", en: "Elsewhere"}, condition: jurisdiction is not qc, ${OPTIONS}}\n`,
    );
    expect(messages).toEqual([]);
    expect(reads(pack, { serves_groups: ['seniors'] }, 'minors')).toBe('yes');
    expect([reads(pack, {}, 'elsewhere'), reads(pack, { jurisdiction: 'fr' }, 'elsewhere')]).toEqual(['no', 'yes']);
  });

  it('reads what exists, and no circle', () => {
    const codes = (derived: string) => own(derived).messages.map(({ code }) => code);
    expect(codes('  - {id: minors, condition: serves_group includes under_14}\n')).toEqual(['unknown_id']);
    expect(codes('  - {id: minors, condition: serves_groups includes under_41}\n')).toEqual(['unknown_option']);
    expect(codes('  - {id: minors, condition: minors is yes}\n')).toContain('default_cycle');
  });
});

it('a computed value without a condition is one that the engine computes, and of the type it computes', () => {
  const said = (from: string, to: string) => small(from, to).messages.map(({ code, params }) => [code, params?.['id']]);
  expect(said('{id: posts_per_week,', '{id: posts_per_weak,')).toContainEqual(['unknown_id', 'posts_per_weak']);
  expect(said('{id: posts_per_week, type: number', '{id: posts_per_week, type: text')).toEqual([
    ['wrong_type_of_field', undefined],
  ]);
  expect(small('{id: posts_per_week, type: number', '{id: posts_per_week').messages).toEqual([]);
});

describe('a help line of a member', () => {
  const withLine = (includes: string) =>
    readPack(
      new Map([
        ...files,
        [
          'templates/own/pack.yaml',
          headOf(
            'own',
            'base',
            `local: [{id: local_report, value: {fr: "x", en: "x"}}]\nderived: [{id: default_help_lines, includes: [${includes}]}]\n`,
          ),
        ],
        [
          'templates/own/facts/help_lines.yaml',
          '- {id: our_line, label: {fr: "Notre ligne : 555-0100", en: "Our line: 555-0100"}, when: jurisdiction is qc, values: {jurisdictions: [qc]}, source: "Nous", verified: "2026-11-20", check_again: "2027-11-20"}\n',
        ],
      ]),
      'own',
      'fr',
    );

  it('is ticked before the team answers where the list includes it', () => {
    const { pack, messages } = withLine('{id: our_line, when: minors is yes, before: teljeunes}');
    expect(messages).toEqual([]);
    const lines = (groups: readonly string[]) =>
      reads(pack, { ...NAMED, serves_groups: groups }, 'help_requests__lines');
    const general = ['emergency_ca', 'info_811', 'info_211', 'suicide_qc'];
    expect(lines(['under_14'])).toEqual([...general, 'our_line', 'teljeunes', 'kids_help', 'dpj']);
    expect(lines(['general_public'])).toEqual(general);
  });

  it('is one that is offered', () => {
    expect(withLine('{id: our_lines, when: minors is yes}').messages.map(({ code }) => code)).toEqual([
      'unknown_option',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { usesOfFact } from '../../../../src/engine/1-pack/check/uses-of-fact.ts';
import { readPack } from '../../../../src/engine/pack.ts';
import { files, shipped } from '../../../packs/shipped.ts';
import { readSmall, smallFiles } from '../../small-pack.ts';

const stale = (today?: string) => readPack(smallFiles, 'small', 'fr', today).messages;

describe('a fact due for another check', () => {
  it('is a warning, the day after and not before; the pack is still read', () => {
    expect(stale('2027-11-01')).toEqual([]);
    expect(stale('2027-11-02')).toEqual([
      {
        code: 'stale_fact',
        warning: true,
        place: { file: 'templates/small/facts/laws.yaml', line: 1, column: 115 },
        params: { id: 'law_qc', date: '2027-11-01', clauses: 'laws_clause--qc', questions: '—', rules: '—' },
      },
    ]);
    expect(readPack(smallFiles, 'small', 'fr', '2030-01-01').pack).toBeDefined();
  });

  it('is not looked for where no day is given: the engine reads no clock', () => {
    expect(stale()).toEqual([]);
  });

  it('names the question that takes its default from it', () => {
    const text = smallFiles
      .get('questions/small/02-team.yaml')!
      .replace('default: 12', 'default: {fact: laws.law_qc.months}');
    const laws = smallFiles.get('templates/small/facts/laws.yaml')!.replace('source:', 'values: {months: 24}, source:');
    const { messages, pack } = readPack(
      new Map([...smallFiles, ['questions/small/02-team.yaml', text], ['templates/small/facts/laws.yaml', laws]]),
      'small',
      'fr',
      '2027-11-02',
    );
    expect(messages.map(({ params }) => params?.['questions'])).toEqual(['policy_strength']);
    expect(pack!.steps[1]!.questions[2]!.fields[2]!.default).toEqual({
      fact: 'months',
      of: { file: 'laws', id: 'law_qc' },
    });
  });
});

describe('what relies on a fact of the pack we ship', () => {
  const uses = (file: string, id: string) =>
    usesOfFact(
      shipped(),
      file,
      shipped().facts[file]!.find((fact) => fact.id === id)!,
    );
  it.each([
    [
      'laws',
      'consent_14_qc',
      { clauses: ['minor_images_clause--teen_qc', 'consent_minor_age--teen_qc'], questions: [], rules: [] },
    ],
    [
      'help_lines',
      'suicide_988',
      {
        clauses: [
          'help_referral--lines_only',
          'help_referral--service_lines',
          'help_referral--service_phone',
          'help_referral--with_phone',
          'summary_numbers--lines_only',
          'summary_numbers--with_phone',
          'decision_numbers--lines_only',
          'decision_numbers--with_phone',
          'disclaimers_hours--911',
          'disclaimers_hours--local',
          'netiquette_help',
        ],
        questions: ['help_requests'],
        rules: ['r_help_lines', 'r_help_lines_country', 'r_help_988_qc'],
      },
    ],
    ['mail_domains', 'personal_mail_domains', { clauses: [], questions: [], rules: ['r_private_recovery'] }],
    [
      'workload',
      'format_photo',
      {
        clauses: ['decisions_table', 'time_budget', 'strategy_map_drawing'],
        questions: ['weekly_hours', 'workload_numbers'],
        rules: [
          'r_workload_over',
          'r_workload_under',
          'r_small_team_platforms',
          'r_invite_slow',
          'r_fast_promise',
          'r_always_reply',
        ],
      },
    ],
  ])('%s: %s', (file, id, expected) => {
    expect(uses(file, id)).toEqual(expected);
  });

  it('is something, for every fact', () => {
    const idle = Object.entries(shipped().facts).flatMap(([file, facts]) =>
      facts.filter((fact) => Object.values(usesOfFact(shipped(), file, fact)).flat().length === 0).map(({ id }) => id),
    );
    expect(idle).toEqual([]);
  });

  it('every dated fact of the pack was still fresh on the day it was last read', () => {
    const verified = Object.values(shipped().facts)
      .flat()
      .map((fact) => fact.verified)
      .sort()
      .at(-1)!;
    expect(readPack(files, 'base', 'fr', verified).messages).toEqual([]);
    expect(readPack(files, 'base', 'fr', '2099-01-01').messages.length).toBeGreaterThan(50);
  });
});

it('a warning is not a mistake: a clause that names a fact nobody wrote still is one', () => {
  const file = 'templates/small/policy/04-safety/20-laws_clause--qc.md';
  const { pack, messages } = readSmall('fr', { [file]: smallFiles.get(file)!.replace('[law_qc]', '[law_mars]') });
  expect([pack, messages.map(({ code }) => code)]).toEqual([undefined, ['unknown_fact']]);
});

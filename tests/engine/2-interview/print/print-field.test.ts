import { describe, expect, it } from 'vitest';
import type { Preposition } from '../../../../src/engine/0-language/nodes.ts';
import { plainText } from '../../../../src/engine/0-language/plain-text.ts';
import type { Answers, Language } from '../../../../src/engine/interview.ts';
import { readInterview } from '../../../../src/engine/interview.ts';
import { printField } from '../../../../src/engine/2-interview/print/print-field.ts';
import { team } from '../../../packs/shipped.ts';
import { smallPack } from '../../small-pack.ts';

const N = '\u00a0';
const nodes = (answers: Answers, id: string, preposition?: Preposition, language: Language = 'fr') =>
  printField(team(answers, language), { type: 'field', id, ...(preposition ? { preposition } : {}) });
const print = (...args: Parameters<typeof nodes>) => plainText(nodes(...args));

describe('a field prints', () => {
  const cases: readonly (readonly [string, Answers, string, string, string])[] = [
    [
      'single: its short label',
      { approval_model__silence: 'go_after_delay' },
      'approval_model__silence',
      'sans réponse, la publication peut partir',
      'without an answer, the post may go out',
    ],
    [
      'multi: a, b et c',
      { risk_priorities: ['legal_claims', 'disinformation', 'staff_overload'] },
      'risk_priorities',
      'les poursuites, la désinformation et la surcharge de l’équipe',
      'legal claims, disinformation and team overload',
    ],
    [
      'multi: two',
      { risk_priorities: ['legal_claims', 'disinformation'] },
      'risk_priorities',
      'les poursuites et la désinformation',
      'legal claims and disinformation',
    ],
    ['multi: one', { risk_priorities: ['legal_claims'] }, 'risk_priorities', 'les poursuites', 'legal claims'],
    ['number with its unit', { approval_model__delay_h: 48 }, 'approval_model__delay_h', `48${N}heures`, `48${N}hours`],
    ['number: one', { approval_model__delay_h: 1 }, 'approval_model__delay_h', `1${N}heure`, `1${N}hour`],
    ['number: none', { approval_model__delay_h: 0 }, 'approval_model__delay_h', `0${N}heure`, `0${N}hours`],
    ['number with decimals', { weekly_hours__hours: 4.5 }, 'weekly_hours__hours', `4,5${N}heures`, `4.5${N}hours`],
    [
      'number under two is singular in French',
      { weekly_hours__hours: 1.75 },
      'weekly_hours__hours',
      `1,75${N}heure`,
      `1.75${N}hours`,
    ],
    [
      'four digits stay together',
      { news_watch__minutes_per_week: 1000 },
      'news_watch__minutes_per_week',
      `1000${N}minutes`,
      `1000${N}minutes`,
    ],
    [
      'five digits are grouped',
      { team_size__volunteers: 12345 },
      'team_size__volunteers',
      `12${N}345${N}personnes`,
      `12,345${N}people`,
    ],
    ['date', { adoption__date: '2026-11-20' }, 'adoption__date', '20 novembre 2026', 'November 20, 2026'],
    [
      'date: the first of a month',
      { adoption__date: '2026-08-01' },
      'adoption__date',
      '1er août 2026',
      'August 1, 2026',
    ],
    ['date: the eleventh', { adoption__date: '2026-08-11' }, 'adoption__date', '11 août 2026', 'August 11, 2026'],
    [
      'list: a, b et c',
      { mission_values__values: ['respect', 'entraide', 'Autonomie'] },
      'mission_values__values',
      'respect, entraide et Autonomie',
      'respect, entraide and Autonomie',
    ],
    [
      'person: the role',
      { responsible__lead: 'coordination' },
      'responsible__lead',
      'la coordination',
      'the coordinator',
    ],
    [
      'person: the role, then the name',
      { responsible__lead: { role: 'board', name: 'Marie Tremblay' } },
      'responsible__lead',
      'le conseil d’administration (Marie Tremblay)',
      'the board (Marie Tremblay)',
    ],
    [
      'person: the name alone where the role is other',
      { responsible__lead: { role: 'other', name: 'Ana' } },
      'responsible__lead',
      'Ana',
      'Ana',
    ],
    ['blank date', {}, 'review_date', '[date à fixer]', '[date to be set]'],
    [
      'blank list',
      { mission_values__values: [] },
      'mission_values__values',
      '[valeurs à préciser]',
      '[values to be added]',
    ],
    ['derived value', {}, 'workload__startup_hours', `5,7${N}heures`, `5.7${N}hours`],
    [
      'derived set',
      { platform_plan: [{ platform: 'facebook' }, { platform: 'instagram' }] },
      'active_platforms',
      'Facebook et Instagram',
      'Facebook and Instagram',
    ],
  ];
  it.each(cases)('%s', (_what, answers, id, fr, en) => {
    expect([print(answers, id), print(answers, id, undefined, 'en')]).toEqual([fr, en]);
  });
});

describe('the preposition contracts inside the braces', () => {
  it.each([
    [{ responsible__lead: 'board' }, 'responsible__lead', 'du conseil d’administration', 'au conseil d’administration'],
    [
      { responsible__lead: { role: 'coordination', name: 'Ana' } },
      'responsible__lead',
      'de la coordination (Ana)',
      'à la coordination (Ana)',
    ],
    [{ responsible__lead: { role: 'other', name: 'Ana' } }, 'responsible__lead', 'd’Ana', 'à Ana'],
    [{ responsible__lead: { role: 'other', name: 'Luc' } }, 'responsible__lead', 'de Luc', 'à Luc'],
    [{ jurisdiction: 'qc' }, 'jurisdiction', 'du Québec', 'au Québec'],
    [
      { policy_people__people: ['volunteers', 'staff'] },
      'policy_people__people',
      'des bénévoles et du personnel',
      'aux bénévoles et au personnel',
    ],
  ] as readonly (readonly [Answers, string, string, string])[])('%j %s', (answers, id, de, à) => {
    expect([print(answers, id, 'de'), print(answers, id, 'à')]).toEqual([de, à]);
  });
});

describe('the organisation', () => {
  const org = (full: string | undefined, article?: string, short?: string): Answers => ({
    org_name__full: full as string,
    ...(article ? { org_name__article: article } : {}),
    ...(short ? { org_name__short: short } : {}),
  });
  it.each([
    [
      'its full name with its article',
      org('Maison des jeunes', 'la'),
      'la Maison des jeunes',
      'de la Maison des jeunes',
      'à la Maison des jeunes',
    ],
    [
      'the article is guessed',
      org('Centre de femmes'),
      'le Centre de femmes',
      'du Centre de femmes',
      'au Centre de femmes',
    ],
    ['elided', org('Atelier du bois', 'l'), 'l’Atelier du bois', 'de l’Atelier du bois', 'à l’Atelier du bois'],
    ['plural', org('Compagnons', 'les'), 'les Compagnons', 'des Compagnons', 'aux Compagnons'],
    ['no article, a vowel', org('Équijustice', 'none'), 'Équijustice', 'd’Équijustice', 'à Équijustice'],
    ['the acronym where there is one', org('Maison des jeunes', 'la', 'MDJ'), 'la MDJ', 'de la MDJ', 'à la MDJ'],
    ['an acronym that begins with a vowel elides', org('Coopérative', 'la', 'ACEF'), 'l’ACEF', 'de l’ACEF', 'à l’ACEF'],
    [
      'l’ hides the gender an acronym needs: the full name',
      org('Atelier du bois', 'l', 'MDB'),
      'l’Atelier du bois',
      'de l’Atelier du bois',
      'à l’Atelier du bois',
    ],
    ['unknown', org(undefined), 'l’organisme', 'de l’organisme', 'à l’organisme'],
    ['only blanks', org('  '), 'l’organisme', 'de l’organisme', 'à l’organisme'],
    [
      'its own letters are never altered',
      org("l'œil & <b> {org}", 'none'),
      "l'œil & <b> {org}",
      "de l'œil & <b> {org}",
      "à l'œil & <b> {org}",
    ],
  ])('%s', (_what, answers, alone, de, à) => {
    expect([print(answers, 'org'), print(answers, 'org', 'de'), print(answers, 'org', 'à')]).toEqual([alone, de, à]);
  });

  it('has no French article in English', () => {
    expect(print(org('Maison des jeunes', 'la'), 'org', undefined, 'en')).toBe('Maison des jeunes');
    expect(print(org(undefined), 'org', undefined, 'en')).toBe('the organization');
  });

  it.each([
    ['Le Phare', 'none', undefined, 'Le Phare', 'du Phare', 'au Phare'],
    ['Les Compagnons', 'none', undefined, 'Les Compagnons', 'des Compagnons', 'aux Compagnons'],
    ['le Relais', undefined, undefined, 'le Relais', 'du Relais', 'au Relais'],
    ['La Traversée', 'la', undefined, 'La Traversée', 'de La Traversée', 'à La Traversée'],
    ['Maison d’hébergement L’Escale', 'la', 'L’Escale', 'L’Escale', 'de L’Escale', 'à L’Escale'],
    ['Association Le Relais', 'l', 'Le Relais', 'Le Relais', 'du Relais', 'au Relais'],
    ['Lesage et fils', 'none', undefined, 'Lesage et fils', 'de Lesage et fils', 'à Lesage et fils'],
  ])('%s (%s), short %s: a name that carries its article takes no other, and contracts with it', (...row) => {
    const [full, article, short, alone, de, à] = row;
    const answers = org(full, article, short);
    expect([print(answers, 'org'), print(answers, 'org', 'de'), print(answers, 'org', 'à')]).toEqual([alone, de, à]);
  });

  it('a name that shows as nothing is none', () => {
    expect(print(org('\u200b'), 'org', 'de')).toBe('de l’organisme');
    expect(print(org('Maison des jeunes', 'la', '\u2060 '), 'org', 'de')).toBe('de la Maison des jeunes');
  });

  it('English has its own words before a slot', () => {
    expect(print(org('Maison des jeunes', 'la'), 'org', 'de', 'en')).toBe('Maison des jeunes');
    expect(print({ question_contact: 'direction' }, 'question_contact', 'à', 'en')).toBe('the executive director');
  });
});

describe('what the team typed', () => {
  const hostile = " **a**\t<b> &amp; {org} « l'a » ";
  it.each([
    [
      'a text',
      { help_requests__org_phone: hostile },
      'help_requests__org_phone',
      [{ type: 'text', value: hostile.trim(), typed: true }],
    ],
    [
      'lines of a text',
      { mission_values__mission: 'un\r\ndeux\n\ntrois' },
      'mission_values__mission',
      [
        { type: 'text', value: 'un', typed: true },
        { type: 'break' },
        { type: 'text', value: 'deux', typed: true },
        { type: 'break' },
        { type: 'text', value: '', typed: true },
        { type: 'break' },
        { type: 'text', value: 'trois', typed: true },
      ],
    ],
    [
      'a name',
      { responsible__lead: { role: 'board', name: hostile } },
      'responsible__lead',
      [
        { type: 'text', value: 'le conseil d’administration' },
        { type: 'text', value: ' (' },
        { type: 'text', value: hostile.trim(), typed: true },
        { type: 'text', value: ')' },
      ],
    ],
    ['a default is not typed', {}, 'response_times__watch_hours', [{ type: 'text', value: 'aux heures d’ouverture' }]],
  ] as readonly (readonly [string, Answers, string, unknown])[])(
    'is marked typed, without the space around it: %s',
    (_what, answers, id, expected) => {
      expect(nodes(answers, id)).toEqual(expected);
    },
  );
});

describe('a blank is a mark in words, never nothing', () => {
  it.each([
    ['in the field’s own words', {}, 'responsible__lead', '[personne à nommer]'],
    ['emptied', { responsible__backup: null }, 'responsible__backup', '[relève à nommer]'],
    [
      'undecided, without a default',
      { responsible__backup: { undecided: true } },
      'responsible__backup',
      '[relève à nommer]',
    ],
    ['someone else, without a name', { responsible__lead: 'other' }, 'responsible__lead', '[personne à nommer]'],
    ['where the field has no words of its own', {}, 'org_name__short', '[texte]'],
  ] as readonly (readonly [string, Answers, string, string])[])('%s', (_what, answers, id, value) => {
    expect(printField(readInterview(smallPack(), answers, '2026-11-20'), { type: 'field', id })).toEqual([
      { type: 'mark', kind: 'blank', value },
    ]);
  });
});

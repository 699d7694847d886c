import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/engine/0-language/plain-text.ts';
import { assemble } from '../../../src/engine/documents.ts';
import { printDate, readInterview, type Answers, type Language } from '../../../src/engine/interview.ts';
import { NAMED, shipped, team } from '../../packs/shipped.ts';
import { smallPack } from '../small-pack.ts';
import { clauseOf, inlinesOf, wordsOf } from './texts.ts';

const table = (platform_plan: unknown, language: Language = 'fr') => {
  const [block] = clauseOf(
    assemble(readInterview(smallPack(language), { platform_plan } as Answers, '2026-11-20')),
    'platforms_table',
  ).blocks;
  return block?.type === 'table' ? block.rows.map((row) => row.map((cell) => plainText(cell))) : undefined;
};
/** A clause of the guide, which says both floors. */
const clause = (answers: Answers, id: string, language: Language = 'fr') =>
  clauseOf(assemble(team(answers, language), { document: 'guide' }), id);
const items = (answers: Answers, id: string, language: Language = 'fr') =>
  clause(answers, id, language).blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map((item) =>
          inlinesOf(item)
            .map((node) => ('value' in node ? node.value : '\n'))
            .join(''),
        )
      : [],
  );

describe('a table has a row for each row given', () => {
  it('columns, and the named values of the fact of the first column', () => {
    expect(table([{ platform: 'instagram' }, { platform: 'facebook', posts_per_week: 0.5 }])).toEqual([
      ['Instagram', '2', 'Tout le monde'],
      ['Facebook', '0,5', 'Tout le monde'],
    ]);
    expect(table([{ platform: 'facebook', posts_per_week: 0.5 }], 'en')).toEqual([['Facebook', '0.5', 'Everyone']]);
  });

  it('« other » prints the name the team gave it', () => {
    expect(table([{ platform: 'other', name: 'Pixelfed *' }, { platform: 'other' }])?.map(([first]) => first)).toEqual([
      'Pixelfed *',
      'Autre',
    ]);
  });

  it('an empty cell is empty, a column in which no row says anything is left out, no row at all is a line to fill in', () => {
    expect(table([{ platform: 'facebook', posts_per_week: null }, { platform: 'instagram' }])).toEqual([
      ['Facebook', '', 'Tout le monde'],
      ['Instagram', '2', 'Tout le monde'],
    ]);
    expect(table([{ platform: 'facebook', posts_per_week: null }])).toEqual([['Facebook', 'Tout le monde']]);
    expect(table([])).toEqual([['', '', '']]);
  });

  it('the default plan prints like one that was given', () => {
    expect(table(undefined)).toEqual([['Facebook', '3', 'Tout le monde']]);
  });
});

const labelsOf = (language: Language, id: string) =>
  shipped(language).facts['help_lines']!.find((fact) => fact.id === id)!.label;

describe('a list has an item for each choice', () => {
  it('in the order the team gave', () => {
    const [first, second] = ['info_811', 'emergency_ca'].map((id) => labelsOf('fr', id));
    expect(items({ help_requests__lines: ['info_811', 'emergency_ca'] }, 'help_referral')).toEqual([first, second]);
    const english = ['info_811', 'emergency_ca'].map((id) => labelsOf('en', id));
    expect(items({ help_requests__lines: ['info_811', 'emergency_ca'] }, 'help_referral', 'en')).toEqual(english);
  });

  it('a choice the team names itself prints what it typed', () => {
    const answers = {
      publication_criteria: ['mission_values_link', 'custom'],
      publication_criteria__custom: 'Ce qui fait **rire**',
    };
    expect(wordsOf(clause(answers, 'content_criteria'))).toContain('Ce qui fait **rire**');
  });

  it('a number the team typed replaces the line it is for', () => {
    expect(items({ jurisdiction: 'other', help_requests__local_line: '112 & <b>' }, 'help_referral')).toEqual([
      '112 & <b>',
    ]);
  });

  it('a help line of the team’s own: name, number and hours as typed, several a line each', () => {
    const answers = {
      help_requests__lines: ['info_211', 'own_line'],
      help_requests__own_line: 'Le Refuge & Cie : 450 555-0123, jour et nuit\nL’Écoute : 450 555-0124',
    };
    expect(items(answers, 'help_referral').slice(1)).toEqual([
      'Le Refuge & Cie : 450 555-0123, jour et nuit\nL’Écoute : 450 555-0124',
    ]);
    expect(items({ help_requests__lines: ['own_line'] }, 'help_referral', 'en')).toEqual([
      'Another line or a service near you, to be specified',
    ]);
    expect(
      items({ help_requests__lines: ['info_211'], help_requests__own_line: 'Le Refuge' }, 'help_referral').join(),
    ).not.toContain('Refuge'); // no longer chosen: kept, not printed
  });

  it('the hours of the organisation’s own number print beside it', () => {
    const words = (hours?: string) =>
      wordsOf(
        clause(
          { help_requests__org_phone: '418 555-0123', ...(hours ? { help_requests__org_hours: hours } : {}) },
          'help_referral',
        ),
      );
    expect(words('du lundi au jeudi')).toContain('418 555-0123 (du lundi au jeudi)');
    expect(words()).toContain('[jours et heures à préciser]');
  });

  it('a fact still to confirm is marked so', () => {
    const unsure = shipped()
      .facts['help_lines']!.filter(({ to_confirm }) => to_confirm)
      .map(({ id }) => id);
    expect(unsure.length).toBeGreaterThan(0);
    const found = inlinesOf(clause({ help_requests__lines: [unsure[0]!] }, 'help_referral').blocks).filter(
      (node) => node.type === 'mark',
    );
    expect(found).toEqual([{ type: 'mark', kind: 'to_confirm', value: 'à confirmer' }]);
  });

  // A clause never ends on a colon with nothing after it.
  it.each([
    ['goals_list', { goals: [] }],
    ['copyright_clause', { copyright_rules: [] }],
    ['negative_clause', { negative_comments: [] }],
    ['content_criteria', { publication_criteria: [] }],
    ['help_referral', { help_requests__lines: [] }],
  ] as readonly (readonly [string, Answers])[])(
    '%s with nothing chosen prints a visible blank, or does not announce a list',
    (id, answers) => {
      for (const language of ['fr', 'en'] as const) {
        const { blocks, status } = clause(answers, id, language);
        const words = wordsOf({ ...clause(answers, id, language), blocks });
        if (status === 'printed') expect(words).not.toMatch(/:(?=\s*$)|:(?=[\p{Lu}])/u);
      }
    },
  );
});

describe('dated facts', () => {
  const rows = (answers: Answers) =>
    clause(answers, 'dated_facts').blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.map((row) => row.map((cell) => plainText(cell))) : [],
    );
  const labels = (answers: Answers) => rows(answers).map(([label]) => label!.replace(/ à confirmer$/, ''));

  it('are listed for the clauses that print, each once, with its source and its dates in words', () => {
    const { label, source } = shipped().facts['laws']!.find(({ id }) => id === 'law_p39_1')!;
    const found = rows({ jurisdiction: 'qc' }).filter(([words]) => words!.startsWith(label));
    expect(found).toEqual([
      [
        expect.stringContaining(label),
        expect.stringContaining(new URL(source).host.replace(/^www\./, '')),
        expect.stringMatching(/^\d+(er)? \p{L}+ 20\d\d$/u),
      ],
    ]);
    expect(new Set(labels({})).size).toBe(labels({}).length);
  });

  it('follow the team: other laws, and the help lines it chose', () => {
    const lines = (id: string) => shipped().facts['help_lines']!.find((fact) => fact.id === id)!.label;
    expect(labels({ jurisdiction: 'fr' })).not.toEqual(
      expect.arrayContaining([shipped().facts['laws']!.find(({ id }) => id === 'law_p39_1')!.label]),
    );
    expect(labels({ help_requests__lines: ['info_811'] })).toContain(lines('info_811'));
    expect(labels({ help_requests__lines: ['info_211'] })).not.toContain(lines('info_811'));
  });

  it('are introduced by the day of the oldest check among them', () => {
    const guide = assemble(readInterview(shipped(), NAMED, '2026-11-20'), { document: 'guide' });
    const oldest = guide.facts.map(({ verified }) => verified).sort()[0]!;
    expect(wordsOf(clauseOf(guide, 'dated_facts'))).toContain(printDate('fr-CA', oldest));
  });
});

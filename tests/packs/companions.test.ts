import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assemble,
  clean,
  listCompanions,
  printed,
  toCsv,
  toHtml,
  toMarkdown,
  type TeamDocument,
} from '../../src/engine/documents.ts';
import {
  decodeCompanions,
  decodePack,
  readInterview,
  type Answers,
  type Language,
} from '../../src/engine/interview.ts';
import { encodeCompanions, encodePack } from '../../src/engine/pack.ts';
import { spaced, textOfBlocks, textOfHtml, textOfMarkdown } from '../engine/4-output/read-back.ts';
import { templateWords } from '../engine/3-documents/texts.ts';
import { stories } from '../samples/stories.ts';
import { foreignLaw } from './foreign-law.ts';
import { randomTeam } from './random-teams.ts';
import { DATE, NAMED, shipped } from './shipped.ts';
import { strengthMistakes } from './strength-mistakes.ts';
import { difference } from './whole-document.ts';

/** Every document that goes with the policy, in the order of the list. */
const DOCUMENTS = [
  'summary',
  'resolution',
  'consent_adult',
  'consent_minor',
  'register',
  'decision_tree',
  'agenda',
  'record',
  'calendar',
  'disclaimers',
  'incident_log',
  'strategy_map',
  'netiquette',
  'metrics',
  'acknowledgement',
  'departures',
];
const RUNS = process.env['FULL'] ? 5_000 : 25;

it('has its guide, its fifteen companions and the page of departures, in that order', () => {
  expect(shipped().documents.map(({ id }) => id)).toEqual(['policy', 'guide', ...DOCUMENTS]);
  expect(shipped('en').documents.map(({ id }) => id)).toEqual(['policy', 'guide', ...DOCUMENTS]);
});

it('a sheet prints something, whatever does not concern the team', () => {
  const pack = shipped();
  const sheets = pack.documents.filter(({ sheet }) => sheet);
  for (const { id } of pack.steps.flatMap(({ questions }) => questions)) {
    const answers: Answers = { diffusion: ['signature'], [id]: { not_applicable: 'Pas chez nous' } };
    const interview = readInterview(pack, answers, DATE);
    const empty = sheets.filter((sheet) => printed(assemble(interview, { document: sheet.id })).length === 0);
    expect([id, empty.map((sheet) => sheet.id)]).toEqual([id, []]);
  }
});

it('lists those that concern a team', () => {
  const of = (answers: Answers) => listCompanions(readInterview(shipped(), answers, DATE)).map(({ id }) => id);
  const always = DOCUMENTS.filter((id) => !['consent_minor', 'netiquette', 'acknowledgement', 'record'].includes(id));
  expect(
    of({ serves_groups: ['seniors'], moderation_matrix__public_rules: 'no', diffusion: ['team_meeting'] }),
  ).toEqual(always);
  expect(
    of({
      serves_groups: ['under_14'],
      minor_images: 'parent_and_child',
      moderation_matrix__public_rules: 'yes',
      diffusion: ['signature'],
    }),
  ).toEqual(DOCUMENTS.filter((id) => id !== 'record'));
  expect(of({ serves_groups: ['under_14'], minor_images: 'never_identifiable' })).not.toContain('consent_minor');
});

function textOf({ title, organisation, front, ...document }: TeamDocument): string {
  return spaced(
    [
      title,
      clean(organisation),
      textOfBlocks(front),
      ...printed({ title, organisation, front, ...document }).flatMap((section) => [
        section.title,
        section.label ?? '',
        ...section.clauses.map(({ blocks }) => textOfBlocks(blocks)),
      ]),
    ].join(' '),
  );
}

/** What is wrong with a sheet, if anything. */
function mistakes(answers: Answers, language: Language): readonly string[] {
  const interview = readInterview(shipped(language), answers, DATE);
  return DOCUMENTS.flatMap((id) => {
    const document = assemble(interview, { document: id });
    const clauses = printed(document).flatMap((section) => section.clauses);
    const found = clauses.flatMap((clause) => {
      const words = templateWords(clause);
      const bad = [/\{(de |à )?\w+[^}]*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/, / {2}| [.,;]|\(\)|« »/].find(
        (shape) => shape.test(words),
      );
      return [
        ...(bad ? [`${clause.id}: ${bad} ${words}`] : []),
        ...(clause.number === undefined ? [] : [`${clause.id} is numbered`]),
      ];
    });
    // The twins of the texts to copy are in the other language on purpose: neither its verbs nor its laws are this one’s.
    const strength =
      id === 'disclaimers'
        ? []
        : strengthMistakes(interview, document).filter(
            (one) => !one.includes('labelled') && !one.includes('note of basis'),
          );
    const unmarked = (text: string) => spaced(text.replaceAll(/[▲☐]|\[ \]/g, ' '));
    const shown = unmarked(textOf(document));
    return [
      ...(clauses.length === 0 ? [`${id} is empty`] : []),
      ...found,
      ...strength,
      ...clauses.flatMap((clause) => foreignLaw(interview, clause)),
      ...(unmarked(textOfHtml(toHtml(document))) === shown
        ? []
        : [`${id}: HTML says something else, ${difference(unmarked(textOfHtml(toHtml(document))), shown)}`]),
      ...(unmarked(textOfMarkdown(toMarkdown(document))) === shown
        ? []
        : [
            `${id}: Markdown says something else, ${difference(unmarked(textOfMarkdown(toMarkdown(document))), shown)}`,
          ]),
    ];
  });
}

describe.each(['fr', 'en'] as const)('every sheet is whole, in %s', (language) => {
  it.each(stories.map(({ name, file }) => [name, file.answers] as const))('for %s', (_name, answers) => {
    expect(mistakes(answers, language)).toEqual([]);
  });

  it('for any team', () => {
    fc.assert(
      fc.property(randomTeam(shipped(language)), (answers) => {
        expect(mistakes(answers, language)).toEqual([]);
      }),
      { seed: 20261121, numRuns: RUNS },
    );
  });
});

describe('the calendar for a spreadsheet', () => {
  const csv = (answers: Answers, language: Language = 'fr') =>
    toCsv(assemble(readInterview(shipped(language), answers, DATE), { document: 'calendar' }));

  it('has a line for each post of twelve weeks, from the next Monday on', () => {
    const lines = csv({
      platform_plan: [{ platform: 'facebook', posts_per_week: 1.5, format: 'photo', status: 'active' }],
    })
      .split('\r\n')
      .filter((line) => line.includes('Facebook') && /20\d\d/.test(line));
    expect(lines).toHaveLength(18);
    expect(lines[0]).toMatch(/^"23.novembre 2026";/);
  });

  it('is one that no spreadsheet runs as a formula, whatever a team types', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', ' =HYPERLINK("x")']) {
      const text = csv({
        platform_plan: [{ platform: 'other', name, posts_per_week: 1, format: 'photo', status: 'active' }],
      });
      expect(text).not.toMatch(/"[\s]*[=+@＝-]/);
      expect(text.startsWith('\ufeff')).toBe(true);
    }
  });
});

it.each([
  ['a note of the question', { image_consent: { undecided: true } }, { image_consent: 'Karine *veut* demander' }],
  ['a note beside the mark', { image_consent: { undecided: true, note: 'Karine *veut* demander' } }, {}],
] as const)('the agenda prints, as typed, %s', (_what, answers, notes) => {
  const pack = shipped();
  const agenda = assemble(readInterview(pack, { ...NAMED, ...answers }, DATE, undefined, notes), {
    document: 'agenda',
  });
  expect(textOfBlocks(printed(agenda).flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks)))).toContain(
    'Karine *veut* demander',
  );
});

it('departures name another person who approves, and not the name of the one that is proposed', () => {
  const said = (approver: Answers[string]) => {
    const answers = { ...NAMED, approval_model__mode: 'sensitive_only', approval_model__approver: approver };
    return textOfBlocks(
      printed(assemble(readInterview(shipped(), answers, DATE), { document: 'departures' })).flatMap(({ clauses }) =>
        clauses.flatMap(({ blocks }) => blocks),
      ),
    );
  };
  expect(said({ role: 'communications', name: 'Ana' })).toMatch(/Qui approuve.*présidence.*Ana/);
  expect(said({ role: 'president', name: 'Ana' })).not.toMatch(/Qui approuve/);
});

describe('the page of departures says what nobody discussed, and what the guide follows meanwhile', () => {
  const textFor = (answers: Answers, confirmed = {}) =>
    textOfBlocks(
      printed(
        assemble(readInterview(shipped(), answers, DATE, undefined, {}, confirmed), { document: 'departures' }),
      ).flatMap(({ clauses }) =>
        clauses.filter(({ id }) => id === 'departures_assumed').flatMap(({ blocks }) => blocks),
      ),
    );
  const APPROVAL = 'Qui approuve avant publication?';
  const questions = shipped().steps.flatMap((step) => step.questions);

  it('the essential ones first', () => {
    const text = textFor({});
    const at = (id: string) => text.indexOf(questions.find((question) => question.id === id)!.label);
    expect(text).toContain('Autonomie, sauf pour les sujets délicats');
    const quick = shipped()
      .quick.map(at)
      .filter((place) => place >= 0);
    expect(quick.length).toBeGreaterThan(10);
    expect(at('accessibility_rules')).toBeGreaterThan(Math.max(...quick));
  });

  it('and none that was answered, confirmed, left to decide, or does not concern the team', () => {
    expect(textFor({})).toContain(APPROVAL);
    expect(textFor({ approval_model__mode: 'second_reader' })).not.toContain(APPROVAL);
    expect(textFor({}, { approval_model__mode: 'sensitive_only' })).not.toContain(APPROVAL);
    expect(textFor({ approval_model: { undecided: true } })).not.toContain(APPROVAL);
    expect(textFor({ approval_model: { not_applicable: 'Non' } })).not.toContain(APPROVAL);
  });
});

describe('the page of departures says what overlays changed', () => {
  const texts = (pack: ReturnType<typeof shipped>, answers: Answers = {}) =>
    textOfBlocks(
      printed(assemble(readInterview(pack, answers, DATE), { document: 'departures' })).flatMap(({ clauses }) =>
        clauses.flatMap(({ blocks }) => blocks),
      ),
    );

  it.each([
    ['cab', 'fr', /Le guide du CABQ demande une seule personne/],
    ['cab', 'en', /The CABQ guide asks for one person/],
    ['roeq', 'fr', /ont convenu ensemble de ces critères/],
    ['roeq', 'en', /agreed on these criteria together/],
  ] as const)('%s, in %s: the clause, whose words it has, and why; after its travels too', (name, language, reason) => {
    const pack = shipped(language, name);
    const said = texts(pack);
    expect(said).toMatch(reason);
    expect(said).toContain(pack.labels[name]);
    const travelled = decodeCompanions(
      decodePack(JSON.parse(JSON.stringify(encodePack(pack))) as ReturnType<typeof encodePack>),
      JSON.parse(JSON.stringify(encodeCompanions(pack))) as ReturnType<typeof encodeCompanions>,
    );
    expect(texts(travelled)).toBe(said);
  });

  it('nothing of the kind in the base, whose clauses nobody changed', () => {
    const document = assemble(readInterview(shipped(), {}, DATE), { document: 'departures' });
    expect(printed(document).flatMap(({ clauses }) => clauses.map(({ id }) => id))).not.toContain('departures_changed');
  });

  it('what was taken away, and why', () => {
    const pack = shipped();
    const hidden = [
      { kind: 'clause', id: 'x', label: 'Rythme', pack: 'reseau', reason: 'Pas chez nous.' },
      { kind: 'option', id: 'x.y', label: 'Un choix', pack: 'reseau', reason: 'Un choix de moins.' },
    ] as const;
    const said = texts({ ...pack, labels: { ...pack.labels, reseau: 'Le réseau' }, hidden });
    expect(said).toMatch(/Rythme[\s\S]*Le réseau[\s\S]*Pas chez nous\./);
    expect(said).not.toContain('Un choix');
  });
});

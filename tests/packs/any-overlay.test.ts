import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, explain, toMarkdown } from '../../src/engine/documents.ts';
import {
  advise,
  openAnswers,
  readInterview,
  type Answers,
  type AnswersFile,
  type Language,
} from '../../src/engine/interview.ts';
import { readPack, type Pack } from '../../src/engine/pack.ts';
import { headOf } from '../engine/overlay-files.ts';
import { fileOf, randomTeam } from './random-teams.ts';
import { DATE, files, shipped, wordings } from './shipped.ts';

/*
 * Whatever a member takes away of the base, one thing or five: it is told why not, or every document of any team is still whole.
 */
const FULL = process.env['FULL'] !== undefined;
const LEFT_OVER = /\{(de |à )?\w+[^}]*\}|\bundefined\b|\bNaN\b|\[object/;
/** What may be said of taking something away: what is locked, fixed or needed stays; the rest has its warning. */
const SAID = [
  'clause_locked',
  'fixed_changed',
  'locked_basis',
  'option_needed',
  'nothing_to_hide',
  'locked_unreached',
  'required_hidden',
];

const fields = shipped()
  .steps.flatMap(({ questions }) => questions)
  .flatMap((question) => [question, ...question.fields]);
const hideable: readonly (readonly [string, string])[] = [
  ...shipped().steps.flatMap(({ questions }) => questions.map(({ id }) => ['question', id] as const)),
  ...fields
    .flatMap((field) => [field, ...(field.columns ?? [])])
    .filter(({ type, options_from }) => type !== 'person' && !options_from)
    .flatMap(({ id, options = [] }) => options.map((option) => ['option', `${id}.${option.id}`] as const)),
  ...Object.entries(shipped().facts).flatMap(([file, facts]) =>
    facts.map(({ id }) => ['option', `${file}.${id}`] as const),
  ),
  ...shipped().rules.map(({ id }) => ['rule', id] as const),
  ...[...new Set(wordings().map(({ clause }) => clause.id))].map((id) => ['clause', id] as const),
  ...shipped().documents.map(({ id }) => ['document', id] as const),
];

function without(hidden: readonly (readonly [string, string])[], language: Language): ReturnType<typeof readPack> {
  const hide = hidden.map(([kind, id]) => `  - {${kind}: ${id}, reason: {fr: "Non.", en: "No."}}\n`).join('');
  const head = headOf(
    'own',
    'base',
    `local: [{id: local_report, value: {fr: "nous", en: "us"}}]\nhide:\n${hide}`,
  ).replace(/made_for: .*/, `made_for: "${shipped().version}"`);
  return readPack(new Map([...files, ['templates/own/pack.yaml', head]]), 'own', language);
}

/** What is wrong with the documents and the advice of a team, if anything. */
function mistakes(pack: Pack, answers: Answers): readonly string[] {
  const interview = readInterview(pack, answers, DATE);
  // What a team typed may look like anything.
  const typed = JSON.stringify(answers);
  const found = (where: string, text: string) => {
    const left = LEFT_OVER.exec(text)?.[0];
    return left === undefined || typed.includes(JSON.stringify(left).slice(1, -1)) ? [] : [`${where}: ${left}`];
  };
  return [
    ...pack.documents.flatMap(({ id }) => {
      const document = assemble(interview, { document: id });
      explain(interview, document);
      return found(id, toMarkdown(document));
    }),
    ...found(
      'advice',
      JSON.stringify(
        advise(interview).map(({ message, repairs }) => [message, repairs.map(({ label }) => label)]),
      ).replaceAll('\\n', '\n'),
    ),
  ];
}

describe.each(['fr', 'en'] as const)('whatever a member takes away, in %s', (language) => {
  const team = randomTeam(shipped(language));
  const some = fc.oneof(
    { weight: 1, arbitrary: fc.shuffledSubarray([...hideable], { minLength: 1, maxLength: 5 }) },
    {
      weight: 2,
      arbitrary: fc.shuffledSubarray(
        hideable.filter(([kind]) => kind === 'question'),
        { minLength: 1, maxLength: 5 },
      ),
    },
  );

  it('every document is whole, or the member is told why not', () => {
    let whole = 0;
    fc.assert(
      fc.property(some, team, (hidden, answers) => {
        const { pack, messages } = without(hidden, language);
        expect(messages.filter(({ code }) => !SAID.includes(code))).toEqual([]);
        if (!pack) return;
        expect(mistakes(pack, answers)).toEqual([]);
        whole += 1;
      }),
      { seed: 20261121, numRuns: FULL ? 2_000 : 15 },
    );
    expect(whole).toBeGreaterThan(5);
  });
});

/** The answers with what was set aside, a cell in its row again: « smart_goals.1.owner_role ». */
function together({ answers, aside = {} }: Pick<AnswersFile, 'answers' | 'aside'>): Readonly<Record<string, unknown>> {
  const cell = /^(\w+)\.(\d+)\.(\w+)$/;
  const whole: Record<string, unknown> = { ...structuredClone(answers) };
  for (const [name, value] of Object.entries(aside)) {
    const [, id, rank, column] = cell.exec(name) ?? [];
    if (id === undefined) whole[name] = value;
    else (whole[id] as Record<string, unknown>[])[Number(rank) - 1]![column!] = value;
  }
  return whole;
}

describe('a team that changes packs', () => {
  it.each([
    ['base', 'roeq'],
    ['roeq', 'base'],
    ['cab', 'roeq'],
    ['base', 'cab'],
  ] as const)('from %s to %s loses nothing, and is told', (from, to) => {
    const [one, other] = [shipped('fr', from), shipped('fr', to)];
    const clause = wordings(one).find((each) => each.document.id === 'policy' && each.clause.custody === 'free')!.clause
      .id;
    const adaptations = {
      clauses: { [clause]: 'Nos mots.' },
      added: [{ title: 'À nous', text: 'Notre article.', section: one.documents[0]!.sections[0]!.id }],
    };
    fc.assert(
      fc.property(randomTeam(one), (answers) => {
        const opened = openAnswers(
          { ...fileOf(answers), pack: { name: from, version: one.version }, adaptations, aside: { old: 'gardé' } },
          other,
          DATE,
        );
        expect(opened.messages[0]).toMatchObject({ code: 'file_of_other_pack' });
        const { answers: kept, aside = {} } = opened.file!;
        expect(together(opened.file!)).toEqual({ ...answers, old: 'gardé' });
        expect(JSON.stringify(opened.file)).toMatch(/Nos mots\..*Notre article\./);
        const dropped = Object.keys(aside).filter((name) => name !== 'old');
        const said = JSON.stringify(opened.messages);
        expect(
          dropped.length === 0 || /unknown_answer|wrong_option|unknown_option|wrong_type|required/.test(said),
        ).toBe(true);
        expect(mistakes(other, kept)).toEqual([]);
        // And back.
        const back = openAnswers({ ...opened.file!, pack: { name: to, version: other.version } }, one, DATE).file!;
        expect(together(back)).toEqual({ ...answers, old: 'gardé' });
      }),
      { seed: 20261121, numRuns: FULL ? 300 : 8 },
    );
  });
});

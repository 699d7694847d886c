import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { advise, derivedOf, readInterview, savings, type Answer, type Answers } from '../../src/engine/interview.ts';
import { randomTeam } from './random-teams.ts';
import { NAMED, shipped } from './shipped.ts';

const RUNS = process.env['FULL'] ? 2_000 : 40;

/** Any number a form, a file or a program may give, and those that were trouble once. */
const anyNumber = fc.oneof(
  fc.constantFrom(0.5, 1.5, 36.5, 95688, 112027, 70_000, 1e21, 1e-7, 1e300, -1, -0, Number.NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer(),
);
const anyDate = fc.constantFrom(
  '1000-01-01',
  '2026-11-20',
  '9990-06-30',
  '9999-12-31',
  '+010000-01-01',
  '2026-02-30',
  '',
);

it('every number and every table of a pack has a ceiling', () => {
  for (const pack of ['base', 'cab', 'roeq'].map((name) => shipped('fr', name))) {
    const fields = pack.steps
      .flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.fields]))
      .flatMap((field) => [field, ...(field.columns ?? [])]);
    const open = fields.filter(({ type, max }) => ['number', 'rows', 'list'].includes(type) && max === undefined);
    expect([pack.name, open.map(({ id }) => id)]).toEqual([pack.name, []]);
  }
});

it('any numbers, on any day, give every document, the advice and what is computed; none prints as NaN or with an exponent', () => {
  const pack = shipped();
  const fields = pack.steps.flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.fields]));
  const numbers = fields.filter(({ type }) => type === 'number').map(({ id }) => id);
  const dates = fields.filter(({ type }) => type === 'date').map(({ id }) => id);
  const row = fc.record({ platform: fc.constantFrom('facebook', 'x', 'other'), posts_per_week: anyNumber });
  const given = fc.tuple(
    randomTeam(pack),
    fc.tuple(...numbers.map((id) => fc.option(anyNumber.map((one): [string, Answer] => [id, one])))),
    fc.tuple(...dates.map((id) => fc.option(anyDate.map((one): [string, Answer] => [id, one])))),
    fc.array(row, { maxLength: 12 }),
    anyDate,
  );
  fc.assert(
    fc.property(given, ([team, byNumber, byDate, platform_plan, today]) => {
      const changed = Object.fromEntries([...byNumber, ...byDate].filter((entry) => entry !== null));
      const answers: Answers = { ...team, ...NAMED, ...changed, platform_plan };
      const interview = readInterview(pack, answers, today);
      const words = pack.documents.map(({ id }) => toMarkdown(assemble(interview, { document: id }))).join('\n');
      const said = JSON.stringify([advise(interview), savings(interview), derivedOf(interview)]);
      for (const text of [words, said]) expect(text).not.toMatch(/NaN|Infinity|\d[eE][+-]\d|Invalid/);
    }),
    { seed: 20261123, numRuns: RUNS },
  );
});

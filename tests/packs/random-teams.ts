import fc from 'fast-check';
import {
  ANSWERS_FORMAT,
  type Answer,
  type Answers,
  type Field,
  type Pack,
  type Question,
} from '../../src/engine/interview.ts';
import { HOSTILE } from '../engine/4-output/read-back.ts';
import { shipped } from './shipped.ts';

/**
 * Teams made from the pack itself: each answer is of its question's type and within its bounds, and every state is
 * given (answered, emptied, undecided, not applicable, left alone). Weighted, so that rare combinations still meet.
 */
export function randomTeam(pack: Pack): fc.Arbitrary<Answers> {
  const questions = pack.steps.flatMap((step) => step.questions);
  const one = questions.map((question) =>
    fc.tuple(special(question), ...fieldsOf(question).map((field) => fieldAnswer(question, field))),
  );
  return fc
    .tuple(...one)
    .map((all) => Object.fromEntries(all.flatMap((entries) => entries.filter((entry) => entry !== undefined))));
}

type Entry = readonly [string, Answer] | undefined;
const nothing = fc.constant<Entry>(undefined);
/** Texts a team types: mostly plain, often hostile. */
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Maison Rive-Douce',
      'du lundi au vendredi',
      'élan & Cie',
      '418 555-0123',
      'Un reçu d’impôt',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)) },
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

function fieldsOf(question: Question): readonly Field[] {
  return [question, ...question.fields].filter(({ type }) => type !== 'group');
}

/** Now and then the whole question is left to decide, or set aside where it may be skipped. */
function special(question: Question): fc.Arbitrary<Entry> {
  const undecided = fc.constant<Entry>([question.id, { undecided: true, note: 'À voir' }]);
  const aside = fc.constant<Entry>([question.id, { not_applicable: 'Pas chez nous' }]);
  if (question.id === 'org_name') return nothing;
  return fc.oneof(
    { weight: 40, arbitrary: nothing },
    { weight: 1, arbitrary: undecided },
    { weight: question.required ? 0 : 1, arbitrary: aside },
  );
}

function fieldAnswer(question: Question, field: Field): fc.Arbitrary<Entry> {
  const entry = (answer: fc.Arbitrary<Answer>): fc.Arbitrary<Entry> =>
    answer.map((given) => [field.id, given] as const);
  return fc.oneof(
    { weight: field.required ? 1 : 6, arbitrary: nothing },
    { weight: 12, arbitrary: entry(value(field)) },
    { weight: 1, arbitrary: entry(fc.constant(emptied(field))) },
    {
      weight: field.id === 'org_name__full' || field.id === question.id ? 0 : 1,
      arbitrary: entry(fc.constant({ undecided: true })),
    },
  );
}

/** A field a team emptied; what the law keeps ticked stays. */
function emptied({ type, options = [] }: Field): Answer {
  return type === 'multi' || type === 'list' || type === 'rows'
    ? options.filter(({ fixed }) => fixed).map(({ id }) => id)
    : null;
}

function value(field: Field): fc.Arbitrary<Answer> {
  const ids = (field.options ?? []).map(({ id }) => id);
  switch (field.type) {
    case 'single':
      return fc.constantFrom(...ids);
    case 'multi':
      return choices(field);
    case 'number':
      return number(field);
    case 'date':
      return fc.constantFrom('2026-11-19', '2026-11-20', '2026-12-01', '2027-01-31', '2024-02-29');
    case 'person':
      return person(field, ids);
    case 'list':
      return fc.array(words, { maxLength: field.max ?? 4 });
    case 'rows':
      return rows(field);
    default:
      return words.map((typed) =>
        Array.from(typed)
          .slice(0, field.max_length ?? 200)
          .join(''),
      );
  }
}

/** Few choices more often than many, so that « lacks » conditions meet too. */
function choices(field: Field): fc.Arbitrary<readonly string[]> {
  const options = field.options ?? [];
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
  const open = options.filter(({ exclusive, fixed }) => !exclusive && !fixed).map(({ id }) => id);
  const fixed = options.filter((option) => option.fixed).map(({ id }) => id);
  const some = fc.nat({ max: 4 }).chain((size) =>
    fc.shuffledSubarray(open, {
      minLength: Math.min(size, open.length),
      maxLength: Math.min(size < 4 ? size : open.length, field.max ?? open.length),
    }),
  );
  const excluded = field.id === 'tone_values' ? some.map((list) => list.filter((id) => id !== 'tutoiement')) : some;
  const any = excluded.map((list) => [...list, ...fixed]);
  return alone.length === 0
    ? any
    : fc.oneof({ weight: 5, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...alone) });
}

function number({ min = 0, max = 200, decimals = 0 }: Field): fc.Arbitrary<number> {
  const near = [0, 1, 2, 3, 5, 7, 10, 11, 12, 24, 25, 48, 49, 72, 0.25, 0.5, 1.75, 2.5].filter(
    (one) => one >= min && one <= max && Number.isInteger(one * 10 ** decimals),
  );
  return fc.constantFrom(...near);
}

/** A reference is not offered where it would name itself. */
function person(field: Field, ids: readonly string[]): fc.Arbitrary<Answer> {
  const offered = ids.filter(
    (id) =>
      !(field.id === 'responsible__lead' && (id === 'lead' || id === 'backup')) &&
      !(field.id === 'responsible__backup' && id === 'backup'),
  );
  const role = fc.constantFrom(...offered);
  return fc.oneof(role, fc.record({ role, name: fc.oneof(fc.constantFrom('Ana', 'Luc', 'Élise'), words) }));
}

/** One row a choice of the first column. */
function rows(field: Field): fc.Arbitrary<Answer> {
  const columns = field.columns ?? [];
  const key = (column: Field) => column.id.slice(field.id.length + 2);
  const row = fc
    .tuple(
      ...columns.map((column, index) =>
        fc.oneof(
          { weight: index === 0 ? 9 : 3, arbitrary: value(column) },
          { weight: index === 0 ? 0 : 1, arbitrary: fc.constantFrom(undefined, null) },
        ),
      ),
    )
    .map((cells) =>
      Object.fromEntries(cells.flatMap((cell, index) => (cell === undefined ? [] : [[key(columns[index]!), cell]]))),
    );
  const first = columns[0]?.type === 'single' ? key(columns[0]) : undefined;
  return fc.uniqueArray(row, {
    maxLength: Math.min(field.max ?? 5, 5),
    selector: (one) => (first ? one[first] : one) as unknown,
  }) as fc.Arbitrary<Answer>;
}

/** The answers as a file, for what opens one. */
export function fileOf(answers: Answers, path: 'quick' | 'complete' = 'quick') {
  return {
    format: ANSWERS_FORMAT,
    pack: { name: 'base', version: shipped().version },
    language: 'fr',
    path,
    date: '2026-11-20',
    answers,
    notes: {},
  };
}

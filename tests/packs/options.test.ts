import { describe, expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { advise, type Answer, type Answers, type Field } from '../../src/engine/interview.ts';
import { shipped, team } from './shipped.ts';
import { witness } from './witness.ts';

/** Fields, or options of one, that change nothing yet, and why. */
const SILENT: Readonly<Record<string, string>> = {
  org_kind__kind: 'the clauses on public bodies, language and advertising read it',
  org_kind__charity: 'the clauses on donations and elections read it',
  'facebook_presence not_yet': 'an organisation that is not there yet is told the same as one with a Page',
  accounts_register:
    'the register is a sheet of the team’s own; the policy counts what is wrong in it, and tests hold each count',
  'prohibited_content thanks_sponsors': 'the clause thanks sponsors whoever they are',
  'prohibited_content online_intervention': 'law and safety forbid it already, in the clause on requests for help',
  'platform_plan__tool planner_builtin': 'only a third-party tool changes the policy',
  'audiences__age_min adult': 'only an audience under 13 calls for a rule',
  'publication_criteria mission_values_link': 'the clause on criteria asks it of every post, chosen or not',
};

/** Teams in whose documents the options of the quick path can show. */
const TEAMS: readonly Answers[] = [
  {},
  { serves_groups: ['under_14'], minor_images: 'parent_and_child', image_consent__mode: 'verbal' },
  {
    platform_plan: [{ platform: 'facebook' }, { platform: 'instagram' }],
    approval_model__mode: 'all_approved',
    weekly_hours__hours: 1,
  },
  { personal_use__stance: 'no_mention', policy_strength: 'mandatory', discussion_stance__stance: 'invite' },
  { jurisdiction: 'fr', org_kind__employer: 'no', adoption__date: '2026-11-20' },
];
/** What a team reads: its policy, its guide and its advice. */
const effects = new Map<string, string>();
function effect(answers: Answers): string {
  const key = JSON.stringify(answers);
  const known = effects.get(key);
  if (known !== undefined) return known;
  const interview = team(answers);
  const read =
    toMarkdown(assemble(interview)) +
    toMarkdown(assemble(interview, { document: 'guide' })) +
    advise(interview)
      .map(({ id, severity, message, repairs }) => [id, severity, message, repairs.map(({ label }) => label)])
      .join();
  effects.set(key, read);
  return read;
}
/** Options of a silent field that do change something. */
const SPOKEN: readonly string[] = ['org_kind__kind public_body', 'org_kind__charity no'];
/** Of a field that changes nothing, the first option has nothing before it to differ from. */
const declared = (id: string, options: readonly string[]) =>
  SILENT[id]
    ? options.slice(1).filter((option) => !SPOKEN.includes(`${id} ${option}`))
    : options.filter((option) => SILENT[`${id} ${option}`]);

const questions = shipped().steps.flatMap((step) => step.questions);
const fields = questions
  .flatMap((question) => [question, ...question.fields])
  .filter(({ options, type }) => options && type !== 'person');
const columns = questions
  .flatMap((question) => [question, ...question.fields])
  .flatMap((field) => (field.columns ?? []).map((column) => ({ field, column })))
  .filter(({ field, column }) => column.options && column.type !== 'person' && !SILENT[field.id]);
/** Where a field is asked only of some teams: the answers that make it asked. */
const asking = (id: string): Answers => {
  const question = questions.find((one) => one.id === id || one.fields.some((field) => field.id === id))!;
  const field = question.fields.find((one) => one.id === id);
  return { ...witness(question.when), ...witness(field?.when) };
};

/** Whether the answers have, for some team, an effect that none of the others has. */
function reaches(answers: Answers, others: readonly Answers[], asked: Answers = {}): boolean {
  return TEAMS.some((base) =>
    others.every((other) => effect({ ...base, ...asked, ...other }) !== effect({ ...base, ...asked, ...answers })),
  );
}

it('few options are silent', () => {
  expect(Object.keys(SILENT).length).toBeLessThanOrEqual(10);
});

describe('every option changes the policy or the advice of some team, or is said to be silent', () => {
  it.each(fields.map((field) => [field.id, field] as const))('%s', (id, { type, options = [] }: Field) => {
    const ids = options.map((option) => option.id);
    const set = (value: Answer): Answers => ({ [id]: value });
    // What cannot be unticked is no choice.
    const silent = ids.filter((option) => {
      if (options.find((one) => one.id === option)!.fixed) return false;
      if (type !== 'multi') return !reaches(set(option), ids.slice(0, ids.indexOf(option)).map(set), asking(id)); // alike options: the later one is silent
      const other = options.findLast((one) => !one.exclusive && !one.fixed && one.id !== option)!.id;
      const alone = options.find((one) => one.id === option)!.exclusive;
      return !reaches(set(alone ? [option] : [other, option]), [set([other])], asking(id));
    });
    expect([id, silent]).toEqual([id, declared(id, ids)]);
  });

  it.each(columns.map(({ field, column }) => [column.id, field, column] as const))('%s', (id, field, column) => {
    const key = (one: Field) => one.id.slice(field.id.length + 2);
    const usual = Object.fromEntries(
      field.columns!.map((one) => [
        key(one),
        one.type === 'number'
          ? 2
          : one.type === 'multi'
            ? [one.options![0]!.id]
            : one.type === 'date'
              ? '2026-12-01'
              : (one.options?.[0]?.id ?? 'Un texte'),
      ]),
    );
    const set = (option: string): Answers => ({
      [field.id]: [
        {
          ...usual,
          ...(field.id === 'platform_plan' ? { platform: 'x', format: 'photo' } : {}),
          [key(column)]: column.type === 'multi' ? [option] : option,
        },
      ],
    });
    const ids = column.options!.map((option) => option.id);
    expect(
      ids.filter((option, rank) => !reaches(set(option), ids.slice(0, Math.min(rank, 3)).map(set), asking(field.id))),
    ).toEqual(declared(id, ids));
  });
});

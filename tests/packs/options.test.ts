import { describe, expect, it } from 'vitest';
import { assemble, toMarkdown } from '../../src/engine/documents.ts';
import { advise, type Answer, type Answers, type Field } from '../../src/engine/interview.ts';
import { shipped, team } from './shipped.ts';

/** Fields, or options of one, that change nothing yet, and why. */
const SILENT: Readonly<Record<string, string>> = {
  org_kind__kind: 'the clauses on public bodies, language and advertising read it',
  org_kind__charity: 'the clauses on donations and elections read it',
  'platform_plan__tool native': 'only a third-party tool changes the policy',
  'platform_plan__tool planner_builtin': 'only a third-party tool changes the policy',
  'publication_criteria mission_values_link': 'the clause on criteria asks it of every post, chosen or not',
};

/** Teams in whose documents the options of the quick path can show. */
const TEAMS: readonly Answers[] = [
  {},
  { serves_groups: ['under_14'], minor_images: 'parent_and_child', image_consent__mode: 'verbal' },
  { platform_plan: [{ platform: 'facebook' }, { platform: 'instagram' }], approval_model__mode: 'all_approved', weekly_hours__hours: 1 },
  { personal_use__stance: 'no_mention', policy_strength: 'mandatory', discussion_stance__stance: 'invite' },
  { jurisdiction: 'fr', org_kind__employer: 'no', adoption__date: '2026-11-20' },
];
/** What a team reads: its policy and its advice. */
const effect = (answers: Answers) => {
  const interview = team(answers);
  return toMarkdown(assemble(interview)) + advise(interview).map(({ id, severity, message, repairs }) => [id, severity, message, repairs.map(({ label }) => label)]).join();
};
const declared = (id: string, options: readonly string[]) => options.filter((option) => SILENT[id] ?? SILENT[`${id} ${option}`]);

const fields = shipped().steps.flatMap(({ questions }) => questions.filter(({ quick }) => quick)).flatMap((question) => [question, ...question.fields]).filter(({ options, type }) => options && type !== 'person');
const columns = shipped().steps.flatMap(({ questions }) => questions.filter(({ quick }) => quick)).flatMap((question) => (question.columns ?? []).map((column) => ({ question, column }))).filter(({ column }) => column.options);

/** Whether the answers have, for some team, an effect that none of the others has. */
function reaches(answers: Answers, others: readonly Answers[]): boolean {
  return TEAMS.some((base) => others.every((other) => effect({ ...base, ...other }) !== effect({ ...base, ...answers })));
}

describe('every option of the quick path changes the policy or the advice of some team, or is said to be silent', () => {
  it.each(fields.map((field) => [field.id, field] as const))('%s', (id, { type, options = [] }: Field) => {
    const ids = options.map((option) => option.id);
    const set = (value: Answer): Answers => ({ [id]: value });
    const silent = ids.filter((option) => {
      if (type !== 'multi') return !reaches(set(option), ids.filter((one) => one !== option).map(set));
      const other = options.findLast((one) => !one.exclusive && !one.fixed && one.id !== option)!.id;
      const alone = options.find((one) => one.id === option)!.exclusive;
      return !reaches(set(alone ? [option] : [other, option]), [set([other])]);
    });
    expect([id, silent]).toEqual([id, declared(id, ids)]);
  });

  it.each(columns.map(({ question, column }) => [column.id, question.id, column] as const))('%s', (id, question, column) => {
    const key = id.slice(question.length + 2);
    const row = (option: string): Answers => ({ [question]: [{ platform: 'x', posts_per_week: 2, format: 'photo', [key]: option }] });
    const ids = column.options!.map((option) => option.id);
    expect(ids.filter((option) => !reaches(row(option), ids.filter((other) => other !== option).slice(0, 3).map(row)))).toEqual(declared(id, ids));
  });
});

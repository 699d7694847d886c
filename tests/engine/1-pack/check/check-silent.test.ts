import { expect, it } from 'vitest';
import { mapFields } from '../../../../src/engine/1-pack/model/attach-options.ts';
import { COMPUTED_WITH } from '../../../../src/engine/1-pack/check/questions-computed-with.ts';
import { derivedValues } from '../../../../src/engine/2-interview/computed/derived.ts';
import { placedFields } from '../../../../src/engine/2-interview/model/fields.ts';
import { readInterview, type Answers } from '../../../../src/engine/interview.ts';
import { DATE, NAMED, shipped } from '../../../packs/shipped.ts';
import { readSmall, smallFiles } from '../../small-pack.ts';

/** The pack without a condition or a default: what is read of it then, the engine reads of itself. */
const bare = mapFields(
  { ...shipped(), documents: [] },
  ({ when: _when, default: _default, undecided_default: _undecided, ...field }) => field as never,
);
const TEAMS: readonly Answers[] = [
  NAMED,
  {
    ...NAMED,
    goals: ['awareness'],
    jurisdiction: 'qc',
    discussion_stance__stance: 'invite',
    approval_model__mode: 'all_approved',
    weekly_hours__hours: 2,
    platform_plan: [
      { platform: 'facebook', posts_per_week: 9, format: 'photo', status: 'active' },
      { platform: 'x', posts_per_week: 4, format: 'text_link', status: 'active' },
    ],
    accounts_register: [{ platform: 'facebook', status: 'active' }],
    smart_goals: [{ goal: 'Plus', measure: 'reach', target: '9', due: '2027-01-01' }],
    spokespersons: [{ role: 'board' }],
    linked_documents: [{ doc: 'charter', status: 'exists' }],
    adoption__date: DATE,
    adoption__effective: DATE,
    adoption__review_months: 12,
  },
];

it('the list of the questions the engine computes with is what it reads', () => {
  const read = TEAMS.map((answers) => readInterview(bare, answers, DATE)).flatMap((interview) =>
    Object.keys(derivedValues).flatMap((id) => (interview.read(id), interview.basisOf(id))),
  );
  const questions = read.flatMap(
    (id) => placedFields(bare).get(id.replace(/__(given|undecided)$/, ''))?.question.id ?? [],
  );
  expect([...new Set(questions)].sort()).toEqual([...COMPUTED_WITH]);
});

const TEAM = 'questions/small/02-team.yaml';
const SILENT =
  '- id: trial\n  label: {fr: "Essai", en: "Trial"}\n  why: {fr: "Pour voir.", en: "To see."}\n  sources: [S0-01]\n  type: single\n  options: [{id: a, label: {fr: "A", en: "A"}}, {id: b, label: {fr: "B", en: "B"}}]\n  default: a\n  fields: [{id: trial__more, type: text, when: trial is b, label: {fr: "Quoi?", en: "What?"}}]\n';
const LEAD = 'templates/small/policy/03-roles/10-lead_role.md';

it('a question that only reads itself is silent, and is a warning; one that anything else reads is not', () => {
  const team = smallFiles.get(TEAM)! + SILENT;
  const { messages, pack } = readSmall('fr', { [TEAM]: team });
  expect([messages.map(({ code, warning }) => [code, warning]), pack !== undefined]).toEqual([
    [['question_silent', true]],
    true,
  ]);
  expect(
    readSmall('fr', {
      [TEAM]: team,
      [LEAD]: smallFiles.get(LEAD)!.replace('class: core', 'class: core\nwhen: trial is b'),
    }).messages,
  ).toEqual([]);
  expect(
    readSmall('fr', {
      [TEAM]: team.replace(
        'default: {same_as: adoption__date}',
        'when: trial__more__given is yes, default: {same_as: adoption__date}',
      ),
    }).messages,
  ).toEqual([]);
});

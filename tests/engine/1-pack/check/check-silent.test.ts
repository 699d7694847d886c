import { expect, it } from 'vitest';
import { readSmall, smallFiles } from '../../small-pack.ts';

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

import { asText } from '../../0-language/answers.ts';
import { cellList, rowsOf } from './derived-lists.ts';
import type { Derivations } from './derivations.ts';
import type { Interview } from '../model/interview.ts';

const REMOVALS = ['hide', 'remove', 'block'];
/** What law or safety already asks of any team, and what is never hidden. */
const SAID_ELSEWHERE = [
  'respectful_criticism',
  'hate',
  'defamation',
  'third_party_info',
  'threat',
  'distress',
  'child_danger',
  'illegal_minor',
  'unlawful',
  'copyright',
  'suicide_method',
];

/** Derived values about what is done with comments. */
export const moderationValues = {
  criticism_actions: (interview) => actionsOf(interview, 'respectful_criticism'),
  distress_actions: (interview) => actionsOf(interview, 'distress'),
  moderated_situations: (interview) => [
    ...new Set(
      removalsOf(interview)
        .map((row) => asText(row['situation']))
        .filter((situation) => situation !== '' && !SAID_ELSEWHERE.includes(situation)),
    ),
  ],
  removal_situation_count: (interview) => removalsOf(interview).length,
} satisfies Partial<Derivations>;

/** The situations in which something is hidden or removed, or somebody blocked. */
function removalsOf(interview: Interview) {
  return rowsOf(interview, 'moderation_matrix').filter((row) =>
    cellList(row, 'actions').some((action) => REMOVALS.includes(action)),
  );
}

function actionsOf(interview: Interview, situation: string): readonly string[] {
  const rows = rowsOf(interview, 'moderation_matrix').filter((row) => row['situation'] === situation);
  return [...new Set(rows.flatMap((row) => cellList(row, 'actions')))];
}

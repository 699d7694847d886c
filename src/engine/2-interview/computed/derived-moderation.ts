import type { Value } from '../../0-language/answers.ts';
import { cellList, rowsOf, yesNo } from './derived-lists.ts';
import type { Interview } from '../model/interview.ts';

/** Derived values about what is done with comments. */
export const moderationValues: Readonly<Record<string, (interview: Interview) => Value | undefined>> = {
  criticism_actions: (interview) => actionsOf(interview, 'respectful_criticism'),
  distress_actions: (interview) => actionsOf(interview, 'distress'),
  removal_situation_count: (interview) =>
    rowsOf(interview, 'moderation_matrix').filter((row) =>
      cellList(row, 'actions').some((action) => ['hide', 'remove', 'block'].includes(action)),
    ).length,
  removes_or_blocks: (interview) =>
    yesNo(
      rowsOf(interview, 'moderation_matrix').some((row) =>
        cellList(row, 'actions').some((action) => ['remove', 'block'].includes(action)),
      ),
    ),
};

function actionsOf(interview: Interview, situation: string): readonly string[] {
  const rows = rowsOf(interview, 'moderation_matrix').filter((row) => row['situation'] === situation);
  return [...new Set(rows.flatMap((row) => cellList(row, 'actions')))];
}

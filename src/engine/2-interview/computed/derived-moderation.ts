import { cellList, rowsOf } from './derived-lists.ts';
import type { Derivations } from './derivations.ts';
import type { Interview } from '../model/interview.ts';

/** Derived values about what is done with comments. */
export const moderationValues = {
  criticism_actions: (interview) => actionsOf(interview, 'respectful_criticism'),
  distress_actions: (interview) => actionsOf(interview, 'distress'),
  removal_situation_count: (interview) =>
    rowsOf(interview, 'moderation_matrix').filter((row) =>
      cellList(row, 'actions').some((action) => ['hide', 'remove', 'block'].includes(action)),
    ).length,
} satisfies Partial<Derivations>;

function actionsOf(interview: Interview, situation: string): readonly string[] {
  const rows = rowsOf(interview, 'moderation_matrix').filter((row) => row['situation'] === situation);
  return [...new Set(rows.flatMap((row) => cellList(row, 'actions')))];
}

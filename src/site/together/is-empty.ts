import { NO_ADAPTATION, type AnswersFile } from '../../engine/interview.ts';

/** Whether a file says nothing. */
export function isEmpty({ people, answers, notes, confirmed = {}, adaptations = NO_ADAPTATION }: AnswersFile): boolean {
  const all = [people ?? [], answers, notes, confirmed, adaptations.clauses, adaptations.added];
  return all.every((one) => Object.keys(one).length === 0);
}

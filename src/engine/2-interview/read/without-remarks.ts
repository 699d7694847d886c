import { isNotApplicable, isUndecided, type Answer, type Answers } from '../../0-language/answers.ts';

/** What stands for a reason that is not said: what was accepted, or does not concern the team, stays so. */
const UNSAID = '—';

/** Answers for what is published: without the notes of points to decide, and the reasons a team gave. */
export function withoutRemarks(answers: Answers): Answers {
  const bare = (answer: Answer): Answer => {
    if (isUndecided(answer)) return { undecided: true };
    return isNotApplicable(answer) ? { not_applicable: UNSAID } : answer;
  };
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, bare(answer)]));
}

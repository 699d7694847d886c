import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isPerson, isUndecided, type Answer } from '../../0-language/answers.ts';

/** The answers a team hands to someone to read: without its notes and what was set aside, and without names unless it keeps them. */
export function sharedAnswers({ aside: _aside, ...file }: AnswersFile, keepNames: boolean): AnswersFile {
  const share = (answer: Answer) =>
    isUndecided(answer) ? { undecided: true as const } : keepNames ? answer : withoutNames(answer);
  return {
    ...file,
    answers: Object.fromEntries(Object.entries(file.answers).map(([id, answer]) => [id, share(answer)])),
    notes: {},
  };
}

/** The answer with each person as a role, in rows too. */
function withoutNames<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(withoutNames) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isPerson(answer as never) && Object.keys(answer).every((key) => key === 'role' || key === 'name'))
    return { role: (answer as { role?: unknown }).role } as T;
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, withoutNames(one)])) as T;
}

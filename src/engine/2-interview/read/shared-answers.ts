import { isLeftOut, type Adaptations } from '../../0-language/adaptations.ts';
import type { AnswersFile } from '../../0-language/answers-file.ts';
import { isNotApplicable, isUndecided, type Answer } from '../../0-language/answers.ts';

/**
 * The answers a team hands to someone to read: without its notes, its reasons and what was set aside, without what this
 * version does not know, and without names unless it keeps them.
 */
export function sharedAnswers(file: AnswersFile, keepNames: boolean): AnswersFile {
  const { format, pack, language, path, date, confirmed, adaptations } = file;
  const share = (answer: Answer): Answer => {
    if (isUndecided(answer)) return { undecided: true };
    if (isNotApplicable(answer)) return { not_applicable: '' };
    return keepNames ? answer : withoutNames(answer);
  };
  return {
    format,
    pack,
    language,
    path,
    date,
    answers: Object.fromEntries(Object.entries(file.answers).map(([id, answer]) => [id, share(answer)])),
    notes: {},
    ...(confirmed ? { confirmed: keepNames ? confirmed : withoutNames(confirmed) } : {}),
    ...(adaptations ? { adaptations: withoutReasons(adaptations) } : {}),
  };
}

/** What was left out stays so; why is the team's own affair. */
function withoutReasons({ clauses, added }: Adaptations): Adaptations {
  const shared = Object.entries(clauses).map(([id, own]) => [id, isLeftOut(own) ? { left_out: UNTOLD } : own]);
  return { added, clauses: Object.fromEntries(shared) as Adaptations['clauses'] };
}

/** In the place of a reason, which a clause that is left out has to have. */
const UNTOLD = '—';

/** The answer with each person as a role, in rows too. */
function withoutNames<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(withoutNames) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  // A row may have a column called role, which then holds a person.
  if (
    'role' in answer &&
    typeof answer.role === 'string' &&
    Object.keys(answer).every((key) => key === 'role' || key === 'name')
  )
    return { role: answer.role } as T;
  return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, withoutNames(one)])) as T;
}

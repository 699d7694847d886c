import { isNotApplicable, isUndecided, type Answer } from '../../0-language/answers.ts';
import type { OwnClause } from '../../0-language/adaptations.ts';
import { same } from '../../0-language/same.ts';
import { clausesOf } from '../../1-pack/model/documents.ts';
import { fieldsOf } from '../../1-pack/model/questions.ts';
import { fixedWords } from '../../2-interview/grammar/pack-words.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { printAnswer } from '../../2-interview/print/print-answer.ts';
import { printOwnClause } from '../../2-interview/print/print-own-clause.ts';
import { withoutRemarks } from '../../2-interview/read/without-remarks.ts';

/** An answer that is another; nothing stands for no answer. A clause in the team's own words is one too. */
export interface ChangedAnswer {
  readonly id: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Under which a clause in the team's own words is named among the answers. */
export const ADAPTED = 'adaptations.clauses.';
const ADDED = 'adaptations.added';

/** What the team answered, confirmed or wrote otherwise, in the order of the questions. */
export function compareAnswers(before: Interview, after: Interview): readonly ChangedAnswer[] {
  const sides = [before, after].map(givenBy) as [Given, Given];
  const { pack } = after;
  const changed = pack.steps
    .flatMap(({ questions }) => questions)
    .flatMap((question) => fieldsOf(question).filter((field) => !question.columns?.includes(field)))
    .filter(({ id }) => !same(sides[0].get(id), sides[1].get(id)))
    .map(({ id, label }) => ({
      id,
      label,
      before: wordsOf(before, sides[0], id),
      after: wordsOf(after, sides[1], id),
    }));
  return [...changed, ...compareOwnWords(before, after)];
}

type Given = ReadonlyMap<string, Answer>;

function givenBy({ answers, confirmed }: Interview): Given {
  return new Map([...Object.entries(confirmed), ...Object.entries(withoutRemarks(answers))]);
}

function wordsOf(interview: Interview, given: Given, id: string): string | null {
  const answer = given.get(id);
  if (answer === undefined) return null;
  if (isUndecided(answer)) return fixedWords(interview.pack, 'undecided');
  return isNotApplicable(answer) ? '—' : printAnswer(interview, id);
}

function compareOwnWords(before: Interview, after: Interview): readonly ChangedAnswer[] {
  const { documents } = after.pack;
  const [olds, news] = [before.adaptations, after.adaptations];
  const titles = new Map(clausesOf({ documents }).map(({ id, title }) => [id, title]));
  const ids = [...new Set([...Object.keys(olds.clauses), ...Object.keys(news.clauses)])].sort();
  const own = (clause: OwnClause | undefined) => (clause === undefined ? null : printOwnClause(after.pack, clause));
  const clauses = ids
    .filter((id) => !same(olds.clauses[id], news.clauses[id]))
    .map((id) => ({
      id: ADAPTED + id,
      label: titles.get(id) ?? id,
      before: own(olds.clauses[id]),
      after: own(news.clauses[id]),
    }));
  const ranks = Array.from({ length: Math.max(olds.added.length, news.added.length) }, (_, rank) => rank);
  const added = ranks
    .filter((rank) => !same(olds.added[rank], news.added[rank]))
    .map((rank) => ({
      id: `${ADDED}.${rank}`,
      label: (news.added[rank] ?? olds.added[rank])!.title,
      before: olds.added[rank]?.text ?? null,
      after: news.added[rank]?.text ?? null,
    }));
  return [...clauses, ...added];
}

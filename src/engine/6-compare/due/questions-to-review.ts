import { isPerson, type Value } from '../../0-language/answers.ts';
import { isStale } from '../../1-pack/model/stale.ts';
import { withFields, type Question } from '../../1-pack/model/questions.ts';
import { confirmedOtherwise } from '../../2-interview/ask/confirmed-otherwise.ts';
import { progress } from '../../2-interview/ask/progress.ts';
import { asks } from '../../2-interview/ask/questions-to-ask.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { printAnswer } from '../../2-interview/print/print-answer.ts';
import { idsSince } from '../../2-interview/read/changed-since.ts';
import type { Side } from '../changes/side.ts';

/** Why a question is worth another look: what comes first is what most likely changed. */
const REASONS = ['named', 'new', 'proposed', 'open', 'fact', 'role'] as const;
export type ReviewReason = (typeof REASONS)[number];

/** A question that a team looks at again before the next version. */
export interface QuestionToReview {
  readonly id: string;
  /** The step it stands in. */
  readonly step: string;
  readonly label: string;
  readonly because: ReviewReason;
  /** The people or roles it names, as they print. */
  readonly people: readonly string[];
}

/**
 * The questions to look at again, the likeliest to have changed first: those that name people, the new ones, those of
 * which a proposed choice was confirmed that is no longer proposed, those without an answer, those that rest on a fact
 * whose day to be checked is past, those that name roles.
 */
export function questionsToReview({ file, interview }: Side, today: string): readonly QuestionToReview[] {
  const { pack } = interview;
  const since = new Set(idsSince(pack, file.adopted?.at(-1)?.pack?.version ?? file.pack.version));
  const otherwise = new Set(confirmedOtherwise(interview).map(({ id }) => id));
  const open = new Set(
    progress(interview)
      .flatMap(({ questions }) => questions)
      .flatMap(({ id, state }) => (state === 'undecided' || state === 'open' ? [id] : [])),
  );
  const found = pack.steps.flatMap(({ id: step, questions }) =>
    questions.flatMap((question): readonly QuestionToReview[] => {
      const { id, label } = question;
      if (!asks(interview, id)) return [];
      const fields = withFields(question).map((field) => field.id);
      const people = peopleIn(interview, question);
      const because = REASONS.find((reason) => {
        switch (reason) {
          case 'named':
            return people.some(({ isNamed }) => isNamed);
          case 'new':
            return since.has(id);
          case 'proposed':
            return fields.some((field) => otherwise.has(field));
          case 'open':
            return open.has(id);
          case 'fact':
            return fields.some((field) => restsOnStale(interview, field, today));
          default:
            return people.length > 0;
        }
      });
      return because ? [{ id, step, label, because, people: people.map(({ words }) => words) }] : [];
    }),
  );
  return REASONS.flatMap((reason) => found.filter(({ because }) => because === reason));
}

/** The people and roles that a team itself gave to a question, each once. */
function peopleIn(interview: Interview, question: Question) {
  const given = withFields(question)
    .filter(({ id, type }) => type === 'person' && ['answered', 'confirmed'].includes(interview.reading(id).state))
    .map(({ id }) => ({ words: printAnswer(interview, id), isNamed: hasName(interview.read(id)) }))
    .filter(({ words }) => words !== '');
  return [...new Map(given.map((one) => [one.words, one])).values()];
}

function hasName(value: Value | undefined): boolean {
  return isPerson(value) && Boolean(value.name);
}

/** Estimates of the time a task takes are ours: no law or number that the team would read again. */
function restsOnStale({ factsBehind, pack }: Interview, field: string, today: string): boolean {
  return factsBehind(field).some((fact) => isStale(fact, today) && !pack.facts['workload']?.includes(fact));
}

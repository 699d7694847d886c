import { isNotApplicable, isUndecided } from '../../0-language/answers.ts';
import { withFields, type Question } from '../../1-pack/model/questions.ts';
import { asks } from './questions-to-ask.ts';
import type { Interview } from '../model/interview.ts';

/** Where a question stands on the task list. `open` is a question that still needs a word from the team. */
export type QuestionState = 'answered' | 'default' | 'undecided' | 'not_applicable' | 'open';

export interface StepProgress {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly state: QuestionState }[];
}

/** The questions asked now, step by step, with what the team made of each. */
export function progress(interview: Interview): readonly StepProgress[] {
  return interview.pack.steps.map((step) => ({
    id: step.id,
    questions: step.questions
      .filter((question) => asks(interview, question.id))
      .map((question) => ({ id: question.id, state: questionState(interview, question) })),
  }));
}

/** The required fields of a question that are shown and have neither answer nor default. */
export function openFields(interview: Interview, question: Question): readonly string[] {
  return withFields(question)
    .filter((field) => field.required && field.type !== 'group' && asks(interview, field.id))
    .filter((field) => {
      const { state, value } = interview.reading(field.id);
      return (
        state === 'missing' ||
        (state === 'answered' && (value === null || (Array.isArray(value) && value.length === 0)))
      );
    })
    .map((field) => field.id);
}

function questionState(interview: Interview, question: Question): QuestionState {
  const answers = withFields(question)
    .map(({ id }) => interview.answers[id] ?? interview.confirmed[id])
    .filter((answer) => answer !== undefined);
  if (answers.some(isUndecided)) return 'undecided';
  if (isNotApplicable(interview.answers[question.id])) return 'not_applicable';
  if (openFields(interview, question).length > 0) return 'open';
  return answers.length > 0 ? 'answered' : 'default';
}

import { isUndecided } from '../../0-language/answers.ts';
import { linesOf } from '../../0-language/typed-text.ts';
import type { Field, Question } from '../../1-pack/model/pack.ts';
import { withFields } from '../../1-pack/model/questions.ts';
import type { Interview } from './interview.ts';

/**
 * What a team noted on a question, or on some fields of it, wherever it did: beside the question, or in what it left to
 * decide. Each note once, a line each; empty where there is none.
 */
export function notesOn(
  { answers, notes }: Pick<Interview, 'answers' | 'notes'>,
  question: Question,
  fields: readonly Field[] = withFields(question),
): string {
  const ids = [...new Set([question.id, ...fields.map(({ id }) => id)])];
  const inAnswers = ids.flatMap((id) => {
    const answer = answers[id];
    return isUndecided(answer) ? (answer.note ?? '') : [];
  });
  const beside = ids.map((id) => notes[id] ?? '');
  return [...new Set([...inAnswers, ...beside])].filter((note) => linesOf(note).length > 0).join('\n');
}

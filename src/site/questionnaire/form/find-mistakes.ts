import {
  asks,
  checkAnswer,
  type Field,
  fillWords,
  type Interview,
  isNotApplicable,
  openFields,
  type Question,
  takesSpecial,
  withFields,
} from '../../../engine/interview.ts';
import { isSpecial } from './answers-form.ts';
import type { LiveWords } from '../../words/words.ts';
import { sayMessage } from '../../say-message.ts';

/** What is missing or wrong on screen, beside the field it is about. */
export interface Mistake {
  readonly target: HTMLElement;
  readonly words: string;
}

/** What stands in the way of going on from a question: what is required and open, then what does not fit. */
export function findMistakes(
  section: HTMLElement,
  question: Question,
  interview: Interview,
  words: LiveWords,
): readonly Mistake[] {
  const special = interview.answers[question.id];
  if (isNotApplicable(special) && special.not_applicable.trim() === '') {
    return [{ target: section.querySelector<HTMLElement>('.special__reason')!, words: words.errors.reasonMissing }];
  }
  if (isSpecial(special)) return [];
  const open = openFields(interview, question);
  return withFields(question)
    .filter((field) => field.type !== 'group' && asks(interview, field.id))
    .flatMap((field) => {
      const target = section.querySelector<HTMLElement>(`[data-field="${field.id}"]`);
      const mistake = target && findMistake(target, field, question, interview, open.includes(field.id), words);
      return mistake ? [{ target, words: mistake }] : [];
    });
}

function findMistake(
  target: HTMLElement,
  field: Field,
  question: Question,
  interview: Interview,
  open: boolean,
  words: LiveWords,
): string | undefined {
  if (target.querySelector('input[type=date]:invalid')) return words.errors.dateUnknown;
  const answer = interview.answers[field.id];
  const label = field === question || field.type === 'group' ? question.label : field.label;
  if (answer !== undefined && !isSpecial(answer)) {
    const message = checkAnswer(interview.pack, field.id, answer);
    if (message?.code === 'wrong_type' && field.type === 'number' && typeof answer === 'string')
      return fillWords(words.errors.numberUnknown, { label, found: answer });
    if (message) return sayMessage(words, message);
  }
  const canWait = takesSpecial(interview.pack, field.id, 'undecided');
  if (open && !canWait) return words.errors.nameMissing;
  return open ? sayMessage(words, { code: 'required', params: { label } }) : undefined;
}

import {
  asks,
  type Answer,
  checkAnswer,
  columnKey,
  type Field,
  fillWords,
  type Interview,
  isNotApplicable,
  openFields,
  type Question,
  type Row,
  takesSpecial,
  withFields,
} from '../../../engine/interview.ts';
import { isSpecial } from './answers-form.ts';
import type { LiveWords } from '../../words/words.ts';
import { sayMessage } from '../../say-message.ts';

/** What is missing or wrong on screen, beside the field it is about. */
export interface Mistake {
  readonly target: HTMLElement;
  /** Where in it, if only a part of it is wrong: one cell of a table. */
  readonly cell?: HTMLElement | undefined;
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
      return mistake ? [{ target, ...mistake }] : [];
    });
}

function findMistake(
  target: HTMLElement,
  field: Field,
  question: Question,
  interview: Interview,
  open: boolean,
  words: LiveWords,
): Omit<Mistake, 'target'> | undefined {
  const only = (said: string): Omit<Mistake, 'target'> => ({ words: said });
  if (target.querySelector('input[type=date]:invalid')) return only(words.errors.dateUnknown);
  const answer = interview.answers[field.id];
  const label = field === question || field.type === 'group' ? question.label : field.label;
  if (answer !== undefined && !isSpecial(answer)) {
    const inCell = field.columns && mistakeInCells(target, field.columns, answer, interview, words);
    if (inCell) return inCell;
    const said = sayWrong(field, label, answer, interview, words);
    if (said) return only(said);
  }
  const canWait = takesSpecial(interview.pack, field.id, 'undecided');
  if (open && !canWait) return only(words.errors.nameMissing);
  return open ? only(sayMessage(words, { code: 'required', params: { label } })) : undefined;
}

/** What is wrong with the first cell of a table that does not fit, and where it is. */
function mistakeInCells(
  target: HTMLElement,
  columns: readonly Field[],
  answer: Answer,
  interview: Interview,
  words: LiveWords,
): Omit<Mistake, 'target'> | undefined {
  if (!Array.isArray(answer)) return undefined;
  for (const [rank, row] of (answer as readonly Row[]).entries()) {
    for (const column of columns) {
      const key = columnKey(column);
      const said = sayWrong(column, column.label, row[key], interview, words);
      const cell = target.querySelectorAll('.row')[rank]?.querySelector<HTMLElement>(`[data-column="${key}"]`);
      if (said) return { words: said, cell: cell ?? undefined };
    }
  }
  return undefined;
}

function sayWrong(
  { id, type }: Field,
  label: string,
  answer: unknown,
  { pack }: Interview,
  words: LiveWords,
): string | undefined {
  const message = checkAnswer(pack, id, answer);
  if (message?.code === 'wrong_type' && type === 'number' && typeof answer === 'string')
    return fillWords(words.errors.numberUnknown, { label, found: answer });
  return message && sayMessage(words, message);
}

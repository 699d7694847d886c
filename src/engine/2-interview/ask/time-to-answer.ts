import type { Field } from '../../1-pack/model/pack.ts';
import { wordsIn } from '../../1-pack/words/words-in.ts';
import { withFields, type Question } from '../../1-pack/model/questions.ts';

/** Silent reading, slowed by choices: Brysbaert (2019) finds 238 words in English and 214 in French, in plain texts. */
const WORDS_A_MINUTE = 200;
/**
 * For each thing to choose or to type, once it is read: to decide, to type, to move on. An assumption: with it the quick
 * path takes nearly what two walks through it, on a phone and at twice the size, were reckoned to take, 19 and 21 minutes.
 */
const SECONDS_TO_DECIDE = 12;

/** The words that a question shows unasked, those of all its fields: its reasons are folded, its lists closed. */
export function wordsToRead(question: Question): number {
  return wordsOf(withFields(question).map((field) => withListsClosed(field)));
}

/** Seconds that a question takes someone who reads all of it but its reasons, and what the lists that it opens hold. */
export function secondsToAnswer(question: Question): number {
  const fields = withFields(question);
  const decided = fields.filter(({ type }) => type !== 'group').length;
  return Math.round((wordsOf(fields) * 60) / WORDS_A_MINUTE) + decided * SECONDS_TO_DECIDE;
}

/** Whole minutes, one at least, that questions take together. */
export function minutesToAnswer(questions: readonly Question[]): number {
  return Math.max(1, Math.round(questions.reduce((sum, question) => sum + secondsToAnswer(question), 0) / 60));
}

function wordsOf(fields: readonly Field[]): number {
  return fields.flatMap(textsOf).reduce((sum, text) => sum + wordsIn(text), 0);
}

function textsOf({ label, help, options = [], columns = [] }: Field): readonly string[] {
  return [label, help ?? '', ...options.map((option) => option.label), ...columns.flatMap(textsOf)];
}

/** A role is chosen in a list that opens; in a row, so is one choice among several. */
function withListsClosed(field: Field, inRow = false): Field {
  const { type, options = [], columns = [] } = field;
  return {
    ...field,
    options: type === 'person' || (inRow && type === 'single') ? [] : options,
    columns: columns.map((column) => withListsClosed(column, true)),
  };
}

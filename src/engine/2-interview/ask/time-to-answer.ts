import type { Field } from '../../1-pack/model/pack.ts';
import { wordsIn } from '../../1-pack/words/words-in.ts';
import { withFields, type Question } from '../../1-pack/model/questions.ts';

/** Silent reading, slowed by choices: Brysbaert (2019) finds 238 words in English and 214 in French, in plain texts. */
const WORDS_A_MINUTE = 200;
/** For each thing to choose or to type, once it is read: an assumption. */
const SECONDS_TO_DECIDE = 7;

/** Seconds that a question takes someone who reads all that it shows unasked, its reasons left folded. */
export function secondsToAnswer(question: Question): number {
  const fields = withFields(question);
  const words = fields.flatMap(textsOf).reduce((sum, text) => sum + wordsIn(text), 0);
  const decided = fields.filter(({ type }) => type !== 'group').length;
  return Math.round((words * 60) / WORDS_A_MINUTE) + decided * SECONDS_TO_DECIDE;
}

/** Whole minutes, one at least, that questions take together. */
export function minutesToAnswer(questions: readonly Question[]): number {
  return Math.max(1, Math.round(questions.reduce((sum, question) => sum + secondsToAnswer(question), 0) / 60));
}

function textsOf({ label, help, options = [], columns = [] }: Field): readonly string[] {
  return [label, help ?? '', ...options.map((option) => option.label), ...columns.flatMap(textsOf)];
}

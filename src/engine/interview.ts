/** The door of the interview: what the site and the command line need to ask, check, default and advise. */
export { ANSWERS_FORMAT, MOST_ANSWERS, type AnswersFile, type Path } from './0-language/answers-file.ts';
export {
  isBlank,
  isNotApplicable,
  isUndecided,
  type Answer,
  type Answers,
  type Language,
  type Person,
  type Row,
  type Value,
} from './0-language/answers.ts';
export { NO_ADAPTATION, type Adaptations } from './0-language/adaptations.ts';
export { isDate } from './0-language/calendar.ts';
export { isStale } from './1-pack/stale.ts';
export type { Fact, Field, FieldType, Option, Pack, Question, Step } from './1-pack/pack.ts';
export { unwrapCompanions, unwrapPack, wordingOf, type Parcel, type Reasons } from './1-pack/parcel.ts';
export {
  fillParams,
  say,
  sayPlace,
  teamMessages,
  type Message,
  type Place,
  type TeamMessage,
} from './0-language/message.ts';
export { advise, type Advice } from './2-interview/advise.ts';
export {
  openAnswers,
  readAnswersFile,
  refuseAnswers,
  writeAnswersFile,
  type Opened,
} from './2-interview/answers-file.ts';
export { checkAnswer } from './2-interview/check-answer.ts';
export { derivedOf } from './2-interview/derived.ts';
export { fieldOf } from './2-interview/fields.ts';
export type { Interview, Reading, State } from './2-interview/interview.ts';
export { printAnswer } from './2-interview/print-answer.ts';
export { printDate } from './2-interview/print-value.ts';
export { takesSpecial } from './2-interview/special-answers.ts';
export { openFields, progress, type QuestionState, type StepProgress } from './2-interview/progress.ts';
export { sharedAnswers } from './2-interview/shared-answers.ts';
export { savings, type Saving } from './2-interview/savings.ts';
export { asks, offers } from './2-interview/questions-to-ask.ts';
export { readInterview } from './2-interview/read-interview.ts';
export { workload, type Workload } from './2-interview/workload.ts';

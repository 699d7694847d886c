/** The door of the interview: what the site and the command line need to ask, check, default and advise. */
export {
  ANSWERS_FORMAT,
  MOST_ANSWERS,
  type AnswersFile,
  type Confirmed,
  type Path,
  writeAnswersFile,
} from './0-language/answers-file.ts';
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
export { wordsOfClause, type By, type Settled, type Voice } from './0-language/voices.ts';
export { NO_ADAPTATION, onFloors, ownText, type Adaptations, type OwnWords } from './0-language/adaptations.ts';
export type { AdoptedDocuments, Adoption } from './0-language/adoption.ts';
export type { PrintedDocument } from './0-language/printed-document.ts';
export { isDate } from './0-language/calendar.ts';
export { keepItems } from './0-language/keep-items.ts';
export { same } from './0-language/same.ts';
export { typedNumber } from './0-language/typed-number.ts';
export { isRecord } from './0-language/is-record.ts';
export { fillWords } from './0-language/messages/fill-words.ts';
export type { CellType, FieldType } from './1-pack/model/field-types.ts';
export { isStale } from './1-pack/model/stale.ts';
export { clausesOf, wordingOf } from './1-pack/model/documents.ts';
export { mayLeaveOut } from './1-pack/model/may-leave-out.ts';
export type { Fact, Field, Option, Pack, Question, Step } from './1-pack/model/pack.ts';
export { questionsOf, withFields } from './1-pack/model/questions.ts';
export { decodeCompanions, decodePack } from './1-pack/wire/decode-pack.ts';
export type { CompanionsPayload, PackPayload } from './1-pack/wire/payload.ts';
export type { Reasons } from './1-pack/wire/reasons-of.ts';
export {
  say,
  sayPlace,
  teamMessages,
  type Message,
  type Place,
  type TeamMessage,
} from './0-language/messages/message.ts';
export { confirmedOtherwise } from './2-interview/ask/confirmed-otherwise.ts';
export { advise, type Advice } from './2-interview/advise/advise.ts';
export { asWritten } from './2-interview/read/as-written.ts';
export { languageOf, openAnswers, packNameOf, readAnswersFile, type Opened } from './2-interview/read/answers-file.ts';
export { checkAnswer } from './2-interview/field-types/field-types.ts';
export { derivedOf } from './2-interview/computed/derived.ts';
export { columnKey, fieldOf } from './2-interview/model/fields.ts';
export { notesOn } from './2-interview/model/notes-on.ts';
export type { Interview, Reading, State } from './2-interview/model/interview.ts';
export { printTenths } from './0-language/print-number.ts';
export { printAnswer, printRows } from './2-interview/print/print-answer.ts';
export { printOwnClause } from './2-interview/print/print-own-clause.ts';
export { ofOrganisation } from './2-interview/print/print-organisation.ts';
export { printDate } from './2-interview/grammar/date.ts';
export { usual } from './2-interview/model/usual.ts';
export { takesSpecial } from './2-interview/model/special-answers.ts';
export { openFields, progress, type QuestionState, type StepProgress } from './2-interview/ask/progress.ts';
export { sharedAnswers } from './2-interview/read/shared-answers.ts';
export { withoutRemarks } from './2-interview/read/without-remarks.ts';
export { differsFromAdopted } from './2-interview/read/since-adopted.ts';
export { savings, type Saving } from './2-interview/advise/savings.ts';
export { asks, offers } from './2-interview/ask/questions-to-ask.ts';
export { minutesToAnswer, secondsToAnswer, wordsToRead } from './2-interview/ask/time-to-answer.ts';
export { readInterview } from './2-interview/read/read-interview.ts';
export { workload, type Workload } from './2-interview/computed/workload.ts';
export { compareWords, type DisputedWords } from './2-interview/voices/agreed-words.ts';
export { compareItems, type Item } from './2-interview/voices/compare-items.ts';
export { keepEdits } from './2-interview/voices/keep-edits.ts';
export { leftToDecide, type Left } from './2-interview/voices/left-to-decide.ts';
export { mergeVoices, type Merged } from './2-interview/voices/merge-voices.ts';
export { comparePeople, type Point, type Spoken } from './2-interview/voices/point.ts';
export { sayAnswers, sayVoices } from './2-interview/voices/say-voices.ts';
export { settle } from './2-interview/voices/settle.ts';

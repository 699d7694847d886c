/** The door of a later day: what changed between two versions, what is due. It is loaded only when asked for. */
export { changesPage } from './6-compare/changes/changes-page.ts';
export { changedWordings, type ChangedWording } from './6-compare/changes/changed-wordings.ts';
export { dropOldWords, keepOldWords, keepsOldWords } from './6-compare/changes/keep-old-words.ts';
export { CHANGES_WORDS, type ChangesWords } from './6-compare/changes/changes-words.ts';
export {
  compareVersions,
  compareWithAdopted,
  type ChangedClause,
  type Changes,
  type ComparedVersion,
  type Comparison,
} from './6-compare/changes/compare-versions.ts';
export { ownAnswers } from './6-compare/changes/own-answers.ts';
export type { ChangedAnswer } from './6-compare/changes/compare-answers.ts';
export type { Compared, Side } from './6-compare/changes/side.ts';
export { redline } from './6-compare/redline/redline.ts';
export { redlinedBlocksToHtml, redlineToHtml, type RedlineWords } from './4-output/html/redline-to-html.ts';
export { questionsToReview, type QuestionToReview, type ReviewReason } from './6-compare/due/questions-to-review.ts';
export { dueOf, isOverdue, type Due } from './6-compare/due/due.ts';
export { dueCalendar } from './6-compare/due/due-calendar.ts';
export { toIcs, type Calendar, type CalendarDay } from './6-compare/due/ics.ts';

import { dueOf, type Due } from '../../engine/compare.ts';
import { type Pack, printDate, readInterview } from '../../engine/interview.ts';
export { fetchPack } from '../export/fetch-pack.ts';
import { fillCount } from '../fill-count.ts';
import { readSaved } from '../questionnaire/save/read-saved.ts';
import { today } from '../today.ts';
import type { DeviceWords } from '../words/words.ts';

/** What an adopted policy is due for, in words, and whether its review is late; nothing where its text does not read. */
export function sayDue(
  text: string,
  pack: Pack,
  words: DeviceWords['due'],
): { readonly words: string; readonly isLate: boolean } | undefined {
  const { file } = readSaved(text, pack);
  if (!file) return undefined;
  const { answers, date, adaptations, notes, confirmed } = file;
  const interview = readInterview(pack, answers, date, adaptations, notes, confirmed, file);
  const due = dueOf({ file, interview }, today());
  const said = [sayReview(due, interview.locale, words), ...sayRest(due, pack, words)];
  return { words: said.filter(Boolean).join(' · '), isLate: due.overdue_days > 0 };
}

function sayReview({ review, overdue_days }: Due, locale: string, words: DeviceWords['due']): string {
  if (review === null) return words.none;
  return (overdue_days > 0 ? words.late : words.later).replace('{date}', printDate(locale, review));
}

function sayRest({ facts, pack: { clauses } }: Due, { language }: Pack, words: DeviceWords['due']): readonly string[] {
  const count = (text: string, { length }: readonly unknown[]) => (length > 0 ? fillCount(text, length, language) : '');
  return [count(words.facts, facts), count(words.clauses, clauses)];
}

import { SAVED } from '../questionnaire/save/saved-keys.ts';

/** What a team has gone through of a review. */
export interface ReviewMarks {
  /** The questions it says still hold. */
  readonly checked: readonly string[];
  /** Those it wants to look at besides. */
  readonly marked: readonly string[];
  /** The changed wordings it takes, or has read. */
  readonly taken: readonly string[];
}

const NONE: ReviewMarks = { checked: [], marked: [], taken: [] };
const KEY = `${SAVED}.review`;

/** The marks of the review of a version, for as long as the browser’s tab lives. */
export function readMarks(version: string): ReviewMarks {
  try {
    const { of, ...marks } = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Partial<ReviewMarks> & { of?: string };
    const names = (name: keyof ReviewMarks) => (Array.isArray(marks[name]) ? marks[name].map(String) : []);
    return of === version ? { checked: names('checked'), marked: names('marked'), taken: names('taken') } : NONE;
  } catch {
    return NONE;
  }
}

export function saveMarks(version: string, marks: ReviewMarks): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ of: version, ...marks }));
  } catch {
    // A browser that forbids storage forgets them with the page.
  }
}

/**
 * What a clause may repeat besides the rows and choices of a question, and the names each repetition may print: the
 * dated facts, the documents beside the policy, what the team left to decide, what is left besides (on which people
 * differ, or that nobody met), its notes on the rest, the days it met, the people who answered, what they settled, the
 * advice that fires, the advice it accepted, the questions that do not concern it, its answers that are not the usual
 * ones, the questions that nobody met with what the guide assumes, the clauses it reworded, completed or added, the
 * clauses that an overlay words otherwise for a reason, the clauses and documents that one took away, a line a planned
 * post over twelve weeks, a line a month and platform over a year.
 */
export const REPEATED = {
  facts: ['label', 'source', 'verified', 'check_again'],
  documents: ['label'],
  undecided: ['label', 'meanwhile', 'idea', 'note'],
  unmet: ['label', 'idea', 'note'],
  notes: ['label', 'note'],
  meetings: ['date', 'present'],
  people: ['name', 'date'],
  settled: ['label', 'decision', 'reason', 'date', 'present'],
  advice: ['message', 'repair'],
  accepted: ['message', 'reason'],
  set_aside: ['label', 'reason'],
  departures: ['label', 'answer', 'usual'],
  assumed: ['label', 'usual'],
  adapted: ['label', 'how', 'words'],
  changed: ['label', 'whose', 'reason'],
  taken_away: ['label', 'whose', 'reason'],
  posts: ['week', 'platform'],
  months: ['month', 'platform'],
} as const;

export type Repeated = keyof typeof REPEATED;

/** What any document may repeat; the other lists say how a team is doing, and stand on sheets alone. */
const ANYWHERE = ['facts', 'documents'] as const satisfies readonly Repeated[];

export type OfSheet = Exclude<Repeated, (typeof ANYWHERE)[number]>;

export function isRepeated(name: string): name is Repeated {
  return Object.hasOwn(REPEATED, name);
}

export function isOfSheet(name: string): name is OfSheet {
  return isRepeated(name) && !ANYWHERE.some((one) => one === name);
}

import type { PreviewClause } from './team/preview-model.ts';

/** Long enough that boxes ticked in one go turn the sheet once, short enough to be seen as their effect (ms). */
const CALM = 120;
/** So many times the sheet is aimed, so many ms apart. */
const TURNS = 6;
const AIM_AGAIN = 50;

let turning: ReturnType<typeof setTimeout> | undefined;

const sheet = () => document.getElementById('policy')!;

/** The cause beside the effect: once no more changes come, the sheet turns to the first of the clauses that changed. */
export function bringIntoView(changed: readonly PreviewClause[]): void {
  clearTimeout(turning);
  turning = setTimeout(() => turnToChanged(changed), CALM);
}

/** Turns the sheet to a clause, or to the title of a section, whatever was to be turned to. */
export function turnSheet(part: Element): void {
  clearTimeout(turning);
  turnTo(sheet(), part);
}

/** Nothing turns where a clause that changed is in sight. */
function turnToChanged(clauses: readonly PreviewClause[]): void {
  const policy = sheet();
  const changed = clauses.flatMap(({ id }) => document.getElementById(`clause-${id}`) ?? []);
  if (changed[0] && !changed.some((clause) => isInSight(policy, clause))) turnTo(policy, changed[0]);
}

/** A clause in a section out of sight is not measured: that would lay the whole section out. */
function isInSight(policy: HTMLElement, clause: Element): boolean {
  const frame = policy.getBoundingClientRect();
  return [clause.parentElement!, clause].every((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > frame.top && top < frame.bottom - 40;
  });
}

/**
 * Sections out of sight have only a guessed height. The sheet turns to the clause's section first; once drawn, to the
 * clause; and the aim is taken again for as long as what was passed over may take its own height, and the clause stands
 * there. Nothing moves under a pointer: a person is about to press there.
 */
function turnTo(policy: HTMLElement, clause: Element, turns = TURNS): void {
  if (!clause.isConnected || policy.matches(':hover')) return;
  const frame = policy.getBoundingClientRect();
  const section = clause.parentElement!.getBoundingClientRect();
  const isDrawn = section.bottom > frame.top && section.top < frame.bottom;
  const { top } = isDrawn ? clause.getBoundingClientRect() : section;
  policy.scrollBy({ top: top - frame.top - frame.height / 4, behavior: 'instant' });
  if (turns > 1) turning = setTimeout(() => turnTo(policy, clause, turns - 1), AIM_AGAIN);
}

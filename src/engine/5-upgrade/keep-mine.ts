import type { Files } from './item.ts';
import type { Edit, Point } from './point.ts';

/**
 * The point with what keeps all that is the member's own: where it has nothing, its parent's words come, and where
 * keeping would write words that it never touched, it has to choose.
 */
export function withMine(point: Point, followed: Files): Point {
  const edit = mineOf(point, (one) => one !== undefined && isSame(followed, one(followed)));
  const { mine: _mine, ...rest } = point;
  return edit ? { ...rest, mine: edit } : rest;
}

function mineOf(
  { change, edits: { keep, take }, mine, kind }: Point,
  writesNothing: (edit: Edit | undefined) => boolean,
): Edit | undefined {
  if (change === 'clash') return undefined;
  if (writesNothing(keep)) return keep;
  if (writesNothing(take)) return take;
  if (mine) return mine;
  return change === 'changed' && FILES.has(kind) ? keep : undefined;
}

/** What a member has whole or not at all: its files hold no words but its own. */
const FILES: ReadonlySet<string> = new Set(['clause', 'section', 'document']);

function isSame(before: Files, after: Files): boolean {
  return before.size === after.size && [...after].every(([path, text]) => before.get(path) === text);
}

import { mergeTexts } from './text/merge-texts.ts';
import { joinFloors, splitFloors } from './text/text-parts.ts';

/**
 * Three versions of a clause's text made one, each floor apart; nothing where both changed the same paragraph. Where
 * the parent cut its words in two and the member changed them whole, the member's stand below the line, under the
 * parent's decision: none of them is lost.
 */
export function mergeBodies(old: string, next: string, own: string): string | undefined {
  const [before, after, ours] = [splitFloors(old), splitFloors(next), splitFloors(own)];
  if (before.practice !== undefined && after.practice !== undefined && ours.practice !== undefined) {
    const decision = mergeTexts(before.decision, after.decision, ours.decision);
    const practice = mergeTexts(before.practice, after.practice, ours.practice);
    return decision === undefined || practice === undefined ? undefined : joinFloors(decision, practice);
  }
  const merged = mergeTexts(old, next, own);
  if (merged !== undefined || after.practice === undefined) return merged;
  if (ours.practice === undefined) return joinFloors(after.decision, own);
  return ours.decision === after.decision ? own : undefined;
}

import type { ClauseTemplate, Pack } from './pack.ts';

/** Whether a team may leave a clause out: none that law or safety asks for, that is locked, or that every policy has. */
export function mayLeaveOut(
  { always }: Pick<Pack, 'always'>,
  clause: Pick<ClauseTemplate, 'id' | 'class' | 'custody'>,
): boolean {
  return clause.class !== 'floor' && clause.custody !== 'locked' && !always.includes(clause.id);
}

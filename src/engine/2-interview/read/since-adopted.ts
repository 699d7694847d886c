import { NO_ADAPTATION } from '../../0-language/adaptations.ts';
import type { Adoption } from '../../0-language/adoption.ts';
import { onceFor } from '../../0-language/once-for.ts';
import { same } from '../../0-language/same.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import type { Interview } from '../model/interview.ts';
import { followRenames } from './follow-renames.ts';
import { sortAnswers } from './sort-answers.ts';
import { withoutRemarks } from './without-remarks.ts';

/** The answers of a version that was adopted, under the ids this pack has now, as those of the file itself are read. */
export const answersAdopted = onceFor((adoption: Adoption) =>
  onceFor((pack: Pack) => sortAnswers(followRenames(adoption.answers ?? {}, pack).given, pack).answers),
);

/**
 * Whether the team answered, confirmed or wrote otherwise than in the version it adopted last; no where it adopted
 * none. What it noted of a point does not count.
 */
export function differsFromAdopted(
  { pack, answers, confirmed, adaptations }: Pick<Interview, 'pack' | 'answers' | 'confirmed' | 'adaptations'>,
  adopted: Adoption | undefined,
): boolean {
  if (!adopted?.answers) return false;
  return !(
    same(withoutRemarks(answersAdopted(adopted)(pack)), withoutRemarks(answers)) &&
    same(adopted.confirmed ?? {}, confirmed) &&
    same(adopted.adaptations ?? NO_ADAPTATION, adaptations)
  );
}

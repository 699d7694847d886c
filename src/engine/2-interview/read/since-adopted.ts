import { NO_ADAPTATION } from '../../0-language/adaptations.ts';
import type { Adoption } from '../../0-language/adoption.ts';
import type { Answers } from '../../0-language/answers.ts';
import { onceFor } from '../../0-language/once-for.ts';
import { same } from '../../0-language/same.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { fieldOf } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { followRenames } from './follow-renames.ts';
import { withoutRemarks } from './without-remarks.ts';

/** The answers of a version that was adopted, under the ids this pack has now; what it asks no more is left out. */
const answersNow = onceFor((adoption: Adoption) =>
  onceFor((pack: Pack) => {
    const { given } = followRenames(adoption.answers ?? {}, pack);
    return Object.fromEntries(Object.entries(given).filter(([id]) => fieldOf(pack, id))) as Answers;
  }),
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
    same(withoutRemarks(answersNow(adopted)(pack)), withoutRemarks(answers)) &&
    same(adopted.confirmed ?? {}, confirmed) &&
    same(adopted.adaptations ?? NO_ADAPTATION, adaptations)
  );
}

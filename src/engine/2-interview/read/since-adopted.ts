import { NO_ADAPTATION } from '../../0-language/adaptations.ts';
import type { Adoption } from '../../0-language/adoption.ts';
import { isNotApplicable, isUndecided, type Answer, type Answers } from '../../0-language/answers.ts';
import { onceFor } from '../../0-language/once-for.ts';
import { same } from '../../0-language/same.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { accept } from '../field-types/field-types.ts';
import { fieldOf } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';
import { withoutRemarks } from './without-remarks.ts';

/** The answers of a version that was adopted, without those that this pack asks no more. */
const answersNow = onceFor((adoption: Adoption) =>
  onceFor((pack: Pack): Answers =>
    Object.fromEntries(Object.entries(adoption.answers ?? {}).filter(([id, answer]) => isAnswer(pack, id, answer))),
  ),
);

function isAnswer(pack: Pack, id: string, answer: Answer): boolean {
  const field = fieldOf(pack, id);
  return field !== undefined && (isUndecided(answer) || isNotApplicable(answer) || accept(field, answer) !== undefined);
}

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

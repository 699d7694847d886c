import { isBlank, isUndecided } from '../../0-language/answers.ts';
import { questionsOf, withFields } from '../../1-pack/model/questions.ts';
import { placedFields } from '../model/fields.ts';
import type { Interview } from '../model/interview.ts';

/** The values that count open points. */
export const COUNTS_OF_OPEN = ['undecided_count', 'quick_open_count'] as const;

export type CountOfOpen = (typeof COUNTS_OF_OPEN)[number];

/**
 * What a count of open points counts, by id: all that the team left to decide, hidden ones left out; or of the quick
 * path alone, that and what it asks for and has not been given.
 */
export function openIds(interview: Interview, count: CountOfOpen): readonly string[] {
  if (count === 'undecided_count') return undecidedIds(interview, () => true);
  const quick = new Set(interview.pack.quick);
  return [...undecidedIds(interview, (question) => quick.has(question)), ...blankOnQuickPath(interview)];
}

/** The ids the team marked undecided whose question fits. */
function undecidedIds(interview: Interview, fits: (question: string) => boolean): readonly string[] {
  const fields = placedFields(interview.pack);
  return Object.keys(interview.answers).filter((id) => {
    const placed = fields.get(id);
    return (
      placed &&
      isUndecided(interview.answers[id]) &&
      fits(placed.question.id) &&
      interview.reading(id).state !== 'hidden'
    );
  });
}

/** What the quick path asks for, with nothing to go by instead, and has not been given. */
function blankOnQuickPath({ pack, read, reading }: Interview): readonly string[] {
  return questionsOf(pack)
    .filter(({ id }) => pack.quick.includes(id))
    .flatMap(withFields)
    .filter(({ id, type, required, default: usual }) => {
      if (!required || usual || type === 'group' || reading(id).state === 'hidden') return false;
      return read(`${id}__undecided`) === 'no' && isBlank(read(id));
    })
    .map(({ id }) => id);
}

import { NO_ADAPTATION, onFloors, ownText, type Adaptations } from '../../0-language/adaptations.ts';
import type { Language } from '../../0-language/answers.ts';
import type { ChangedWording } from './changed-wordings.ts';

/** Whether a team kept the words of before as its own. */
export function keepsOldWords(
  { clauses, added }: Adaptations,
  { id, floor, change, title, old }: ChangedWording,
  language: Language,
): boolean {
  if (old === undefined) return false;
  if (change === 'removed') return added.some((one) => one.title === title && one.text === old);
  return ownText(clauses[id], floor, language) === old;
}

/** The words of a team with those of before as its own; a clause that is gone becomes one that it added. */
export function keepOldWords(
  adaptations: Adaptations = NO_ADAPTATION,
  wording: ChangedWording,
  language: Language,
): Adaptations {
  const { id, floor, change, section, title, old } = wording;
  if (old === undefined || keepsOldWords(adaptations, wording, language)) return adaptations;
  const { clauses, added } = adaptations;
  if (change === 'removed') return { clauses, added: [...added, { section, title, text: old }] };
  const own = onFloors(clauses[id], language);
  return { added, clauses: { ...clauses, [id]: { ...own, [floor]: { ...own[floor], [language]: old } } } };
}

/** The words of a team without those of before: today’s print. */
export function dropOldWords(
  adaptations: Adaptations = NO_ADAPTATION,
  wording: ChangedWording,
  language: Language,
): Adaptations {
  if (!keepsOldWords(adaptations, wording, language)) return adaptations;
  const { clauses, added } = adaptations;
  const { id, floor, change, title, old } = wording;
  if (change === 'removed') return { clauses, added: added.filter((one) => one.title !== title || one.text !== old) };
  const { [id]: own, ...others } = clauses;
  const { [floor]: gone, ...left } = onFloors(own, language);
  return { added, clauses: Object.keys(left).length === 0 ? others : { ...others, [id]: left } };
}

import { slotsOf, textsOf } from '../../0-language/slots.ts';
import type { Prose } from '../model/documents.ts';
import type { Pack } from '../model/pack.ts';
import { wordsIn } from '../words/words-in.ts';

/** A role with its article, a number and its unit: what an answer prints, most often. */
const WORDS_OF_FIELD = 2;

/** About how many words a template prints: its own, those of its verbs as they bind, and so many an answer. */
export function countTemplateWords({ strength }: Pack, prose: Prose): number {
  const own = textsOf(prose).map(({ value }) => wordsIn(value));
  const slots = slotsOf(prose).map((slot) =>
    slot.type === 'field'
      ? WORDS_OF_FIELD
      : wordsIn(`${strength[slot.name]?.binding ?? ''} ${slot.forms[0] ?? ''}`.replaceAll(/%\d/g, '')),
  );
  return [...own, ...slots].reduce((sum, count) => sum + count, 0);
}

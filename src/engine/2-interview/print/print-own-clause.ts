import { isLeftOut, ownText, type OwnClause } from '../../0-language/adaptations.ts';
import { FLOORS } from '../../1-pack/model/documents.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { colonOf } from '../../1-pack/words/colon-of.ts';
import { fixedWords } from '../grammar/pack-words.ts';

/** What a team made of a clause, as it is told: its own words, floor by floor, or that it left it out, and why. */
export function printOwnClause(pack: Pack, own: OwnClause): string {
  if (isLeftOut(own)) return `${fixedWords(pack, 'left_out')}${colonOf(pack.language)}${own.left_out}`;
  return FLOORS.map((floor) => ownText(own, floor, pack.language) ?? '')
    .filter((words) => words !== '')
    .join('\n\n');
}

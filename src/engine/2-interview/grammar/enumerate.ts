import type { Pack } from '../../1-pack/model/pack.ts';
import { fixedWords } from './pack-words.ts';

/** « a, b et c ». */
export function enumerate(pack: Pack, items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${fixedWords(pack, 'and')} ${items.at(-1)}`;
}

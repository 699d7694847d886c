import { fixedText } from '../../0-language/plain-text.ts';
import type { Pack } from '../../1-pack/model/pack.ts';

/** Words of the pack that hold no slot, by name. */
export function fixedWords(pack: Pack, name: string): string {
  return fixedText(pack.words[name] ?? []);
}

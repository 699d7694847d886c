import type { Pack } from '../../1-pack/model/pack.ts';

/** Words of the pack that hold no slot. */
export function fixedWords(pack: Pack, name: string): string {
  return (pack.words[name] ?? []).map((node) => (node.type === 'text' ? node.value : '')).join('');
}

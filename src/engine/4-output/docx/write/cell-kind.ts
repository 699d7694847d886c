import type { Inline } from '../../../0-language/nodes.ts';
import { plainText } from '../../../0-language/plain-text.ts';

/** What a cell of a drawing is: a box, an arrow from one box to the next, or the paper between. */
export type DrawnCell = 'box' | 'arrow' | 'paper';

export function cellKind(words: readonly Inline[]): DrawnCell {
  const text = plainText(words).trim();
  if (text === '') return 'paper';
  return /[→↓]/.test(text) && text.length < 20 ? 'arrow' : 'box';
}

import type { Inline, Target, TemplateInline } from './nodes.ts';

/** Assembled words as one string: marks in their words, breaks as line ends. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'mark':
          return node.value;
        case 'break':
          return '\n';
        case 'reference':
          return withNumber(plainText(node.children), node.to);
        default:
          return plainText(node.children);
      }
    })
    .join('');
}

/** Words that lead to a clause, with its number: « les rôles (section 7) »; without words, the number alone. */
export function withNumber(words: string, { label, number }: Pick<Target, 'label' | 'number'>): string {
  return words === '' ? number : `${words} (${label} ${number})`;
}

/** Words of a pack as their author wrote them, for those that hold no slot. */
export function fixedText(nodes: readonly TemplateInline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}

/** A template in which each place that an answer fills is an ellipsis. */
export function textWithGaps(nodes: readonly TemplateInline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '…')).join('');
}

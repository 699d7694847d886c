import type { Inline } from './nodes.ts';

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
          return `${plainText(node.children)} (${node.to.label} ${node.to.number})`;
        default:
          return plainText(node.children);
      }
    })
    .join('');
}

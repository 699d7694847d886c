import type { Inline, Text } from '../../0-language/nodes.ts';

/** What closes a sentence. */
const CLOSES = /[.!?…]$/;
/** What is left hanging where the words of the pack go on with a mark of their own. */
const HANGS = /[\s\u00a0]*[,;:]+$/;

/**
 * A run of words in which no mark comes twice where what the team typed meets the words of the pack: « inc. » closes
 * its sentence, « fin, » loses its comma before a full stop.
 */
export function closeSeams(nodes: readonly Inline[]): readonly Inline[] {
  const leaves = nodes.flatMap(leavesOf);
  const closed = new Map<Text, string>();
  for (const [index, leaf] of leaves.entries()) {
    const typed = leaves[index - 1];
    if (leaf.type !== 'text' || leaf.typed || typed?.type !== 'text' || !typed.typed) continue;
    if (leaf.value.startsWith('.') && CLOSES.test(typed.value)) closed.set(leaf, leaf.value.slice(1));
    else if (/^[.,;:]|^[\s\u00a0]:/.test(leaf.value)) closed.set(typed, typed.value.replace(HANGS, ''));
  }
  return closed.size === 0 ? nodes : rewritten(nodes, closed);
}

function leavesOf(node: Inline): readonly Inline[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

function rewritten(nodes: readonly Inline[], words: ReadonlyMap<Text, string>): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if ('children' in node) return [{ ...node, children: rewritten(node.children, words) }];
    const value = node.type === 'text' ? words.get(node) : undefined;
    return value === undefined ? [node] : value === '' ? [] : [{ ...(node as Text), value }];
  });
}

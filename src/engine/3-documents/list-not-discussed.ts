import type { slotsIn } from '../0-language/slots.ts';
import { NOT_DISCUSSED, type NotDiscussed, type Prose } from '../1-pack/model/documents.ts';

/**
 * Words whose `{before_doing}` and `{if_it_happens}` name each subject that the team did not discuss, one after the
 * other; where there is none, the paragraph goes.
 */
export function listNotDiscussed(prose: Prose, subjects: Readonly<Record<NotDiscussed, readonly string[]>>): Prose {
  return prose.flatMap((block): Prose => {
    const list = block.type === 'paragraph' ? listIn(block.children) : undefined;
    if (list === undefined || block.type !== 'paragraph') return [block];
    const value = subjects[list].join('; ');
    const named = block.children.map((node) => (isSlot(node, list) ? { type: 'text' as const, value } : node));
    return value === '' ? [] : [{ ...block, children: named }];
  });
}

type Nodes = Parameters<typeof slotsIn>[0];

/** The list of subjects that a paragraph names. */
function listIn(nodes: Nodes): NotDiscussed | undefined {
  return NOT_DISCUSSED.find((list) => nodes.some((node) => isSlot(node, list)));
}

function isSlot(node: Nodes[number], id: string): boolean {
  return node.type === 'field' && node.id === id;
}

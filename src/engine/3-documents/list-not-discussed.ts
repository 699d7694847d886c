import { slotsOf } from '../0-language/slots.ts';
import { NOT_DISCUSSED, type NotDiscussed, type Prose } from '../1-pack/model/documents.ts';

/**
 * Words whose list of one item, `{before_doing}` or `{if_it_happens}`, names each subject that the team did not
 * discuss; where there is none, the list goes, and what leads to it.
 */
export function listNotDiscussed(prose: Prose, subjects: Readonly<Record<NotDiscussed, readonly string[]>>): Prose {
  return prose.flatMap((block, rank): Prose => {
    const list = listIn([block]);
    const next = listIn(prose.slice(rank + 1, rank + 2));
    if (list === undefined) return next !== undefined && subjects[next].length === 0 ? [] : [block];
    const items = subjects[list].map((value): Prose => [{ type: 'paragraph', children: [{ type: 'text', value }] }]);
    return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];
  });
}

/** The list of subjects that a list stands for. */
function listIn([block]: Prose): NotDiscussed | undefined {
  if (block?.type !== 'list') return undefined;
  const ids = slotsOf([block]).map((slot) => (slot.type === 'field' ? slot.id : ''));
  return NOT_DISCUSSED.find((name) => ids.includes(name));
}

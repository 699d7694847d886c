import { isUndecided, type NotApplicable, type Undecided } from '../../0-language/answers.ts';
import type { TeamMessage } from '../../0-language/messages/message.ts';
import type { Pack } from '../../1-pack/model/pack.ts';
import { placedFields } from './fields.ts';

/** A document without a name is nobody's: it is the one point that cannot wait for a meeting. */
const ALWAYS_NAMED = new Set(['org_name', 'org_name__full']);

/**
 * Whether the team may leave a question or a field to decide, or set it aside: only what may be skipped can be not
 * applicable.
 */
export function takesSpecial(pack: Pack, id: string, kind: 'undecided' | 'not_applicable'): boolean {
  const placed = placedFields(pack).get(id);
  if (!placed || ALWAYS_NAMED.has(id)) return false;
  return kind === 'undecided' || !(placed.question.required || placed.field.required);
}

/**
 * What is wrong with a special answer under an id, or nothing. Under a rule's id, it is the reason why the team accepts
 * what the rule says.
 */
export function checkSpecial(pack: Pack, id: string, answer: Undecided | NotApplicable): TeamMessage | undefined {
  if (!isUndecided(answer) && pack.rules.some((rule) => rule.id === id)) return undefined;
  const placed = placedFields(pack).get(id);
  if (!placed) return { code: 'unknown_answer', params: { id } };
  const kind = isUndecided(answer) ? 'undecided' : 'not_applicable';
  return takesSpecial(pack, id, kind) ? undefined : { code: 'no_special', params: { label: placed.field.label } };
}

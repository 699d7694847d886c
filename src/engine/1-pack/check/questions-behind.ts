import { comparisonsOf } from '../../0-language/condition.ts';
import { slotsOf } from '../../0-language/slots.ts';
import { computedOf } from '../model/computed.ts';
import { idBehind } from '../model/known-ids.ts';
import type { ClauseTemplate, Pack } from '../model/pack.ts';
import { fieldsOf, questionsOf } from '../model/questions.ts';

/** Tells the questions behind an id: its own, or those that a computed value is worked out from. */
export type QuestionsBehind = (id: string) => readonly string[];

/** What the questions behind ids are found with, of one pack. */
export function questionsBehind(pack: Pack): QuestionsBehind {
  const owners = new Map(questionsOf(pack).flatMap((one) => fieldsOf(one).map(({ id }) => [id, one.id] as const)));
  const derived = new Map(pack.derived.map((one) => [one.id, one]));
  return (given) => {
    const ids = new Set([idBehind(given)]);
    // A set is walked to what is added on the way.
    for (const id of ids) {
      const { condition, includes = [] } = derived.get(id) ?? {};
      const conditions = [...(condition ? [condition] : []), ...includes.map(({ when }) => when)];
      const read = owners.has(id) ? [] : [...conditions.flatMap(comparisonsOf), ...idsOf(computedOf(id)?.reads)];
      for (const one of read) ids.add(idBehind(one.id));
    }
    return [...new Set([...ids].flatMap((id) => owners.get(id) ?? []))];
  };
}

function idsOf(reads: readonly string[] = []): readonly { readonly id: string }[] {
  return reads.map((id) => ({ id }));
}

/** What a decision prints of the answers: its slots, and what it repeats. */
export function idsPrinted({ decision, repeat }: ClauseTemplate): readonly string[] {
  const slots = slotsOf(decision).flatMap((slot) => (slot.type === 'field' ? [slot.id] : []));
  return [...new Set([...(repeat?.decision === undefined ? [] : [repeat.decision]), ...slots])];
}

/** What it reads in its condition. */
export function idsDecided({ when }: ClauseTemplate): readonly string[] {
  return when ? comparisonsOf(when).map(({ id }) => id) : [];
}

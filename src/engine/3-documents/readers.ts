import { comparisonsOf } from '../0-language/condition.ts';
import { idBehind } from '../1-pack/model/known-ids.ts';
import type { ClauseTemplate, Pack } from '../1-pack/model/pack.ts';
import { placedFields } from '../2-interview/model/fields.ts';
import { idsRead } from './team-document.ts';
import { clausesOf } from '../1-pack/model/documents.ts';

/**
 * For each question, the clauses that read its answer or one of its fields', in a condition or in their words, in the
 * order of the pack. What a clause reads through a derived value is not said.
 */
export function readersOf(pack: Pack): ReadonlyMap<string, readonly ClauseTemplate[]> {
  const fields = placedFields(pack);
  const readers = new Map<string, ClauseTemplate[]>();
  for (const clause of clausesOf(pack)) {
    const ids = [
      ...idsRead(clause),
      ...(clause.to_correct ? comparisonsOf(clause.to_correct).map(({ id }) => id) : []),
    ];
    for (const question of new Set(
      ids.flatMap((id) => (fields.get(id) ?? fields.get(idBehind(id)))?.question.id ?? []),
    )) {
      const already = readers.get(question) ?? [];
      if (!already.some(({ id }) => id === clause.id)) readers.set(question, [...already, clause]);
    }
  }
  return readers;
}

import { idBehind } from '../../1-pack/model/known-ids.ts';
import { clausesOf } from '../../1-pack/model/documents.ts';
import { placedFields } from '../../2-interview/model/fields.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { idsRead } from '../../3-documents/team-document.ts';
import { ADAPTED } from './compare-answers.ts';

/** Which of some changed answers a clause reads, through derived values to what they are computed from. */
export function idsBehind(clause: string, changed: readonly string[], sides: readonly Interview[]): readonly string[] {
  const read = new Set(sides.flatMap((interview) => [...idsOf(clause, interview)]));
  const fields = placedFields(sides[0]!.pack);
  return changed.filter((id) => {
    if (id === ADAPTED + clause || id === `adaptations.${clause}`) return true;
    const question = fields.get(id)?.question.id;
    return read.has(id) || (question !== undefined && read.has(question));
  });
}

/** The answers that a clause reads in all its wordings, and the questions of columns. */
function idsOf(clause: string, interview: Interview): ReadonlySet<string> {
  const { pack, reading, basisOf } = interview;
  const fields = placedFields(pack);
  const templates = clausesOf(pack).filter(({ id }) => id === clause);
  const ids = new Set(templates.flatMap((template) => [...idsRead(template)]).map(idBehind));
  for (const id of ids) {
    const placed = fields.get(id);
    if (placed?.question.columns?.includes(placed.field)) ids.add(placed.question.id);
    // A set is walked to what is added on the way.
    if (reading(id).state === 'derived') for (const behind of basisOf(id)) ids.add(idBehind(behind));
  }
  return ids;
}

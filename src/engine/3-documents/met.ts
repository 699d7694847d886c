import { idBehind } from '../1-pack/model/known-ids.ts';
import { placedFields } from '../2-interview/model/fields.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import type { ClauseTemplate } from '../1-pack/model/pack.ts';
import { adaptedBy } from './adapt.ts';
import { idsOfFloor } from './team-document.ts';

/**
 * Where a clause that applies stands: in the policy what law or safety asks, what every policy says, what the team
 * adapted, and what it met; the rest in the guide alone.
 */
export function standsIn(interview: Interview, template: ClauseTemplate): 'policy' | 'guide' {
  if (template.in) return template.in;
  const always = template.class === 'floor' || interview.pack.always.includes(template.id);
  return always || adaptedBy(interview, template) || isMet(interview, template) ? 'policy' : 'guide';
}

/**
 * Whether the team met the questions of a clause: all those it asks now, and one at least. Who the team is does not
 * count, unless the clause speaks of nothing else. What an overlay no longer asks, it decided.
 */
function isMet(interview: Interview, template: ClauseTemplate): boolean {
  const fields = placedFields(interview.pack);
  const asked = questionsRead(interview, template);
  const others = asked.filter((id) => !interview.pack.identityQuestions.includes(id));
  const needed = (others.length > 0 ? others : asked).filter((id) => interview.reading(id).state !== 'hidden');
  return needed.length > 0 && needed.every((id) => !fields.has(id) || interview.read(`${id}__met`) === 'yes');
}

/**
 * The questions that the condition and the decision of a clause read, through derived values to what they were computed
 * from; one that an overlay no longer asks goes by the id of its field.
 */
export function questionsRead(interview: Interview, template: ClauseTemplate): readonly string[] {
  const { pack, reading, basisOf } = interview;
  const fields = placedFields(pack);
  const ids = new Set(idsOfFloor(template, 'decision').map(idBehind));
  const questions = new Set<string>();
  for (const id of ids) {
    const question = fields.get(id)?.question.id;
    if (question !== undefined) questions.add(question);
    // A set is walked to what is added on the way.
    else if (reading(id).state === 'derived') for (const behind of basisOf(id)) ids.add(idBehind(behind));
    else if (pack.derived.some((field) => field.id === id)) questions.add(id);
  }
  return [...questions];
}

import type { Answer } from '../../0-language/answers.ts';
import { placedFields } from './fields.ts';
import type { Interview } from './interview.ts';

/** Every free text the team typed in a field that is shown, cells included; choices and numbers left out. */
export function typedTexts(interview: Interview): readonly string[] {
  const fields = placedFields(interview.pack);
  return Object.entries(interview.answers).flatMap(([id, answer]) => {
    const type = fields.get(id)?.field.type;
    const free = type === 'text' || type === 'longtext' || type === 'list' || type === 'rows';
    return free && interview.reading(id).state === 'answered' ? textsIn(answer) : [];
  });
}

function textsIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return (answer as readonly Answer[]).flatMap(textsIn);
  if (typeof answer !== 'object' || answer === null) return []; // a row of spokespersons has a role too: it is no person
  return Object.values(answer as object as Readonly<Record<string, Answer>>).flatMap(textsIn);
}

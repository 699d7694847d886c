import { clausesOf } from '../1-pack/model/documents.ts';
import { questionsOf } from '../1-pack/model/questions.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { notesOn } from '../2-interview/model/notes-on.ts';
import type { TeamDocument } from './document.ts';
import { questionsRead } from './met.ts';
import { sourceOf } from './on-floors.ts';

/** What the team noted on the questions that each clause of a document reads, by its id: a line a question. */
export function clauseNotes(interview: Interview, document: TeamDocument): ReadonlyMap<string, readonly string[]> {
  const { pack } = interview;
  const noted = questionsOf(pack).flatMap((question) => {
    const note = notesOn(interview, question);
    return note === '' ? [] : [{ id: question.id, line: `${question.label} → ${note}` }];
  });
  if (noted.length === 0) return new Map();
  const own = pack.documents.filter(({ id }) => id === document.id).map((one) => sourceOf(pack, one));
  const templates = clausesOf({ documents: own });
  return new Map(
    clausesOf({ sections: document.sections }).flatMap(({ id, variant }) => {
      const template = templates.find((one) => one.id === id && one.variant === variant);
      const read = template ? questionsRead(interview, template) : [];
      const lines = noted.flatMap((one) => (read.includes(one.id) ? [one.line] : []));
      return lines.length > 0 ? [[id, lines] as const] : [];
    }),
  );
}

import { clausesOf, POLICY } from '../1-pack/model/documents.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { printed, type TeamDocument } from './document.ts';
import { questionsRead } from './met.ts';

/**
 * The clause of a policy that speaks most of some questions: of those that print under a number, the one whose decision
 * reads the least beside them, the first of equals. `undefined` where none reads any.
 */
export function clauseAbout(
  interview: Interview,
  policy: TeamDocument,
  questions: readonly string[],
): string | undefined {
  const templates = clausesOf(interview.pack.documents.find(({ id }) => id === POLICY) ?? { sections: [] });
  const numbered = clausesOf({ sections: printed(policy) }).filter(({ number }) => number !== undefined);
  const shares = numbered.map(({ id, variant }) => {
    const template = templates.find((one) => one.id === id && one.variant === variant);
    const read = template ? questionsRead(interview, template) : [];
    return { id, share: read.filter((one) => questions.includes(one)).length / read.length || 0 };
  });
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return most === 0 ? undefined : shares.find(({ share }) => share === most)!.id;
}

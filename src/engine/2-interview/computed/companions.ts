import { decide } from '../../0-language/condition.ts';
import type { DocumentTemplate } from '../../1-pack/model/pack.ts';
import type { Interview } from '../model/interview.ts';
import { POLICY } from '../../1-pack/model/documents.ts';

/** The documents beside the policy and its guide that concern this team; one whose condition is still unknown does. */
export function companionsOf({ pack, read }: Interview): readonly DocumentTemplate[] {
  return pack.documents.filter(
    ({ id, when, floors_of }) => id !== POLICY && !floors_of && (!when || decide(when, read) !== 'no'),
  );
}

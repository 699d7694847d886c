import { companionsOf } from '../2-interview/computed/companions.ts';
import type { DocumentTemplate } from '../1-pack/model/pack.ts';
import type { Interview } from '../2-interview/model/interview.ts';
import { fillTemplate } from '../2-interview/print/fill-fields.ts';

/** The documents beside the policy that concern this team, by the title they print. */
export function listCompanions(
  interview: Interview,
): readonly (Pick<DocumentTemplate, 'id' | 'kit' | 'formats'> & { readonly title: string })[] {
  return companionsOf(interview).map(({ title, ...companion }) => ({
    ...companion,
    title: fillTemplate(interview, title),
  }));
}

import { elides } from '../print/french.ts';
import type { Interview } from '../model/interview.ts';

/** First words of French names of organisations whose gender is not in doubt. */
const FEMININE = [
  'alliance',
  'association',
  'auberge',
  'banque',
  'coalition',
  'coopérative',
  'corporation',
  'fédération',
  'fondation',
  'garderie',
  'halte',
  'joujouthèque',
  'ligue',
  'maison',
  'ressource',
  'ruche',
  'société',
  'table',
  'troupe',
  'union',
];
const CARRIES_ITS_ARTICLE = /^(l['’]|la |le |les |un |une |the )/i;

/** The French article of the organisation's name, guessed from its first word for the team to confirm: `la`, `le`, `l`, `les` or `none`. */
export function guessArticle(interview: Interview): string | undefined {
  const name = interview.read('org_name__full');
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  const first = name.trim().toLowerCase().split(/\s/)[0]!;
  if (CARRIES_ITS_ARTICLE.test(`${name.trim()} `)) return 'none';
  if (elides(first)) return 'l';
  return FEMININE.includes(first) ? 'la' : 'le';
}

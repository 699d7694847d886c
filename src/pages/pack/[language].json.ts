import type { APIRoute } from 'astro';
import type { Language } from '../../engine/interview.ts';
import type { Pack } from '../../engine/pack.ts';
import { packIn } from '../../site/read-pack-files.ts';

export const getStaticPaths = () => (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { language } }));

/** What the questionnaire fetches: the interview and the policy. Companions and the rest of the trace stay behind. */
export const GET: APIRoute = ({ params }) => Response.json(forTheBrowser(packIn(params['language'] as Language)));

function forTheBrowser(pack: Pack): Pack {
  const documents = pack.documents.filter((document) => document.id === 'policy');
  const clauses = documents.flatMap((document) => document.sections.flatMap((section) => section.clauses));
  const cited = new Set(clauses.flatMap((clause) => clause.sources));
  const sources = Object.fromEntries(Object.entries(pack.sources).filter(([id]) => cited.has(id)));
  return { ...pack, documents, sources };
}

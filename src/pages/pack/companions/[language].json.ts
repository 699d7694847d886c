import type { APIRoute } from 'astro';
import type { Language } from '../../../engine/interview.ts';
import { wrapCompanions } from '../../../engine/pack.ts';
import { packIn } from '../../../site/read-pack-files.ts';

export const getStaticPaths = () => (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { language } }));

/** What the questionnaire fetches when a document beside the policy is first asked for. */
export const GET: APIRoute = ({ params }) => Response.json(wrapCompanions(packIn(params['language'] as Language)));

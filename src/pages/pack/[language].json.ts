import type { APIRoute } from 'astro';
import type { Language } from '../../engine/interview.ts';
import { wrapPack } from '../../engine/pack.ts';
import { packIn } from '../../site/read-pack-files.ts';

export const getStaticPaths = () => (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { language } }));

/** What the questionnaire fetches: the interview and the policy. */
export const GET: APIRoute = ({ params }) => Response.json(wrapPack(packIn(params['language'] as Language)));

import type { APIRoute } from 'astro';
import type { Language } from '../../../engine/interview.ts';
import { reasonsOf } from '../../../engine/pack.ts';
import { packIn } from '../../../site/read-pack-files.ts';

export const getStaticPaths = () => (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { language } }));

/** What « Pourquoi ce passage? » fetches when it is first opened. */
export const GET: APIRoute = ({ params }) => Response.json(reasonsOf(packIn(params['language'] as Language)));

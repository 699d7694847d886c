import type { APIRoute } from 'astro';
import type { Language } from '../../../engine/interview.ts';
import { encodePack } from '../../../engine/pack.ts';
import { packIn, packPages } from '../../../site/at-build/read-pack-files.ts';

export const getStaticPaths = () =>
  packPages().flatMap(({ params, props }) =>
    (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { ...params, language }, props })),
  );

/** What the questionnaire fetches: the interview and the policy. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(encodePack(packIn(params['language'] as Language, props['name'] as string)));

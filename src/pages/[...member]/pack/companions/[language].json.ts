import type { APIRoute } from 'astro';
import type { Language } from '../../../../engine/interview.ts';
import { encodeCompanions } from '../../../../engine/pack.ts';
import { packIn, packPages } from '../../../../site/at-build/read-pack-files.ts';

export const getStaticPaths = () =>
  packPages().flatMap(({ params, props }) =>
    (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { ...params, language }, props })),
  );

/** What the questionnaire fetches when someone asks for a document beside the policy. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(encodeCompanions(packIn(params['language'] as Language, props['name'] as string)));

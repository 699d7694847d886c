import type { APIRoute } from 'astro';
import type { Language } from '../../../../engine/interview.ts';
import { reasonsOf } from '../../../../engine/pack.ts';
import { packIn, packPages } from '../../../../site/at-build/read-pack-files.ts';

export const getStaticPaths = () =>
  packPages().flatMap(({ params, props }) =>
    (['fr', 'en'] satisfies Language[]).map((language) => ({ params: { ...params, language }, props })),
  );

/** What the questionnaire fetches when someone asks why a clause is there. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(reasonsOf(packIn(params['language'] as Language, props['name'] as string)));

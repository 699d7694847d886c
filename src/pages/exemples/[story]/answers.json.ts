import type { APIRoute } from 'astro';
import { writeAnswersFile } from '../../../engine/interview.ts';
import { answersOf, stories } from '../../../site/at-build/read-samples.ts';

export const getStaticPaths = () => stories.map((story) => ({ params: { story } }));

/** The answers file of a sample: to download, and to open in the questionnaire. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeAnswersFile(answersOf(params['story']!, 'fr')), {
    headers: { 'content-type': 'application/json' },
  });

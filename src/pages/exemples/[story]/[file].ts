import type { APIRoute } from 'astro';
import { type SampleFile, samplePaths, writeSample } from '../../../site/at-build/sample-files.ts';

export const getStaticPaths = () => samplePaths('fr');

/** The policy of a sample, or its guide, as a file. */
export const GET: APIRoute<SampleFile> = ({ params, props }) => writeSample(params['story']!, 'fr', props);

import { catalogue } from './catalogue.ts';
import { device } from './device.ts';
import { questionnaire } from './questionnaire.ts';
import { review } from './review.ts';
import { sample } from './sample.ts';
import { shared } from './shared-link.ts';
import { site } from './site.ts';
import { start } from './start.ts';
import { team } from './team.ts';
import { trace } from './trace.ts';
import { voice } from './voice.ts';
import type * as french from '../fr/words.ts';

/** Every word the site says in English, apart from what a pack says. */
export const words: typeof french.words = {
  site,
  start,
  device,
  sample,
  shared,
  trace,
  catalogue,
  review,
  team,
  voice,
  questionnaire,
};

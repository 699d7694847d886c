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

/**
 * Every word the site says in French, apart from what a pack says. It is the source: the English words have its type.
 */
export const words = { site, start, device, sample, shared, trace, catalogue, review, team, voice, questionnaire };

import { catalogue } from './catalogue-fr.ts';
import { letterhead } from './letterhead-fr.ts';
import { questionnaire } from './questionnaire-fr.ts';
import { site } from './site-fr.ts';
import type { Words } from './words.ts';

export const fr: Words = { site, questionnaire, letterhead, catalogue };

import { catalogue } from './catalogue-en.ts';
import { letterhead } from './letterhead-en.ts';
import { questionnaire } from './questionnaire-en.ts';
import { site } from './site-en.ts';
import type { Words } from './words.ts';

export const en: Words = { site, questionnaire, letterhead, catalogue };

import { teamMessages } from '../../../engine/interview.ts';
import { advice, check, left, summary } from './check.ts';
import { companions, downloaded, fileNames, files, formats, letterhead, share } from './files.ts';
import { announced, errors, form, onward, rows } from './form.ts';
import { home, tasks } from './home.ts';
import { adapt, policy, preview } from './preview.ts';
import { route } from './route.ts';
import { ask, keeping, notices, saving } from './saving.ts';
import type * as french from '../fr/questionnaire.ts';

export const questionnaire: typeof french.questionnaire = {
  page: { home, form, onward, preview, check, files, letterhead, keeping },
  live: {
    language: 'en',
    messages: teamMessages('en'),
    route,
    tasks,
    rows,
    errors,
    announced,
    policy,
    adapt,
    advice,
    left,
    summary,
    formats,
    companions,
    share,
    fileNames,
    downloaded,
    saving,
    notices,
    ask,
  },
};

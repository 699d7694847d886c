import { teamMessages } from '../../../engine/interview.ts';
import { advice, check, left, summary } from './check.ts';
import { companions, downloaded, fileNames, files, formats, letterhead, share } from './files.ts';
import { announced, errors, form, onward, rows } from './form.ts';
import { home, tasks } from './home.ts';
import { adapt, policy, preview } from './preview.ts';
import { route } from './route.ts';
import { ask, keeping, notices, saving } from './saving.ts';

/**
 * What the questionnaire says around the pack's questions, by place; `{name}` is a slot, `|` stands between the forms
 * for one and for more.
 */
export const questionnaire = {
  /** Said by the page itself, before any script. */
  page: { home, form, onward, preview, check, files, letterhead, keeping },
  /** Said by the scripts too: plain strings, which the page hands over as JSON. */
  live: {
    language: 'fr',
    /** What teams read about their answers and this device, by code. */
    messages: teamMessages('fr'),
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

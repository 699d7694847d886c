import { downloaded } from './files.ts';
import type * as french from '../fr/device.ts';
import { keeping } from './saving.ts';

export const device: typeof french.device = {
  page: {
    another: 'Begin another policy',
    where: 'They are in this browser only.',
    erasing: 'What may erase them',
    more: 'Rename, duplicate or remove',
    name: 'Name in this list',
    nameHint: 'The document keeps the organization’s name. With no name here, that one shows.',
    rename: 'Rename',
    sister: 'Name of the sister organization',
    sisterHint:
      'Your answers, notes and texts are carried over. The name, contact details, people named and adoption are not.',
    duplicate: 'Duplicate for it',
    remove: 'Remove from this device',
    all: 'All your policies: take them along, open some, remove them',
    save: 'Save all these policies in a file',
    saveHint: 'To keep them elsewhere, or find them again on another device.',
    open: 'Open a file of policies, or of answers',
    openHint: 'What it holds is added to the list; nothing there is replaced.',
    removeAll: 'Remove them all from this device',
    promised: keeping.promised,
    unpromised: keeping.unpromised,
    undo: 'Undo the removal',
    looking: 'Looking at what is due for review…',
  },
  live: {
    titles: {
      none: 'No policy left on this device',
      one: 'Your policy on this device',
      many: 'Your policies on this device',
    },
    unnamed: 'unnamed policy',
    resume: 'Resume: {name}, question {rank} of {all}',
    resumeCheck: 'Resume: {name}, at the check',
    resumeOnly: 'Resume: {name}',
    damaged: 'See what is left: {name}',
    damagedFacts:
      'What was kept no longer reads in full. Open it: the page says what can be taken up again, and nothing is erased.',
    version: 'Version {version}, adopted on {date}',
    adopted: 'Adopted on {date}',
    project: 'Draft',
    changed: 'changed on {date}',
    languages: { fr: 'in French', en: 'in English' },
    due: {
      late: 'Your policy has been due for review since {date}.',
      later: 'Due for review on {date}.',
      none: 'No review date is set.',
      facts: '{n}\u00A0fact to check again|{n}\u00A0facts to check again',
      clauses: '{n}\u00A0clause changed in the template|{n}\u00A0clauses changed in the template',
    },
    renamed: 'Its name in this list: {name}.',
    noName: 'Write the name of the sister organization, then duplicate.',
    unread: 'This policy no longer reads: it cannot be duplicated.',
    duplicated: '“{name}” is in the list. Read again the texts you had written: they may name the other organization.',
    full: 'The browser has no room left. Save all your policies in a file, then remove some from this device.',
    removed: 'Removed from this device: {name}. While this page is open, you can put it back.',
    back: 'Back on this device: {name}.',
    saved: downloaded.said,
    fileName: 'balises-policies',
    notPolicies:
      'This file holds no policies, or is damaged; nothing has changed here. A Word or Markdown document opens in the questionnaire.',
    opened: '{n}\u00A0policy is added to the list.|{n}\u00A0policies are added to the list.',
    there: '{n}\u00A0was there already.|{n}\u00A0were there already.',
  },
};

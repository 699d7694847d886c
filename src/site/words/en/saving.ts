import type * as french from '../fr/saving.ts';

export const saving: typeof french.saving = {
  promise: 'Nothing leaves this device',
  saved: 'Saved on this device at {time}',
  kept: 'Kept by this browser at {time}, unless it stops abruptly',
  found: 'Answers found on this device',
  notSaved: 'Not saved on this device',
};

export const notices: typeof french.notices = {
  broken:
    'Part of the page could not be loaded: your answers would not be saved. Check the connection, then reload the page. If this message comes back, update the browser.',
  stopped:
    'An error of this page has stopped the preview. Your answers are still being kept on this device. To be on the safe side, download them, then reload the page.',
  unopened:
    'An error of this page keeps it from taking up your answers again. They are still on this device: download them before anything else. What you would write here now would not be saved.',
  close: 'Close the message',
  download: 'Download what was kept',
  save: 'Download the answers file',
  takeTheirs: 'Take the other tab’s answers',
  keepMine: 'Keep this tab’s answers',
  overwrite: 'Go on without keeping them',
  erasedElsewhere:
    'The answers have just been erased from this device, in another tab or by the browser. This tab still has them: nothing here is erased before you choose.',
  keepHere: 'Keep my answers here',
  eraseHere: 'Erase here too',
  opened: 'Answers opened: {name}.',
  kept: 'The earlier answers are set aside on this device; you can go back to them under “Your answers”.',
  confirmedOtherwise:
    'You kept a choice that is no longer the one proposed: {fields}. Yours holds; look at it again if you wish.',
  erased: 'Everything is erased from this device.',
  fetchFailed: 'Part of the site could not be loaded. Check the connection, then try again.',
  pageOlder:
    'If that does not help, reload the page: the site may have been updated since it was opened. Your answers will still be there.',
  late: 'The review of this policy is {n} day late.|The review of this policy is {n} days late.',
  review: 'Versions and review',
  drafted:
    'This is no longer what was adopted: it is now the draft of version {version}. Its adoption fields are emptied; version {last} stays in your answers.',
  reload: 'Reload the page',
};

export const ask: typeof french.ask = {
  openTitle: 'What about the answers already here?',
  openText: 'You are about to open “{name}”. There are already answers on this device; they will not be lost.',
  keepAside: 'Set them aside, then open',
  replacesAside: 'Careful: other answers are already set aside; setting aside again replaces those.',
  downloadFirst: 'Download them, then open',
  cancel: 'Cancel',
  meantTitle: 'Were these proposed choices meant?',
  meantText:
    'Nothing says which usual choices the team saw and kept. Those that were meant go into the policy; the others stay in the guide.',
  meantAll: 'All of them',
  meantReview: 'Look at them again',
  meantNone: 'No',
  adoptedTitle: 'Consult it, or prepare the next version?',
  adoptedText:
    'This document is version {version}, adopted on {date}. Preparing the next makes it a draft; what was adopted stays in the file.',
  prepare: 'Prepare the next version',
  consult: 'Consult it',
  eraseTitle: 'Erase everything from this device?',
  eraseText:
    'Your answers, and those set aside, will disappear from this browser. Without the answers file, nobody can bring them back.',
  eraseDownload: 'Download the answers, then erase',
  erase: 'Erase without downloading',
};

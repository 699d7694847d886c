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
  policiesAdded:
    '{n}\u00A0policy is added to this device: the start page shows it.|{n}\u00A0policies are added to this device: the start page shows them.',
  policiesUnkept: 'Others found no room in this browser: keep the file.',
  kept: 'The earlier answers are set aside on this device; you can go back to them under “Your answers”.',
  confirmedOtherwise:
    'You kept a choice that is no longer the one proposed: {fields}. Yours holds; look at it again if you wish.',
  erased: 'This policy is erased from this device.',
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
    'Nothing says which suggested choices the team saw and kept. Those that were meant go into the policy; the others stay in the guide.',
  meantAll: 'All of them',
  meantReview: 'Look at them again',
  meantNone: 'No',
  adoptedTitle: 'Consult it, or prepare the next version?',
  adoptedText:
    'This document is version {version}, adopted on {date}. Preparing the next makes it a draft; what was adopted stays in the file.',
  prepare: 'Prepare the next version',
  consult: 'Consult it',
  eraseTitle: 'Erase this policy from this device?',
  eraseText:
    'Your answers, and those set aside, will disappear from this browser. Without the answers file, nobody can bring them back. Other policies on this device, if any, stay.',
  eraseDownload: 'Download the answers, then erase',
  erase: 'Erase without downloading',
};

/** Where the answers live, beside what says that they are saved. */
export const keeping: typeof french.keeping = {
  title: 'Where your answers are',
  text: [
    'Your answers are in this browser, on this device, and nowhere else.',
    'What erases them: clearing the browser’s data; closing a private window; Safari, after seven days without a visit; sometimes a device short of room. The answers file stays.',
  ],
  more: 'What is kept, and how to check',
  promised: 'This browser has promised not to erase your answers of its own accord.',
  unpromised: 'This browser does not promise to keep your answers: the file is the copy that lasts.',
};

import type * as french from '../fr/form.ts';

export const form: typeof french.form = {
  why: 'Why this question?',
  from: 'Based on: {guides}',
  unfold: 'See the {n} fields, all optional',
  optional: 'optional',
  usual: 'suggested choice',
  toConfirm: 'to be confirmed',
  choose: 'Choose…',
  ranked: 'The order counts: tick the most important first, or move it up (↑).',
  onePerLine: 'One per line.',
  example: 'Example: {example}',
  role: 'Role',
  name: 'Name (optional)',
  undecided: 'To decide as a team',
  undecidedHint: 'Meanwhile the most careful choice is printed, marked “to be decided”.',
  notApplicable: 'Not for us',
  reason: 'For what reason?',
  note: 'Add a note',
  noteLabel: 'Note for the team: who decides, by when, what to check',
  inSentence: ['In a sentence: the presence of ', ' on social media.'],
  backToUsual: 'Back to the suggested choices',
  addRow: 'Add a line',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
};

export const onward: typeof french.onward = {
  review: 'Back to the review',
  continue: 'Continue',
  back: 'Back',
  allSteps: 'All steps',
  backToCheck: 'Back to checking',
  deeper: 'Go deeper: every question of this step',
  shallower: 'Back to the quick path',
  undo: 'Undo the last change',
  seePolicy: 'See the policy',
};

export const rows: typeof french.rows = {
  name: 'Line {number}: {name}',
  added: 'Line {number} added',
  removed: 'Line {number} removed',
  moved: 'Line moved to position {number}',
};

export const errors: typeof french.errors = {
  title: 'To correct before going on',
  dateUnknown: 'This date is not in the calendar. Choose another.',
  numberUnknown: '“{label}” asks for a number, in figures; “{found}” is not one.',
  reasonMissing: 'Say in a few words why the question is not for you.',
  nameMissing: 'Write the organization’s full name: it comes back throughout the document.',
  prefix: 'Error: ',
};

export const announced: typeof french.announced = {
  clauses: 'Clause {numbers} ({title}) updated|Clauses {numbers} updated',
  undone: 'Change undone',
  usual: 'Suggested choices restored',
  repaired: 'Done: {label}',
};

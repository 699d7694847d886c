import type * as french from '../fr/check.ts';

export const check: typeof french.check = {
  toFiles: 'Go to the downloads',
};

export const advice: typeof french.advice = {
  title: 'What Balises notices',
  none: 'Nothing to point out for now.',
  severity: { E: 'To correct', W: 'To review', I: 'Good to know' },
  go: 'Go to the question',
  workload: 'Your plan asks for about {hours} hour a week.|Your plan asks for about {hours} hours a week.',
  showSum: 'See the arithmetic',
  line: 'Work',
  minutes: 'Minutes a week',
  total: 'Total',
  accept: 'Accept with a reason',
  reason: 'For what reason go on this way?',
  reasonMissing: 'Write the reason in a few words: it stays with your answers.',
  confirm: 'Accept',
  accepted: 'Accepted',
  acceptedSaid: 'warning accepted',
  yourReason: 'Your reason:',
  reopen: 'Come back to this',
  savings: 'What each change would save a week',
  saves: '{time} less',
  ownNumbers: 'Put in your own numbers',
  due: 'To be checked again before you adopt: a fact the document relies on may have changed.|To be checked again before you adopt: facts the document relies on may have changed.',
  dueSince: 'to be checked again since {date}',
  dueMore: 'See {n} other fact|See the {n} other facts',
};

export const left: typeof french.left = {
  title: 'To decide: {n}',
  meanwhile: 'Meanwhile, the document says: {words}',
  unmet: 'Essential questions that nobody has settled yet: {n}',
};

export const summary: typeof french.summary = {
  answers: 'What you answered',
  usual: 'What Balises suggests meanwhile',
  usualIntro:
    'The quick path did not ask these questions. This is what applies meanwhile; change whatever does not fit you.',
  openAll: 'Open all',
  questions: '{n} question|{n} questions',
  change: 'Change',
  states: {
    default: 'suggested choice',
    confirmed: 'confirmed choice',
    undecided: 'to be decided',
    not_applicable: 'not for us',
    open: 'to answer',
  },
  nothing: 'Nothing for now',
  note: 'Note: {note}',
  aside: 'Set aside',
  asideIntro: 'These answers from the file match no question here. They stay in your answers file, as they are.',
  deeper: 'Go deeper: switch to the complete path',
};

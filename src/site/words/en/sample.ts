import type * as french from '../fr/sample.ts';

export const sample: typeof french.sample = {
  kind: 'Invented example',
  typed: 'This team answered in French: the words it typed itself stay in French.',
  open: 'Open this example in the questionnaire',
  answers: 'Download its answers (JSON)',
  contents: 'Contents',
  advice: 'What Balises advises this team',
  adviceNone: 'Nothing to report for this team.',
  adviceAccepted: 'The team goes on this way, for this reason:',
  severity: { E: 'To correct', W: 'To review', I: 'Good to know' },
  policy: 'The policy',
  others: 'The other examples',
};

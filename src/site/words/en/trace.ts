import type * as french from '../fr/trace.ts';

export const trace: typeof french.trace = {
  title: 'Where these rules come from',
  description:
    'What the guides say, in our words, and the question or clause that carries it; what Balises says instead of advice that has aged or carries a risk.',
  lead: 'Each question and each clause rests on a guide’s advice, or on an addition of ours. Here is all of it, in our words, with what carries it; then the way back, from the clause to the guide.',
  onThisPage: 'On this page',
  count: (items) => (items === 1 ? '1\u00A0item' : `${items}\u00A0items`),
  same: 'It is the same text as the copy above: its items are not counted twice.',
  carriedBy: 'Carried by:',
  question: 'question',
  clause: 'clause',
  document: 'document',
  instead: 'What we say:',
  notCarried: 'Left out:',
  outdated: 'Advice that has aged or carries a risk',
  outdatedLead:
    'The guides are a few years old. Where advice has aged, or may do harm, here is what Balises says instead.',
  fromQuestions: 'From the question to the guides',
  fromClauses: 'From the clause to the guides',
  fromDocuments: 'From the companion documents to the guides',
  floors: 'decision in the policy, practice in the guide',
  inGuide: 'in the guide alone',
  file: 'File:',
  none: 'No guide: this passage rests on the law, on the platforms’ rules or on the security of accounts.',
  report: 'Report a wrong sentence or a number that no longer answers',
  reportLead:
    'A false sentence, a law that changed, a number cut off: tell us, and someone else will be spared it. Send:',
  reportWhat: [
    'the name of the clause, as written under its title on this page (for instance “help_referral”);',
    'the sentence or the number, copied as it is, and the language;',
    'what is wrong and, if you have it, the source that shows it.',
  ],
  reportWhom:
    'Write to whoever gave you the address of this site, or open a ticket in the project’s repository. If someone is in danger, do not wait: call the emergency services.',
};

import type { SiteWords } from './site-words.ts';

export const site: SiteWords = {
  locale: 'en-CA',
  description:
    'A social media policy that fits your team, written from your answers, in French and in English. Nothing leaves your device.',
  skip: 'Skip to content',
  header: { home: 'Balises, home page' },
  footer: {
    nav: 'Footer',
    examples: 'Examples',
    examplesAnchor: 'examples',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    notAdvice:
      'Balises helps a team agree on clear rules. It is not legal advice: have someone read over what worries you.',
    licence: 'Code under the MIT licence. Questions and clauses under CC\u00A0BY\u00A04.0: copy them, adapt them, name the source.',
  },
  start: {
    title: 'Balises: a social media policy that fits your team',
    sentence: 'A social media policy that fits your team, written from your answers.',
    what: 'You answer plain questions; the policy is written alongside, clause by clause. You leave with a Word or Markdown document that your board can adopt.',
    quick: {
      name: 'Quick path',
      size: (questions) => `${questions}\u00A0questions, about 14\u00A0minutes`,
      what: 'A policy you can use as soon as you finish. Where nothing is asked, it takes the usual choice and shows you which.',
      begin: 'Begin the quick path',
    },
    complete: {
      name: 'Complete path',
      size: (questions, steps) => `${questions}\u00A0questions in ${steps}\u00A0steps, in several sittings`,
      what: 'To settle things as a team, in any order. Your answers from the quick path are already there.',
      begin: 'See all the steps',
    },
    privacy: {
      promise: 'Nothing leaves this device.',
      detail: 'No account, no cookie, nothing sent.',
      check: 'What is kept, and how to check',
    },
    excerpt: {
      caption: 'From the policy of an invented team',
      leaf: (sections, clauses) => `Leaf through the whole policy: ${sections}\u00A0sections, ${clauses}\u00A0clauses`,
    },
    examples: {
      title: 'Policies to leaf through',
      source: 'Three invented teams answered the same questions as yours.',
    },
    federation: {
      title: 'For a network or a federation',
      text: [
        'The questions are YAML files and the clauses are Markdown files, without a line of code. Copy the project’s repository, change the words, add your own questions and clauses; one command checks it all and says what is wrong, line by line.',
        'Then publish your version where your members find you: it is only pages to put online, with no server and no database.',
      ],
    },
  },
  sample: {
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
  },
};

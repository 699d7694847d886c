import type { SiteWords } from './site-words.ts';

export const site: SiteWords = {
  locale: 'en-CA',
  description:
    'A social media policy that fits your team, written from your answers, in French and in English. Nothing leaves your device.',
  skip: 'Skip to content',
  header: { memberHome: (label) => `Balises, home page: ${label}`, home: 'Balises, home page' },
  footer: {
    nav: 'Footer',
    examples: 'Examples',
    examplesAnchor: 'examples',
    privacy: 'Privacy',
    trace: 'Where these rules come from',
    catalogue: 'Every clause and every question',
    accessibility: 'Accessibility',
    notAdvice:
      'Balises helps a team agree on clear rules. It is not legal advice: have someone read over what worries you.',
    licence:
      'Code under the MIT licence. Questions and clauses under CC\u00A0BY\u00A04.0: copy them, adapt them, name the source.',
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
      source: 'Invented teams answered the same questions as yours.',
    },
    federation: {
      title: 'For a network or a federation',
      text: [
        'The questions are YAML files and the clauses are Markdown files, without a line of code. Copy the project’s repository, change the words, add your own questions and clauses; one command checks it all and says what is wrong, line by line.',
        'Then publish your version where your members find you: it is only pages to put online, with no server and no database.',
      ],
      catalogue: 'See every clause and every question',
    },
    member: {
      title: 'What is particular to this version',
      lead: (parent, version) =>
        `Version ${version}. Everything not named here comes from “${parent}” and follows its updates.`,
      added: 'Clauses added',
      reworded: 'Clauses reworded, and why',
      questions: 'Questions added',
      hidden: 'What was taken away, and why',
      base: 'The base version of Balises',
      changelog: 'From one version to the next',
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
  shared: {
    title: 'A policy to read',
    description: 'The policy that a team sent you in a link. It is read here; nothing leaves your device.',
    lead: 'A team sent you this link. The answers are in the link itself: they go through no server and nothing is kept on this device.',
    noScript: 'Reading a policy sent in a link takes JavaScript. Ask for the Word or Markdown document instead.',
    waiting: 'Opening the policy…',
    altered: 'This link is cut or altered: nothing was opened. Ask the team to send it again, or to send the document.',
    offline: 'The page could not load what it needs to read the policy. Check the connection, then reload the page.',
    docx: 'Word document (DOCX)',
    print: 'Print or save as PDF',
    own: 'Make your own organization’s policy',
  },
  trace: {
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
  },
};

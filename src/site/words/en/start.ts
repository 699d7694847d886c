import type * as french from '../fr/start.ts';

export const start: typeof french.start = {
  title: 'Balises: a social media policy that fits your team',
  sentence: 'A social media policy that fits your team, written from your answers.',
  what: 'You answer plain questions; the policy is written alongside, clause by clause. You leave with a Word or Markdown document that your board can adopt.',
  quick: {
    name: 'Quick path',
    size: (questions, minutes) => `${questions}\u00A0questions, about ${minutes}\u00A0minutes`,
    what: 'A policy you can use as soon as you finish. Where nothing is asked, it takes the suggested choice and shows you which.',
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
    questionsChanged: 'Questions changed',
    aspects: {
      words: 'words',
      default: 'suggested answer',
      condition: 'when it is asked',
      options: 'choices',
      fields: 'fields',
      rest: 'settings',
    },
    filled: 'Clauses completed with the name or the words of this version',
    rules: 'Advice added or changed',
    facts: 'Dated facts added or changed',
    documents: 'Documents and parts added or changed',
    others: 'Steps, roles, words, computed values and guides added or changed',
    paths: 'Paths',
    quick: 'The questions of the quick path, or their order',
    order: 'The order of the questions',
    hidden: 'What was taken away, and why',
    parent: (name) => `The version “${name}”`,
    base: 'The base version of Balises',
    changelog: 'From one version to the next',
  },
};

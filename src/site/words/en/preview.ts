import type * as french from '../fr/preview.ts';

export const preview: typeof french.preview = {
  title: 'Your policy',
  waits: 'The policy is written here as you answer.',
  close: 'Close the policy',
};

export const policy: typeof french.policy = {
  see: 'See the policy ({n} clause)|See the policy ({n} clauses)',
  waiting: 'after your answer to: {questions}',
  why: 'Why this passage?',
  because: 'Because',
  always: 'It appears in every policy.',
  from: 'Based on',
  rationale: 'The idea',
  wordsOf: 'Words of',
  trace: 'Where it comes from, and report a mistake (new tab)',
  classes: {
    floor: 'Legal or safety duty: it stays, whatever force you choose.',
    core: 'Team rule: it follows the force you choose (mandatory or recommended).',
    personal: 'Personal accounts: one needed limit, trust for the rest.',
    advice: 'Advice: never an obligation.',
    fact: 'Statement: it says what is, and imposes nothing.',
  },
  adapted: {
    reworded: 'The team put its own words in place of the suggested text.',
    completed: 'The team added its own words to the suggested text.',
    added: 'The team wrote this clause.',
  },
  origins: { answer: 'your answer', default: 'usual choice', derived: 'worked out' },
  changed: 'just changed',
};

export const adapt: typeof french.adapt = {
  reword: 'Adapt this passage',
  complete: 'Add to this passage',
  add: 'Add a clause to this section',
  title: 'Title of the clause',
  text: 'Your words',
  hint: 'They take the place of the suggested text. Each line makes a paragraph.',
  hintAdded: 'Each line makes a paragraph. Without words, the clause goes away.',
  floor: 'Law or safety asks for this passage: it stays, and your words are added to it.',
  keep: 'Keep these words',
  restore: 'Go back to the suggested text',
  remove: 'Remove this clause',
  cancel: 'Cancel',
  untitled: 'Clause of the team',
  reworded: 'adapted',
  completed: 'completed',
  added: 'added',
};

import { COMMENT_WORDS } from '../../../engine/documents.ts';
import type * as french from '../fr/preview.ts';

export const preview: typeof french.preview = {
  title: 'Your policy',
  waits: 'The policy is written here as you answer.',
  close: 'Close',
  contents: 'Go to…',
};

export const policy: typeof french.policy = {
  ...COMMENT_WORDS.en,
  see: 'See the policy ({n} clause)|See the policy ({n} clauses)',
  remarks: '{n} remark|{n} remarks',
  waiting: 'after your answer to: {questions}',
  pages: '{n} page|{n} pages',
  minutes: '{n} minute to read|{n} minutes to read',
  why: 'Why this passage?',
  how: 'How to do it, and why',
  trace: 'Where it comes from, and report a mistake (new tab)',
  changed: 'just changed',
};

export const adapt: typeof french.adapt = {
  reword: 'Adapt this passage',
  rewordOrLeave: 'Adapt or leave out this passage',
  complete: 'Add to this passage',
  add: 'Add a clause to this section',
  title: 'Title of the clause',
  text: 'Your words',
  decision: 'The decision, in the policy',
  practice: 'How to do it, in the guide alone',
  hint: 'Your words take the place of the suggested text. Each line makes a paragraph.',
  hintAdded: 'Each line makes a paragraph. Without words, the clause goes away.',
  floor: 'Law or safety asks for this passage: it stays, and your words are added to it.',
  other: 'The same words in French',
  otherDecision: 'In the policy in French',
  otherPractice: 'In the guide in French',
  otherHint: 'For whoever reads the document in French. Without them, your words stand there in English.',
  keep: 'Keep these words',
  restore: 'Go back to the suggested text',
  remove: 'Remove this clause',
  reason: 'Why leave this clause out?',
  reasonHint: 'The reason stands in the board kit. The clause stays here, in grey, for whoever wants it back.',
  leftOut: 'left out',
  leftOutWhy: 'Left out by the team: {reason}',
  putBack: 'Put this clause back',
  cancel: 'Cancel',
  untitled: 'Clause of the team',
  reworded: 'adapted',
  completed: 'completed',
  added: 'added',
};

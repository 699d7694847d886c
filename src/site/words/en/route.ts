import type * as french from '../fr/route.ts';

export const route: typeof french.route = {
  home: 'Your policy, step by step',
  homeLine: 'Questionnaire',
  check: 'Check your answers',
  checkLine: 'Last stop before the document',
  stepLine: 'Step {number} of {steps} · next: {next}',
  stepLineLast: 'Step {number} of {steps} · next: checking',
  titleOfPage: '{title} · Balises',
  titleOfStep: 'Step {number} of {steps}, {step} · Balises',
  titleError: 'Error: {title}',
};

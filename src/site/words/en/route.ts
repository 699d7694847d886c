import type * as french from '../fr/route.ts';

export const route: typeof french.route = {
  home: 'Your policy, step by step',
  homeLine: 'Questionnaire',
  check: 'Check your answers',
  checkLine: 'Last stop before the document',
  progressLine:
    'Question {number} of {all} · about {n}\u00A0minute|Question {number} of {all} · about {n}\u00A0minutes',
  titleOfPage: '{title} · Balises',
  titleOfStep: 'Step {number} of {steps}, {step} · Balises',
  titleError: 'Error: {title}',
};

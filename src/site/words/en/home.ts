import type * as french from '../fr/home.ts';

export const home: typeof french.home = {
  intro:
    'Take the steps in whatever order suits you. Everything is saved on this device as you answer; nothing leaves it.',
  oneFile:
    'This page is a single file: it works without a network, from a USB key for instance. Your answers do not go into this file: this browser keeps them, on this computer. To take them along, download the answers file and keep it beside this one.',
  noScript:
    'Without JavaScript you can read and print every question and answer on paper. To assemble the policy, turn JavaScript on.',
  path: {
    legend: 'How far do you want to go?',
    quick: 'Quick path: {n} questions',
    quick_hint: 'about {minutes}\u00A0minutes; suggested choices fill in the rest',
    complete: 'Complete path: {n} questions',
    complete_hint: 'about {minutes}\u00A0minutes, in several sittings; to settle each point as a team',
  },
  start: 'Begin',
  tasks: 'The steps',
  together: 'Deciding together, as a team',
  check: 'Check and download',
};

export const tasks: typeof french.tasks = {
  done: '{done} of {all} answered|{done} of {all} answered',
  usual: '{n} suggested choice|{n} suggested choices',
  undecided: '{n} to decide|{n} to decide',
  resume: 'Resume where you were: {question}',
  begin: 'Begin',
  complete: 'Complete',
};

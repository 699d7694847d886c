import { asks } from '../../engine/interview.ts';
import type { Desk } from './desk.ts';
import { fillCount } from '../fill-words.ts';
import { showQuestion } from './form/show-answers.ts';
import { showTasks } from './route/tasks.ts';

/** The cause beside the effect: the sheet turns to what just changed, unless it is in sight. */
function bringIntoView(policy: HTMLElement): void {
  const frame = policy.getBoundingClientRect();
  const changed = [...policy.querySelectorAll('.changed')];
  const inSight = changed
    .map((one) => one.getBoundingClientRect())
    .some(({ top, bottom }) => bottom > frame.top && top < frame.bottom - 40);
  if (!inSight && changed[0]) turnTo(policy, changed[0], 6);
}

/** Clauses out of sight have only a guessed height: those passed over get their own, and the aim is taken again. */
function turnTo(policy: HTMLElement, clause: Element, turns: number): void {
  const { top, height } = policy.getBoundingClientRect();
  policy.scrollBy({ top: clause.getBoundingClientRect().top - top - height / 4, behavior: 'instant' });
  if (turns > 0) requestAnimationFrame(() => turnTo(policy, clause, turns - 1));
}

/** A button that goes takes its focus to the next thing to do. */
function showUndo({ root, team }: Desk): void {
  const undo = root.querySelector<HTMLButtonElement>('[data-action=undo]')!;
  if (!team.canUndo && document.activeElement === undo) document.getElementById('continue')!.focus();
  undo.hidden = !team.canUndo;
}

const asked = new WeakMap<Desk, string>();

/** After every change: the form, the task list, the count of clauses and the announcement follow the answers. */
export function followAnswers(desk: Desk): void {
  const { team, walk, form, words, announcer } = desk;
  const { interview, shown, file, leaf } = team;
  const now = [...walk.outline.questions.keys()].filter((id) => asks(interview, id)).join(' ') + file.path;
  if (asked.get(desk) !== now) {
    asked.set(desk, now);
    walk.refresh();
  }
  for (const id of shown) {
    const { field: question } = form.fields.get(id)!;
    showQuestion(
      walk.outline.questions.get(id)!.section,
      question as never,
      interview,
      file.notes[id] ?? '',
      words,
      form.typingIn,
    );
  }
  showTasks(walk, team.progress);
  const bar = fillCount(words.seePolicy, leaf.count, words.language);
  for (const button of desk.root.querySelectorAll('[data-action=see]'))
    if (button.textContent !== bar) button.textContent = bar;
  showUndo(desk);
  announcer.clauses(leaf.changed);
  if (leaf.changed.length > 0) requestAnimationFrame(() => bringIntoView(document.getElementById('policy')!));
}

import { asks } from '../engine/interview.ts';
import type { Desk } from './desk.ts';
import { fillCount } from './fill-words.ts';
import { showQuestion } from './show-answers.ts';
import { showTasks } from './tasks.ts';

/** The cause beside the effect: the sheet turns to what just changed, unless it is in sight. */
function bringIntoView(policy: HTMLElement): void {
  const [frame, changed] = [policy.getBoundingClientRect(), [...policy.querySelectorAll('.changed')].map((one) => one.getBoundingClientRect())];
  const inSight = changed.some(({ top, bottom }) => bottom > frame.top && top < frame.bottom - 40);
  if (!inSight && changed[0]) policy.scrollBy({ top: changed[0].top - frame.top - frame.height / 4 });
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
    showQuestion(walk.outline.questions.get(id)!.section, question as never, interview, file.notes[id] ?? '', words, form.typingIn);
  }
  showTasks(walk, team.progress);
  const bar = fillCount(words.seePolicy, leaf.count, words.language);
  for (const button of desk.root.querySelectorAll('[data-action=see]')) if (button.textContent !== bar) button.textContent = bar;
  showUndo(desk);
  announcer.clauses(leaf.changed);
  if (leaf.changed.length > 0) requestAnimationFrame(() => bringIntoView(document.getElementById('policy')!));
}

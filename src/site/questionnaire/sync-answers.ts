import { asks } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { bringIntoView } from './bring-into-view.ts';
import { fillCount } from '../fill-count.ts';
import { renderQuestion } from './form/render-answers.ts';
import { renderTasks } from './route/render-tasks.ts';

/** A button that goes takes its focus to the next thing to do. */
function renderUndo({ root, team }: QuestionnaireContext): void {
  const undo = root.querySelector<HTMLButtonElement>('[data-action=undo]')!;
  if (!team.canUndo && document.activeElement === undo) document.getElementById('continue')!.focus();
  undo.hidden = !team.canUndo;
}

const asked = new WeakMap<QuestionnaireContext, string>();

/** After every change: the form, the task list, the count of clauses and the announcement follow the answers. */
export function syncAnswers(context: QuestionnaireContext): void {
  const { team, router, form, words, announcer } = context;
  const { interview, view, shown, file, preview } = team;
  const now = [...router.outline.questions.keys()].filter((id) => asks(interview, id)).join(' ') + file.path;
  if (asked.get(context) !== now) {
    asked.set(context, now);
    router.refresh();
  }
  for (const id of shown) {
    const { field: question } = form.fields.get(id)!;
    renderQuestion(
      router.outline.questions.get(id)!.section,
      question as never,
      interview,
      file.notes[id] ?? '',
      words,
      form.typingIn,
    );
  }
  if (view === 'home') renderTasks(router, team.progress);
  const remarks = team.advice.filter(({ accepted }) => accepted === undefined).length;
  const bar = [
    fillCount(words.policy.see, preview.count, words.language),
    ...(remarks > 0 ? [fillCount(words.policy.remarks, remarks, words.language)] : []),
  ].join(' · ');
  for (const button of context.root.querySelectorAll('[data-action=see]'))
    if (button.textContent !== bar) button.textContent = bar;
  renderUndo(context);
  announcer.announceClauses(preview.changed);
  if (preview.changed.length > 0) bringIntoView(preview.changed);
}

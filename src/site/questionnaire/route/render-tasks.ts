import { fillWords, type StepProgress } from '../../../engine/interview.ts';
import { fillCount } from '../../fill-count.ts';
import { CHECK, hashOf, type Route } from './route.ts';
import type { Router } from './router.ts';

/**
 * Says on the task list where each step stands on the path chosen: answered, left to the suggested choice, to decide.
 * A step with something to decide is not done.
 */
export function renderTasks(router: Router, progress: readonly StepProgress[]): void {
  const { seen } = router;
  const { words, steps } = router.outline;
  const onPath = new Set(router.screens.flat().map(({ id }) => id));
  let allDone = true;
  for (const { id, number } of steps) {
    const task = document.querySelector<HTMLElement>(`[data-task="${id}"]`)!;
    const states = progress[number - 1]!.questions.filter((question) => onPath.has(question.id));
    const done = states.filter(({ id: question, state }) =>
      state === 'default' ? seen.has(question) : state !== 'open',
    ).length;
    const usual = states.filter(({ id: question, state }) => state === 'default' && seen.has(question)).length;
    const undecided = states.filter(({ state }) => state === 'undecided').length;
    const all = states.length;
    const complete = done === all && undecided === 0;
    allDone &&= done === all;
    task.classList.toggle('task--done', complete);
    const said = [
      complete ? words.tasks.complete : fillCount(words.tasks.done, all, words.language, { done, all }),
      usual > 0 ? fillCount(words.tasks.usual, usual, words.language) : '',
    ];
    task.querySelector('.task__state')!.textContent = said.filter(Boolean).join(' · ');
    const tag = task.querySelector<HTMLElement>('.task__undecided')!;
    tag.hidden = undecided === 0;
    tag.textContent = fillCount(words.tasks.undecided, undecided, words.language);
  }
  renderResume(router, allDone ? CHECK : router.last);
}

/** The one button of the task list: begin, come back to the last question, or go on to the summary. */
function renderResume({ outline, first }: Router, to: Route = first): void {
  const { words, questions } = outline;
  const link = document.getElementById('resume') as HTMLAnchorElement;
  const question = to === first || to.view !== 'question' ? undefined : questions.get(to.id);
  const resume = question && fillWords(words.tasks.resume, { question: question.heading.textContent.trim() });
  link.textContent = resume ?? (to.view === 'check' ? words.route.check : words.tasks.begin);
  link.hash = hashOf(to, outline);
}

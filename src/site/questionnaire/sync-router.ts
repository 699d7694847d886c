import { flushSync } from 'svelte';
import { questionsOf, withFields } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { fieldsOnScreen } from './form/fields-on-screen.ts';
import { findMistakes } from './form/find-mistakes.ts';
import type { Screen } from './route/outline.ts';
import { hashOf, readRoute } from './route/route.ts';
import { readSavedRoute, saveRoute } from './save/saved-answers.ts';
import { clearMistakes, renderMistakes } from './form/render-mistakes.ts';

/** Ties the router to the answers: it checks before going on, and remembers the route on the device. */
export function syncRouter({ router, team, form, words, notices }: QuestionnaireContext): void {
  const saved = readSavedRoute();
  const errors = document.getElementById('errors')!;
  const questions = new Map(questionsOf(team.pack).map((question) => [question.id, question]));
  for (const id of saved.seen) router.seen.add(id);
  const last = readRoute(saved.hash, router.outline);
  if (last?.view === 'question') router.last ??= last;
  if (router.isPathInAddress || team.isBlank) team.setPath(router.path);
  else router.path = team.file.path;

  router.canLeave = (screen: Screen) => {
    form.flush();
    const mistakes = screen.flatMap(({ id, section }) =>
      findMistakes(section, questions.get(id)!, team.interview, words),
    );
    router.refresh(); // the title, without the mistakes of before
    renderMistakes(errors, mistakes, words);
    if (mistakes.length > 0) return false;
    for (const { id } of screen) router.seen.add(id);
    team.confirm(screen.flatMap(({ id, section }) => fieldsOnScreen(section, withFields(questions.get(id)!))));
    return true;
  };
  router.onScreenChange = () => {
    team.setScreen(
      router.route.view,
      router.leaving.map(({ id }) => id),
    );
  };
  router.onArrive = () => {
    flushSync(); // what is on screen must be there before it takes the focus
    clearMistakes(errors);
    notices.drop('file');
    if (!team.isBlank)
      saveRoute({ hash: router.last ? hashOf(router.last, router.outline) : '', seen: [...router.seen] });
  };
  router.onScreenChange();
}

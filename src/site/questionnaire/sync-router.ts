import { flushSync } from 'svelte';
import { questionsOf, withFields } from '../../engine/interview.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { fieldsOnScreen } from './form/fields-on-screen.ts';
import { findMistakes } from './form/find-mistakes.ts';
import type { Screen } from './route/outline.ts';
import { hashOf, HOME, readRoute } from './route/route.ts';
import { wide } from './route/wide.ts';
import { readSavedPlace, savePlace } from './save/saved-place.ts';
import { clearMistakes, renderMistakes } from './form/render-mistakes.ts';

/** Ties the router to the answers: it checks before going on, and remembers the route on the device. */
export function syncRouter({ router, team, form, words, notices }: QuestionnaireContext): void {
  const saved = readSavedPlace();
  const errors = document.getElementById('errors')!;
  const questions = new Map(questionsOf(team.pack).map((question) => [question.id, question]));
  for (const id of saved.seen) router.seen.add(id);
  const left = readRoute(saved.hash, router.outline);
  if (left !== HOME) router.last ??= left;
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
    const { last, seen, outline, screens } = router;
    if (team.isBlank) return;
    // On a phone the sheet turns as it opens; without a network it stays where it is.
    if (wide.matches && router.route.view === 'question')
      import('./policy-at-question.ts').then(
        ({ turnToQuestions }) => turnToQuestions(team),
        () => {},
      );
    const asked = screens.flat();
    const rank = asked.findIndex(({ id }) => last?.view === 'question' && id === last.id) + 1;
    savePlace({ hash: last ? hashOf(last, outline) : '', seen: [...seen], rank: [rank, asked.length] });
  };
  router.onScreenChange();
}

import type { Desk } from './desk.ts';
import { mistakesIn } from './form/mistakes.ts';
import type { Screen } from './route/outline.ts';
import { hashOf, readPlace } from './route/place.ts';
import { findPlace, savePlace } from './save/saved-answers.ts';
import { clearMistakes, showMistakes } from './form/show-mistakes.ts';
import { questionsOf } from '../../engine/interview.ts';

/** Ties the walk to the answers: it checks before going on, and remembers the place on the device. */
export function followWalk({ walk, team, form, words, notices }: Desk): void {
  const saved = findPlace();
  const errors = document.getElementById('errors')!;
  const questions = new Map(questionsOf(team.pack).map((question) => [question.id, question]));
  for (const id of saved.seen) walk.seen.add(id);
  const last = readPlace(saved.hash, walk.outline);
  if (last?.view === 'question') walk.last ??= last;
  if (walk.chosen || team.isBlank) team.walkOn(walk.path);
  else walk.path = team.file.path;

  walk.mayLeave = (screen: Screen) => {
    form.flush();
    const mistakes = screen.flatMap(({ id, section }) =>
      mistakesIn(section, questions.get(id)!, team.interview, words),
    );
    walk.refresh(); // the title, without the mistakes of before
    showMistakes(errors, mistakes, words);
    if (mistakes.length > 0) return false;
    for (const { id } of screen) walk.seen.add(id);
    return true;
  };
  walk.shown = () => {
    team.shown = walk.leaving.map(({ id }) => id);
  };
  walk.arrived = () => {
    clearMistakes(errors);
    notices.drop('file');
    if (!team.isBlank) savePlace({ hash: walk.last ? hashOf(walk.last, walk.outline) : '', seen: [...walk.seen] });
  };
  walk.shown();
}

import type { Autosave } from './autosave.ts';
import { setLetterhead } from './letterhead-control.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { HOME } from './route/route.ts';
import type { SavedAnswers } from './save/saved-answers.ts';

/** Erases this policy from the device once the person has confirmed it, and tells whether it did. */
export async function eraseAnswers(
  context: QuestionnaireContext,
  saved: SavedAnswers,
  autosave: Autosave,
): Promise<boolean> {
  const { team, router, words, notices } = context;
  const choice = await context.askChoice({
    title: words.ask.eraseTitle,
    lines: [words.ask.eraseText],
    choices: [
      { id: 'download', label: words.ask.eraseDownload },
      { id: 'erase', label: words.ask.erase },
    ],
    cancel: words.ask.cancel,
  });
  if (!choice) return false;
  if (choice === 'download') context.downloadAnswers();
  team.clear();
  router.seen.clear();
  router.last = undefined;
  void saved.erase();
  autosave.forget();
  setLetterhead(context);
  router.go(HOME);
  notices.say({ key: 'file', event: true, lines: [words.notices.erased] });
  return true;
}

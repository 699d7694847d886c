import { HOME } from '../../site/questionnaire/route/place.ts';
import { readOutline } from '../../site/questionnaire/route/outline.ts';
import { showPlace } from '../../site/questionnaire/route/show-place.ts';
import { SAVED } from '../../site/questionnaire/save/saved-keys.ts';
import { Walk } from '../../site/questionnaire/route/walk.ts';

/**
 * The first script of the page, small on purpose: it leads through the questions. Answers, pack and policy arrive
 * at the first touch, or at once when there are saved answers; what was touched or pressed meanwhile is handed over.
 */
export function enterQuestionnaire(root: HTMLElement, form: HTMLElement): void {
  const walk = new Walk(readOutline(root));
  walk.show = (focus) => showPlace(walk, focus);
  const touched = new Set<Element>();
  let clicked: HTMLElement | null = null;
  let started: Promise<void> | undefined;

  root.addEventListener('input', remember);
  root.addEventListener('click', noteClick);
  root.addEventListener('click', lead);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start().then(() => walk.next());
  });
  for (const event of ['pointerdown', 'dragover'])
    addEventListener(event, () => void start(), { capture: true, once: true });
  addEventListener(
    'focusin',
    ({ target }) => {
      // The focus that the walk puts on a heading is not a person's.
      if ((target as Element).matches('a, button, input, select, textarea, summary')) void start();
    },
    { capture: true },
  );

  // Open without scripts, so that nothing is out of reach on paper.
  for (const folded of root.querySelectorAll<HTMLDetailsElement>('.question__folded')) folded.open = false;
  const sample = location.hash.startsWith('#sample/');
  walk.begin();
  root.dataset['ready'] = '';
  if (sample || hasSaved()) void start();

  function start(): Promise<void> {
    started ??= import('./start-interview.svelte.ts')
      .then(({ startInterview }) => startInterview(root, walk, touched))
      .then(() => {
        root.removeEventListener('input', remember);
        root.removeEventListener('click', noteClick);
        clicked?.click();
      })
      .catch((error: unknown) => {
        document.getElementById('broken')!.hidden = false;
        console.error(error);
      });
    return started;
  }

  function remember({ target }: Event): void {
    touched.add(target as Element);
    void start();
  }

  function noteClick({ target }: Event): void {
    clicked = (target as Element).closest<HTMLElement>('[data-action]') ?? clicked;
    if (clicked) void start(); // a screen reader may click without pressing
  }

  /** The buttons that lead from one place to another. */
  function lead({ target }: Event): void {
    switch ((target as Element).closest<HTMLElement>('[data-walk]')?.dataset['walk']) {
      case 'back':
        return history.back();
      case 'home':
        return walk.go(HOME);
      case 'files':
        return document.querySelector<HTMLElement>('#files h2')!.focus();
      default:
        return undefined;
    }
  }
}

function hasSaved(): boolean {
  try {
    return localStorage.getItem(SAVED) !== null;
  } catch {
    return true; // the answers' own code says what the browser refuses
  }
}

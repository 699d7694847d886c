import { HOME } from '../../site/questionnaire/route/route.ts';
import { readOutline } from '../../site/questionnaire/route/outline.ts';
import { renderRoute } from '../../site/questionnaire/route/render-route.ts';
import { getText } from '../../site/questionnaire/save/local-text.ts';
import { DRAFTS, FAMILY, SAVED } from '../../site/questionnaire/save/saved-keys.ts';
import { readSavedPlace } from '../../site/questionnaire/save/saved-place.ts';
import { Router } from '../../site/questionnaire/route/router.ts';

/** A program that fills a field may say only the second. */
const TOUCHES = ['input', 'change'];

/**
 * The first script of the page, small on purpose: it leads through the questions. Answers, pack and policy arrive
 * at the first touch, or at once when there are saved answers; what was touched or pressed meanwhile is handed over.
 */
export function enterQuestionnaire(root: HTMLElement, form: HTMLElement): void {
  const router = new Router(readOutline(root));
  router.render = (focus) => renderRoute(router, focus);
  const touched = new Set<Element>();
  let clicked: HTMLElement | null = null;
  let started: Promise<void> | undefined;

  for (const event of TOUCHES) root.addEventListener(event, rememberTouch);
  root.addEventListener('click', rememberClick);
  root.addEventListener('click', navigate);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start().then(() => router.next());
  });
  for (const event of ['pointerdown', 'dragover'])
    addEventListener(event, () => void start(), { capture: true, once: true });
  addEventListener(
    'focusin',
    ({ target }) => {
      // The focus that the router puts on a heading is not a person's.
      if ((target as Element).matches('a, button, input, select, textarea, summary')) void start();
    },
    { capture: true },
  );

  // Open without scripts, so that nothing is out of reach on paper.
  for (const folded of root.querySelectorAll<HTMLDetailsElement>('.question__folded')) folded.open = false;
  document.getElementById('to-review')!.hidden = location.search !== '?revision'; // it came from there
  const sample = location.hash.startsWith('#sample/');
  resume();
  router.start();
  root.dataset['ready'] = '';
  if (sample) void start();
  else void hasSaved().then((is) => (is ? start() : undefined));

  function start(): Promise<void> {
    started ??= import('./start-interview.svelte.ts')
      .then(({ startInterview }) => startInterview(root, router, touched))
      .then(() => {
        for (const event of TOUCHES) root.removeEventListener(event, rememberTouch);
        root.removeEventListener('click', rememberClick);
        clicked?.click();
      })
      .catch((error: unknown) => {
        root.dataset['broken'] = '';
        console.error(error);
      });
    return started;
  }

  function rememberTouch({ target }: Event): void {
    touched.add(target as Element);
    void start();
  }

  function rememberClick({ target }: Event): void {
    clicked = (target as Element).closest<HTMLElement>('[data-action], [data-format], [data-guide]') ?? clicked;
    if (clicked) void start(); // a screen reader may click without pressing
  }

  /** The buttons that lead from one place to another. */
  function navigate({ target }: Event): void {
    switch ((target as Element).closest<HTMLElement>('[data-walk]')?.dataset['walk']) {
      case 'back':
        return router.back();
      case 'home':
        return router.go(HOME);
      case 'files':
        return document.querySelector<HTMLElement>('#files h2')!.focus();
      default:
        return undefined;
    }
  }
}

/** Whoever comes back finds the question they left; the task list, once one is there, stays when it is reloaded. */
function resume(): void {
  const { hash } = readSavedPlace();
  if (!location.hash && !history.state && /^#.+\//.test(hash) && getText(SAVED) !== null)
    history.replaceState(null, '', hash);
}

/** Whether the device holds answers, or words not kept yet, of an earlier visit. */
async function hasSaved(): Promise<boolean> {
  try {
    if ([SAVED, DRAFTS].some((key) => localStorage.getItem(key) !== null)) return true;
    // A browser that ended all at once may have the copy alone.
    return (await indexedDB.databases()).some(({ name }) => name === FAMILY);
  } catch {
    return true; // the answers' own code says what the browser refuses
  }
}

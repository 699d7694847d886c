import { fillWords } from '../../../engine/interview.ts';
import { fillCount } from '../../fill-count.ts';
import { hashOf } from './route.ts';
import type { FocusMove, Router } from './router.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** Puts the route on the page: what shows, what it is called, and where the focus goes. */
export function renderRoute(router: Router, focus: FocusMove): void {
  const { route, outline, screen } = router;
  byId('home').hidden = route.view !== 'home';
  byId('checking').hidden = route.view !== 'check';
  byId('files').hidden = route.view === 'question';
  byId('answers').hidden = byId('onward').hidden = route.view !== 'question';
  for (const step of outline.steps) step.section.hidden = screen[0]?.step !== step;
  for (const question of outline.questions.values()) {
    question.section.hidden = !screen.includes(question);
    question.section.classList.toggle('question--current', route.view === 'question' && route.id === question.id);
  }
  renderTitles(router);
  const hash = hashOf(route, outline);
  // The task list is named there, or the other page would open at the question left.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) link.hash = hash || 'home';
  if (focus !== 'stay') moveFocus(router, focus);
}

function renderTitles({ route, outline, screen, leaving, screens, returning, path }: Router): void {
  const { words, steps } = outline;
  const step = screen[0]?.step;
  const title = step?.label ?? words.route[route.view === 'check' ? 'check' : 'home'];
  byId('place').textContent = title;
  byId('place-line').textContent =
    route.view === 'check' ? words.route.checkLine : ((step && progressLine()) ?? words.route.homeLine);
  document.title = step
    ? fillWords(words.route.titleOfStep, { number: step.number, steps: steps.length, step: step.label })
    : fillWords(words.route.titleOfPage, { title });
  byId('continue').hidden = returning;
  byId('return').hidden = !returning;
  byId('deeper').hidden = !step || path === 'complete' || screen.length === step.questions.length || returning;
  byId('shallower').hidden = path === 'quick' || returning;

  /** The rank of the question among those of the path, and the minutes from there on; nothing for one off the path. */
  function progressLine(): string | undefined {
    const all = screens.flat();
    const rank = all.indexOf(leaving[0]!);
    if (rank < 0) return undefined;
    const seconds = all.slice(rank).reduce((sum, one) => sum + one.seconds, 0);
    const minutes = Math.max(1, Math.round(seconds / 60));
    return fillCount(words.route.progressLine, minutes, words.language, { number: rank + 1, all: all.length });
  }
}

/** To the question on a phone, or where the address names one inside the screen; else to the heading of the page. */
function moveFocus({ route, outline, screen, leaving }: Router, focus: FocusMove): void {
  const alone = route.view === 'question' && (leaving.length < screen.length || screen[0]?.id !== route.id);
  const heading = alone && route.view === 'question' ? outline.questions.get(route.id)!.heading : byId('place');
  heading.focus({ preventScroll: true });
  const inside = alone && leaving.length > 1;
  if (inside) heading.scrollIntoView({ behavior: 'instant' });
  else if (focus === 'go') scrollTo({ top: 0, behavior: 'instant' });
}

import { fillWords } from '../../fill-words.ts';
import type { Screen } from './outline.ts';
import { hashOf } from './place.ts';
import type { Move, Walk } from './walk.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** Puts the walk's place on the page: what shows, what it is called, and where the focus goes. */
export function showPlace(walk: Walk, focus: Move): void {
  const { place, outline, screen } = walk;
  byId('home').hidden = place.view !== 'home';
  byId('checking').hidden = place.view !== 'check';
  byId('files').hidden = place.view === 'question';
  byId('answers').hidden = byId('onward').hidden = place.view !== 'question';
  for (const step of outline.steps) step.section.hidden = screen[0]?.step !== step;
  for (const question of outline.questions.values()) {
    question.section.hidden = !screen.includes(question);
    question.section.classList.toggle('question--current', place.view === 'question' && place.id === question.id);
  }
  name(walk);
  const hash = hashOf(place, outline);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) link.hash = hash;
  if (focus !== 'stay') moveFocus(walk, focus);
}

function name({ place, outline, screen, screens, returning, path }: Walk): void {
  const { words, steps } = outline;
  const step = screen[0]?.step;
  const title = step?.label ?? words[place.view === 'check' ? 'check' : 'home'];
  byId('place').textContent = title;
  byId('place-line').textContent = place.view === 'check' ? words.checkLine : step ? stepLine() : words.homeLine;
  document.title = step
    ? fillWords(words.titleOfStep, { number: step.number, steps: steps.length, step: step.label })
    : fillWords(words.titleOfPage, { title });
  byId('continue').hidden = returning;
  byId('return').hidden = !returning;
  byId('deeper').hidden = !step || path === 'complete' || screen.length === step.questions.length || returning;
  byId('shallower').hidden = path === 'quick' || returning;

  function stepLine(): string {
    const after: Screen | undefined = screens[screens.indexOf(screens.find((one) => one.includes(screen[0]!))!) + 1];
    const values = { number: step!.number, steps: steps.length, next: after?.[0]?.step.label ?? '' };
    return fillWords(after && screens.flat().includes(screen[0]!) ? words.stepLine : words.stepLineLast, values);
  }
}

/** To the question on a phone, or where the address names one inside the screen; else to the heading of the page. */
function moveFocus({ place, outline, screen, leaving }: Walk, focus: Move): void {
  const alone = place.view === 'question' && (leaving.length < screen.length || screen[0]?.id !== place.id);
  const heading = alone && place.view === 'question' ? outline.questions.get(place.id)!.heading : byId('place');
  heading.focus({ preventScroll: true });
  const inside = alone && leaving.length > 1;
  if (inside) heading.scrollIntoView({ behavior: 'instant' });
  else if (focus === 'go') scrollTo({ top: 0, behavior: 'instant' });
}

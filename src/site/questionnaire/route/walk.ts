import type { Path } from '../../../engine/interview.ts';
import { screensOf, type Outline, type Screen } from './outline.ts';
import { CHECK, HOME, hashOf, readPlace, type Place } from './place.ts';

/** How many questions stand side by side: one on a phone, a step's from a laptop up. */
const wide = matchMedia('(min-width: 60rem)');

/** Leave the focus; move it, as when going back to a place last seen; or go to a new place, from its top. */
export type Move = 'stay' | 'move' | 'go';

/** Leads a person through the questions. It needs neither pack nor answers, so that the first question shows at once. */
export class Walk {
  readonly outline: Outline;
  path: Path = 'quick';
  /** True when the address chose the path, over the one saved. */
  chosen = false;
  place: Place = HOME;
  /** The last question shown, to come back to. */
  last: Place | undefined;
  /** The questions the team has gone past. */
  seen = new Set<string>();
  /** True while a person came from the summary to change one answer. */
  returning = false;
  /** Whether the answers ask a question; until they are known, as the page was made. */
  isAsked: (id: string) => boolean;
  /** Puts the place on the page. */
  show: (focus: Move) => void = () => {};
  /** Told of each arrival, once the answers are there. */
  arrived: () => void = () => {};
  /** Told when other questions are on screen. */
  shown: () => void = () => {};
  /** Asked before going on; says what is missing. */
  mayLeave: (screen: Screen) => boolean = () => true;

  constructor(outline: Outline) {
    this.outline = outline;
    this.isAsked = (id) => outline.questions.get(id)!.section.dataset['asked'] !== 'no';
    wide.addEventListener('change', () => this.refresh());
    addEventListener('popstate', () => this.#read(history.state === null ? 'go' : 'move'));
  }

  get screens(): readonly Screen[] {
    return screensOf(this.outline, this.path, this.isAsked);
  }

  /** The questions on screen: of the step from a laptop up, one on a phone; one alone where the path leaves it out. */
  get screen(): Screen {
    if (this.place.view !== 'question') return [];
    const question = this.outline.questions.get(this.place.id)!;
    return this.screens.find((screen) => screen.includes(question)) ?? [question];
  }

  /** What Continue leaves behind: the screen, or on a phone its one question. */
  get leaving(): Screen {
    const place = this.place;
    return wide.matches ? this.screen : this.screen.filter(({ id }) => place.view === 'question' && place.id === id);
  }

  /** Shows the place the address names; the start page may name a path instead. */
  begin(): void {
    const hash = location.hash.slice(1);
    if (hash === 'quick' || hash === 'complete') {
      this.path = hash;
      this.chosen = true;
      history.replaceState(null, '', hash === 'quick' ? hashOf(this.first, this.outline) : location.pathname);
    }
    this.refresh();
    this.#read(location.hash === '' ? 'stay' : 'move');
  }

  get first(): Place {
    return { view: 'question', id: this.screens[0]![0]!.id };
  }

  go(place: Place, returning = false): void {
    history.pushState({ returning }, '', hashOf(place, this.outline) || location.pathname);
    this.#read('go');
  }

  next(): void {
    const leaving = this.leaving;
    if (!this.mayLeave(leaving)) return;
    if (!this.returning) return this.go(this.#after(leaving));
    this.go(CHECK);
    document.querySelector<HTMLElement>(`[data-summary="${leaving[0]!.id}"] a`)?.focus();
  }

  /** Shows the same place again: the path or the questions asked have changed. */
  refresh(focus: Move = 'stay'): void {
    this.show(focus);
    this.shown();
  }

  #after(leaving: Screen): Place {
    const walked = this.screens.flat();
    const next = walked[walked.indexOf(leaving.at(-1)!) + 1];
    return next ? { view: 'question', id: next.id } : CHECK;
  }

  #read(focus: Move): void {
    const place = readPlace(location.hash, this.outline);
    if (!place) return;
    this.place = place;
    this.returning = (history.state as { returning?: boolean } | null)?.returning === true;
    if (place.view === 'question') this.last = place;
    if (history.state === null) history.replaceState({ returning: false }, '');
    this.refresh(focus);
    this.arrived();
  }
}

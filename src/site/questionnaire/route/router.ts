import type { Path } from '../../../engine/interview.ts';
import { screensOf, type Outline, type Screen } from './outline.ts';
import { CHECK, HOME, hashOf, readRoute, type Route } from './route.ts';
import { wide } from './wide.ts';

/** Leave the focus; move it, as when going back to a route last seen; or go to a new route, from its top. */
export type FocusMove = 'stay' | 'move' | 'go';

/** What the browser keeps with a place that was visited; nothing where it was not reached by this script. */
interface PlaceState {
  readonly returning: boolean;
  readonly inside: boolean;
}

const readState = () => history.state as PlaceState | null;

/**
 * Leads a person through the questions. It needs neither pack nor answers, so that the first question shows at once.
 */
export class Router {
  readonly outline: Outline;
  path: Path = 'quick';
  /** True when the address chose the path, over the one saved. */
  isPathInAddress = false;
  route: Route = HOME;
  /** The last question shown, or the page where all is checked: to come back to. */
  last: Route | undefined;
  /** The questions the team has gone past. */
  seen = new Set<string>();
  /** True while a person came from the summary to change one answer. */
  returning = false;
  /** Whether the answers ask a question; until they are known, as the page was made. */
  isAsked: (id: string) => boolean;
  /** Puts the route on the page. */
  render: (focus: FocusMove) => void = () => {};
  /** Told of each arrival, once the answers are there. */
  onArrive: () => void = () => {};
  /** Told when other questions are on screen. */
  onScreenChange: () => void = () => {};
  /** Asked before going on; says what is missing. */
  canLeave: (screen: Screen) => boolean = () => true;

  constructor(outline: Outline) {
    this.outline = outline;
    this.isAsked = (id) => outline.questions.get(id)!.section.dataset['asked'] !== 'no';
    wide.addEventListener('change', () => this.refresh());
    addEventListener('popstate', () => this.#readAddress(history.state === null ? 'go' : 'move', true));
  }

  get screens(): readonly Screen[] {
    return screensOf(this.outline, this.path, this.isAsked);
  }

  /** The questions on screen: of the step from a laptop up, one on a phone; one alone where the path leaves it out. */
  get screen(): Screen {
    if (this.route.view !== 'question') return [];
    const question = this.outline.questions.get(this.route.id)!;
    return this.screens.find((screen) => screen.includes(question)) ?? [question];
  }

  /** What Continue leaves behind: the screen, or on a phone its one question. */
  get leaving(): Screen {
    const route = this.route;
    return wide.matches ? this.screen : this.screen.filter(({ id }) => route.view === 'question' && route.id === id);
  }

  /** Shows the route the address names; the start page may name a path instead. */
  start(): void {
    const hash = location.hash.slice(1);
    if (hash === 'quick' || hash === 'complete') {
      this.path = hash;
      this.isPathInAddress = true;
      history.replaceState(null, '', hash === 'quick' ? hashOf(this.first, this.outline) : location.pathname);
    }
    this.refresh();
    this.#readAddress(location.hash === '' ? 'stay' : 'move');
  }

  get first(): Route {
    return { view: 'question', id: this.screens[0]![0]!.id };
  }

  go(route: Route, returning = false): void {
    history.pushState({ returning, inside: true }, '', this.#addressOf(route));
    this.#readAddress('go');
  }

  /** To where the person was; where this is the first place of a visit, to the question before, or to the tasks. */
  back(): void {
    if (readState()?.inside) return history.back();
    history.replaceState(null, '', this.#addressOf(this.#routeBefore()));
    this.#readAddress('go');
  }

  next(): void {
    const leaving = this.leaving;
    if (!this.canLeave(leaving)) return;
    if (!this.returning) return this.go(this.#routeAfter(leaving));
    this.go(CHECK);
    document.querySelector<HTMLElement>(`[data-summary="${leaving[0]!.id}"] a`)?.focus();
  }

  /** Shows the same route again: the path or the questions asked have changed. */
  refresh(focus: FocusMove = 'stay'): void {
    this.render(focus);
    this.onScreenChange();
  }

  #routeAfter(leaving: Screen): Route {
    const inOrder = this.screens.flat();
    const next = inOrder[inOrder.indexOf(leaving.at(-1)!) + 1];
    return next ? { view: 'question', id: next.id } : CHECK;
  }

  #routeBefore(): Route {
    const inOrder = this.screens.flat();
    const before = inOrder[inOrder.indexOf(this.leaving[0]!) - 1];
    return before ? { view: 'question', id: before.id } : HOME;
  }

  #addressOf(route: Route): string {
    return hashOf(route, this.outline) || location.pathname;
  }

  /** `inside` tells that the place was reached from another of this visit. */
  #readAddress(focus: FocusMove, inside = false): void {
    const route = readRoute(location.hash, this.outline);
    if (!route) return;
    this.route = route;
    this.returning = readState()?.returning === true;
    if (route.view !== 'home') this.last = route;
    if (history.state === null) history.replaceState({ returning: false, inside }, '');
    this.refresh(focus);
    this.onArrive();
  }
}

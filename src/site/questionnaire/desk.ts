import type { AnswersForm } from './form/answers-form.ts';
import type { Announcer } from './form/announce.ts';
import type { TeamInterview } from './team/interview.svelte.ts';
import type { Walk } from './route/walk.ts';
import type { LiveWords } from '../words/questionnaire-words.ts';

/** A message on the page, with what can be done about it. */
export interface Notice {
  readonly key: string;
  readonly lines: readonly string[];
  readonly actions?: readonly { readonly label: string; readonly press: () => void }[];
}

/** A question asked before something that cannot be taken back. */
export interface Asked {
  readonly title: string;
  readonly lines: readonly string[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly cancel: string;
}

/** What lies on the desk while a team answers: each part of the page reaches the others through it. */
export interface Desk {
  readonly root: HTMLElement;
  readonly team: TeamInterview;
  readonly walk: Walk;
  readonly words: LiveWords;
  readonly form: AnswersForm;
  readonly announcer: Announcer;
  readonly notices: { say(notice: Notice): void; drop(key: string): void };
  readonly ask: (question: Asked) => Promise<string | undefined>;
  readonly downloadAnswers: () => void;
}

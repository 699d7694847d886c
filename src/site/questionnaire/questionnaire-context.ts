import type { AnswersForm } from './form/answers-form.ts';
import type { Announcer } from './form/announcer.ts';
import type { TeamInterview } from './team/interview.svelte.ts';
import type { Router } from './route/router.ts';
import type { LiveWords } from '../words/words.ts';

/** A message on the page, with what can be done about it. */
export interface Notice {
  readonly key: string;
  readonly lines: readonly string[];
  /** What happened, rather than what lasts: said again, it is heard again. */
  readonly event?: true;
  readonly actions?: readonly { readonly label: string; readonly press: () => void }[];
}

/** A question asked before something that cannot be taken back. */
export interface Dilemma {
  readonly title: string;
  readonly lines: readonly string[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly cancel: string;
}

/** What the scripts of the page share while a team answers: each part of the page reaches the others through it. */
export interface QuestionnaireContext {
  readonly root: HTMLElement;
  readonly team: TeamInterview;
  readonly router: Router;
  readonly words: LiveWords;
  readonly form: AnswersForm;
  readonly announcer: Announcer;
  readonly notices: { say(notice: Notice): void; drop(key: string): void };
  /** Rejects where the dialog cannot be fetched. */
  readonly askChoice: (question: Dilemma) => Promise<string | undefined>;
  readonly downloadAnswers: () => void;
}

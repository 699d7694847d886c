import { flushSync } from 'svelte';
import type { TeamInterview } from './team/interview.svelte.ts';
import { wide } from './route/wide.ts';

/** On a phone the policy opens as a sheet over the questions: the one preview moves into a native dialog, and back. */
export class PolicyDialog {
  readonly #team: TeamInterview;
  readonly #dialog = document.getElementById('policy-sheet') as HTMLDialogElement;
  readonly #policy = document.getElementById('policy')!;
  readonly #place = this.#policy.parentElement!;

  constructor(team: TeamInterview) {
    this.#team = team;
    this.#dialog.addEventListener('close', () => {
      this.#place.append(this.#policy);
      team.policyShown = wide.matches;
    });
    wide.addEventListener('change', () => {
      team.policyShown = wide.matches || this.#dialog.open;
    });
    addEventListener('beforeprint', () => this.#draw());
    team.policyShown = wide.matches;
  }

  open(): void {
    this.#draw();
    this.#dialog.append(this.#policy);
    this.#dialog.showModal();
    this.#policy.querySelector('.changed')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Without a network the sheet is read as it opened.
    import('./policy-at-question.ts').then(
      ({ listSections, turnToQuestions }) => {
        listSections(this.#team, this.#dialog.querySelector('select')!);
        turnToQuestions(this.#team);
      },
      () => {},
    );
  }

  #draw(): void {
    this.#team.policyShown = true;
    flushSync();
  }

  close(): void {
    this.#dialog.close();
  }
}

import { tick } from 'svelte';
import type { TeamInterview } from './interview.svelte.ts';
import { draftOf, withPackClause } from './own-words.ts';
import type { PreviewClause } from './preview-model.ts';

/** What is adapted: a clause, or the section that gets one; `of` is the name of its draft, `around` where it is drawn. */
export interface Adapting {
  readonly team: TeamInterview;
  readonly of: string;
  readonly clause: PreviewClause | undefined;
  readonly around: Element;
}

/** Opens the words of a clause to be typed over; one that was left out is put back. */
export async function begin({ team, of, clause, around }: Adapting): Promise<void> {
  if (clause?.leftOut === undefined) {
    team.setDraft(of, draftOf(team, clause));
    return focusOn(around, '.adapt :is(input, textarea)');
  }
  team.setAdaptations(withPackClause(team, clause));
  return focusOn(around, OPENER);
}

/** From the words of a clause to the reason for leaving it out. */
export async function beginLeaving({ team, of, around }: Adapting): Promise<void> {
  team.setDraft(of, { ...team.drafts[of]!, reason: '' });
  return focusOn(around, '.adapt textarea');
}

/** The form goes, and the focus is on what opened it. */
export async function close({ team, of, around }: Adapting): Promise<void> {
  team.setDraft(of, undefined);
  return focusOn(around, OPENER);
}

const OPENER = '.adapt-open';

async function focusOn(around: Element, what: string): Promise<void> {
  await tick();
  around.querySelector<HTMLElement>(what)?.focus();
}

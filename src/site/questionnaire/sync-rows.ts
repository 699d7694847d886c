import { fillWords } from '../../engine/interview.ts';
import { flushSync } from 'svelte';
import type { QuestionnaireContext } from './questionnaire-context.ts';

/** After a button of a row, or one that goes with its work: the focus goes where the work goes on, and a screen reader hears what happened. */
export function syncRows({ form, words, announcer }: Pick<QuestionnaireContext, 'form' | 'words' | 'announcer'>): void {
  const said: Readonly<Record<string, string>> = {
    add: words.rows.added,
    remove: words.rows.removed,
    up: words.rows.moved,
    down: words.rows.moved,
  };
  form.rowPressed = (field, action, rank, focus) => {
    flushSync(); // the rows must be on the page before one of them takes the focus
    announcer.say(fillWords(said[action]!, { number: (action === 'remove' ? rank : focus) + 1 }));
    focusTarget(field, action, focus)?.focus();
  };
  form.usualRestored = (question) => {
    announcer.say(words.announced.usual);
    question.querySelector<HTMLElement>('input:not([disabled]), select, textarea')?.focus();
  };
}

/**
 * The first control of a new row, the name of the row that takes the place of a removed one, the same button of a moved
 * one.
 */
function focusTarget(field: HTMLElement, action: string, focus: number): HTMLElement | null {
  const row = field.querySelectorAll<HTMLElement>('.row')[focus];
  if (!row) return field.querySelector<HTMLElement>('[data-row=add]');
  if (action === 'add') return row.querySelector<HTMLElement>('select, input, textarea');
  const legend = row.querySelector('legend');
  return action === 'remove'
    ? legend
    : (row.querySelector<HTMLElement>(`[data-row="${action}"]:not(:disabled)`) ?? legend);
}

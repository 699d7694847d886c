import { clauseAbout } from '../../engine/documents.ts';
import { turnSheet } from './bring-into-view.ts';
import type { TeamInterview } from './team/interview.svelte.ts';

/** Turns the sheet to the clause that speaks most of the questions on screen; it stays where none does. */
export function turnToQuestions({ interview, policy, shown }: TeamInterview): void {
  const clause = document.getElementById(`clause-${clauseAbout(interview, policy, shown)}`);
  if (clause) turnSheet(clause);
}

/** Offers the sections of the sheet by name; choosing one turns to it. */
export function listSections({ preview }: TeamInterview, list: HTMLSelectElement): void {
  const sections = preview.sections.filter(({ unnumbered }) => !unnumbered);
  list.replaceChildren(
    list.options[0]!,
    ...sections.map(({ id, number, title }) => new Option([number, title].filter(Boolean).join(' '), id)),
  );
  list.onchange = () => {
    const section = sections.find(({ id }) => id === list.value);
    const first = section && document.getElementById(`clause-${section.clauses[0]!.id}`);
    list.selectedIndex = 0;
    if (first) turnSheet(first.parentElement!.querySelector('h2')!);
  };
}

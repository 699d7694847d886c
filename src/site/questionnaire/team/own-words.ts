import { clauseToHtml } from '../../../engine/documents.ts';
import {
  type Adaptations,
  type Language,
  mayLeaveOut,
  NO_ADAPTATION,
  onFloors,
  type OwnWords,
  ownText,
} from '../../../engine/interview.ts';
import type { Draft } from '../save/drafts.ts';
import type { TeamInterview } from './interview.svelte.ts';
import type { PreviewClause } from './preview-model.ts';

/** The rank of a clause that the team added among those it added; nothing for a clause of the pack. */
export function rankOf({ id, adapted }: PreviewClause): number | undefined {
  return adapted === 'added' ? Number(id.slice(id.indexOf('.') + 1)) : undefined;
}

/** The words that stand in a clause, floor by floor, a line each; after what law or safety asks, the team’s alone. */
export function draftOf({ file, pack }: TeamInterview, clause?: PreviewClause): Draft {
  const { clauses, added } = file.adaptations ?? NO_ADAPTATION;
  const rank = clause && rankOf(clause);
  if (!clause || rank !== undefined) return added[rank ?? -1] ?? { title: '', text: '' };
  const { decision, practice } = clause;
  const own = (floor: keyof OwnWords) => ownText(clauses[clause.id], floor, pack.language);
  const words = onFloors(clauses[clause.id], pack.language);
  const other = otherThan(pack.language);
  return {
    title: '',
    text: own('decision') ?? (clause.class === 'floor' ? '' : linesOf(clause.title, decision)),
    practice: own('practice') ?? linesOf(clause.title, practice),
    otherText: words.decision?.[other] ?? '',
    otherPractice: words.practice?.[other] ?? '',
  };
}

/** The language that a document is not in. */
export function otherThan(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}

/**
 * The adaptations with a clause of the pack in the team’s words. A floor that says what it said is left as it was;
 * blanks give the pack’s decision back, and print no practice.
 */
export function withOwnWords(team: TeamInterview, clause: PreviewClause, given: Draft): Adaptations {
  const { clauses, added } = team.file.adaptations ?? NO_ADAPTATION;
  const { [clause.id]: now, ...others } = clauses;
  const { language } = team.pack;
  const before = draftOf(team, clause);
  const own = onFloors(now, language);
  const decision =
    given.text.trim() === ''
      ? undefined
      : withFloor(own.decision, language, [before.text, before.otherText], [given.text, given.otherText]);
  const practice = withFloor(
    own.practice,
    language,
    [before.practice, before.otherPractice],
    [given.practice, given.otherPractice],
  );
  const words: OwnWords = { ...(decision ? { decision } : {}), ...(practice ? { practice } : {}) };
  return { added, clauses: Object.keys(words).length === 0 ? others : { ...others, [clause.id]: words } };
}

type Floor = NonNullable<OwnWords['decision']>;

/** What is typed on a floor in the language of the page, then in the other one. */
type Typed = readonly [here: string | undefined, other: string | undefined];

/** A floor with what was changed in it; the other language says nothing of a floor that has the pack’s words. */
function withFloor(own: Floor | undefined, language: Language, before: Typed, given: Typed): Floor | undefined {
  const [here, there = ''] = given;
  const words = here === undefined || here === before[0] ? own : { ...own, [language]: here };
  if (words?.[language] === undefined || there === (before[1] ?? '')) return words;
  const { [otherThan(language)]: _, ...alone } = words;
  return there.trim() === '' ? alone : { ...alone, [otherThan(language)]: there };
}

/** The adaptations without a clause of the pack, and why. */
export function withoutClause({ file }: TeamInterview, { id }: PreviewClause, reason: string): Adaptations {
  const { clauses, added } = file.adaptations ?? NO_ADAPTATION;
  return { added, clauses: { ...clauses, [id]: { left_out: reason } } };
}

/** The adaptations with a clause as the pack has it. */
export function withPackClause({ file }: TeamInterview, { id }: PreviewClause): Adaptations {
  const { clauses, added } = file.adaptations ?? NO_ADAPTATION;
  const { [id]: _, ...others } = clauses;
  return { added, clauses: others };
}

/** Whether a clause is one of the pack that the team may leave out. */
export function mayGo({ pack }: TeamInterview, clause: PreviewClause): boolean {
  return rankOf(clause) === undefined && mayLeaveOut(pack, clause);
}

function linesOf(title: string, blocks: PreviewClause['of']['blocks']): string {
  const shown = document.createElement('div');
  shown.innerHTML = clauseToHtml({ title, blocks }); // our own HTML: every text in it is escaped
  const lines = shown.querySelectorAll('li, td, :scope > :is(p, blockquote):not(.note)');
  return [...lines].map((line) => line.textContent.trim()).join('\n');
}

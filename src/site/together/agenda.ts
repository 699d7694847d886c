import { clausesOf, compareWords, leftToDecide } from '../../engine/interview.ts';
import type { DisputedWords, Interview, Left } from '../../engine/interview.ts';

/** A point of a meeting: a question, or the words of a clause. */
export interface AgendaPoint {
  readonly id: string;
  readonly label: string;
  readonly why: Left['why'] | 'words';
  /** What people wrote, where they differ on the words of a clause. */
  readonly disputed?: DisputedWords;
}

/** What a meeting has to settle, in its order: where people differ, what waits, what nobody has met. */
export function agendaOf(interview: Interview): readonly AgendaPoint[] {
  const { pack, people, settled } = interview;
  const left = leftToDecide(interview);
  const titles = new Map(pack.documents.flatMap(clausesOf).map(({ id, title }) => [id, title]));
  const words = compareWords(people, settled).map((disputed): AgendaPoint => ({
    id: disputed.id,
    label: titles.get(disputed.id) ?? disputed.id,
    why: 'words',
    disputed,
  }));
  return [...left.filter(({ why }) => why === 'differ'), ...words, ...left.filter(({ why }) => why !== 'differ')];
}

/** What tells a point from the others. */
export const keyOf = ({ id, why }: AgendaPoint): string => (why === 'words' ? `clause:${id}` : id);

import type { Files, ItemKind } from './item.ts';

/** What a member may do with a point: keep its words, take its parent's, or have both sides' changes. */
export type Choice = 'keep' | 'take' | 'merge';

/** What is chosen for one point; `mine` is keeping all that is the member's, and nothing else. */
export type Chosen = Choice | 'mine';

export const CHOICES: readonly Choice[] = ['keep', 'take', 'merge'];

/**
 * Why a choice is not offered: the parent's words are locked; both changed the same words; an overlay has no way to say
 * it.
 */
export type Refusal = 'locked' | 'conflict' | 'no_way';

/** The member's files as a choice leaves them. */
export type Edit = (files: Files) => Files;

/** One item that differs between two versions of the parent, with what a member may do about it. */
export interface Point {
  /** The key of the item: `clause:lead_role`, `option:goals.fundraise`. */
  readonly id: string;
  readonly kind: ItemKind;
  /** `clash`: new in the parent, under an id that the member had given to something of its own. */
  readonly change: 'changed' | 'new' | 'gone' | 'clash';
  /** The id that the member’s own takes where both are to stand: what merging a clash does. */
  readonly renamed?: string;
  /**
   * The keys the parent changed; of these, those the member has its own words for; and those that come whatever is
   * kept.
   */
  readonly keys: readonly string[];
  readonly both: readonly string[];
  readonly comes: readonly string[];
  /** All the keys the member has words of its own for, in question or not. */
  readonly own: readonly string[];
  /** The member takes the item away. */
  readonly hidden: boolean;
  /** The key of what says now what this said, where it is gone. */
  readonly into?: string;
  /**
   * The words of each side, of what is gone those that say it now, by the name of a key or a language; what a side
   * lacks is absent.
   */
  readonly texts: readonly SideBySide[];
  readonly edits: Readonly<Partial<Record<Choice, Edit>>>;
  /**
   * What keeps the member's own words and writes nothing that it never touched; absent where that takes a choice of
   * this point.
   */
  readonly mine?: Edit;
  readonly refused: Readonly<Partial<Record<Choice, Refusal>>>;
}

export interface SideBySide {
  readonly name: string;
  readonly old?: string;
  readonly new?: string;
  readonly own?: string;
}

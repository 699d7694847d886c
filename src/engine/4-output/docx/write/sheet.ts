import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx';
import type { Block, Inline } from '../../../0-language/nodes.ts';
import type { Closing } from '../elements/closing.ts';
import type { Links } from './links.ts';
import type { Look } from './runs.ts';

/** What the first paragraph of some blocks opens with: a number, a title. */
export interface Lead {
  readonly numbering: IParagraphOptions['numbering'];
  /** What the number was before, in a redline: the list changes only where it begins to count again. */
  readonly was?: IParagraphOptions['numbering'];
  readonly children: readonly ParagraphChild[];
}

/** Where a block stands. */
export interface BlockContext {
  /** How many lists it is in. */
  readonly depth: number;
  /** How far its text is from the margin. */
  readonly indent: number;
  /** The style of its paragraphs; Normal where absent. */
  readonly style?: 'ListParagraph' | 'Quote' | 'Decision';
  /** What follows hangs on its end: both stay on the same page. */
  readonly keepNext?: boolean;
  readonly lead?: Lead | undefined;
  /** What the last paragraph ends with: a note, or in a redline one on each side. */
  readonly closing?: readonly Closing[] | undefined;
}

/** The margin itself: no list, no quote. */
export const AT_MARGIN: BlockContext = { depth: 0, indent: 0 };

/** What the blocks of one document share, or those of one language where a file holds two. */
export interface Sheet {
  readonly links: Links;
  /** How its every run looks; where a file holds two languages, each says its own. */
  readonly look: Look;
  /** What the team typed is in its own language, whichever the words around it are in. */
  readonly typed?: Look;
  /**
   * Set for a second document of the file: its headings count in lists of their own, its bookmarks have their own
   * names.
   */
  readonly twin?: true;
  /** Set in a column: there, staying with what follows speaks of whole rows, and a note stands under its words. */
  readonly inColumn?: true;
  /** The comment on a clause, by its rank in the file; none where absent. */
  readonly commentOf?: (clause: string) => number | undefined;
  /** The length of a line of text. */
  readonly width: number;
  /** A number for each ordered list, so that each counts from 1. */
  readonly nextList: () => number;
  /** Writes blocks in their place; handed down so that a list or a quote can hold any block. */
  readonly write: (blocks: readonly Block<Inline>[], place: BlockContext) => readonly FileChild[];
}

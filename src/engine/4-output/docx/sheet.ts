import type { FileChild, ParagraphChild } from 'docx';
import type { Block, Inline } from '../../0-language/nodes.ts';
import type { Links } from './links.ts';

/** Where a block stands. */
export interface Place {
  /** How many lists it is in. */
  readonly depth: number;
  /** How far its text is from the margin. */
  readonly indent: number;
  /** The style of its paragraphs; Normal where absent. */
  readonly style?: 'ListParagraph' | 'Quote';
  /** What follows hangs on its end: both stay on the same page. */
  readonly keepNext?: boolean;
  /** What the last paragraph ends with: the reference of a footnote. */
  readonly closing?: readonly ParagraphChild[] | undefined;
}

/** The margin itself: no list, no quote. */
export const AT_MARGIN: Place = { depth: 0, indent: 0 };

/** What the blocks of one document share. */
export interface Sheet {
  readonly links: Links;
  /** The length of a line of text. */
  readonly width: number;
  /** A number for each ordered list, so that each counts from 1. */
  readonly nextList: () => number;
  /** Writes blocks in their place; handed down so that a list or a quote can hold any block. */
  readonly write: (blocks: readonly Block<Inline>[], place: Place) => readonly FileChild[];
}

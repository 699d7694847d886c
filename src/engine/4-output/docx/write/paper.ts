import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Block, Inline, Table } from '../../../0-language/nodes.ts';
import type { Paper } from '../../../1-pack/model/pack.ts';
import { printed, type TeamDocument } from '../../../3-documents/document.ts';

/** 2.2 cm, in twentieths of a point as every length here. */
const MARGIN = 1247;
/** The header and footer stand half-way into the margin. */
const EDGE = 624;
/** From this many columns on, words no longer fit a table on an upright page: registers, calendars. */
const WIDE_TABLE = 8;

const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
};

/** The page of a document, and the length of a line of text on it. */
export interface Page {
  readonly properties: ISectionPropertiesOptions;
  readonly width: number;
}

/** The document's paper with its margins, turned on its side where a table needs the room. */
export function pageOf(document: TeamDocument): Page {
  const size = SIZES[document.paper];
  const lying =
    document.landscape ?? printed(document).some(({ clauses }) => clauses.some(({ blocks }) => needRoom(blocks)));
  const orientation = lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: EDGE, footer: EDGE };
  return {
    // The library swaps the two sides by itself.
    properties: { page: { size: { ...size, orientation }, margin } },
    width: (lying ? size.height : size.width) - 2 * MARGIN,
  };
}

/** True for a table that wants the long side of the page. */
export function isWide({ head, rows }: Table<Inline>): boolean {
  return [head, ...rows].some((row) => row.length >= WIDE_TABLE);
}

function needRoom(blocks: readonly Block<Inline>[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'table') return isWide(block);
    if (block.type === 'list') return block.items.some(needRoom);
    return block.type === 'quote' && needRoom(block.children);
  });
}

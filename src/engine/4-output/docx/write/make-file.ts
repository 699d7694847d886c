import { Document, type FileChild, Packer } from 'docx';
import type { Block, Inline } from '../../../0-language/nodes.ts';
import { write } from './blocks.ts';
import { type Comments, commentsPart } from './comments.ts';
import { footer, header } from './header-footer.ts';
import { Links } from './links.ts';
import { numbering } from './numbering.ts';
import { pageOf } from './paper.ts';
import { settle } from './settle.ts';
import type { BlockContext, Sheet } from './sheet.ts';
import { asOneText, type Side } from './side.ts';
import { styles } from './styles.ts';

/** A sheet of the file, told apart from the others by what is given. */
export type MakeSheet = (
  own: Partial<Pick<Sheet, 'look' | 'typed' | 'twin' | 'inColumn' | 'commentOf' | 'width'>>,
) => Sheet;

/**
 * A Word file around a body: styles, lists, margins, header and footer, and the answers of its first side, whose paper
 * and date it has. The same sides and comments give the same bytes anywhere.
 */
export async function makeFile(
  sides: readonly Side[],
  comments: Comments,
  body: (make: MakeSheet, width: number) => readonly FileChild[],
): Promise<Uint8Array> {
  const [{ document }, twin] = sides as [Side, Side?];
  const { properties, width } = pageOf(document);
  const links = new Links();
  const file = new Document({
    styles: styles(document.locale, width),
    numbering: numbering(document, twin?.document),
    comments: { children: commentsPart(comments) },
    sections: [
      {
        properties,
        headers: { default: header(sides) },
        footers: { default: footer(sides) },
        children: body(sheetMaker(links, width), width),
      },
    ],
  });
  const title = asOneText(sides, (one) => one.title);
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), { ...document, title }, links);
}

function sheetMaker(links: Links, width: number): MakeSheet {
  let lists = 0;
  return (own) => {
    const sheet: Sheet = {
      links,
      width,
      look: {},
      nextList: () => lists++,
      write: (blocks: readonly Block<Inline>[], place: BlockContext) => write(blocks, place, sheet),
      ...own,
    };
    return sheet;
  };
}

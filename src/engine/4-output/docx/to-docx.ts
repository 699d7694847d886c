import { Document, Packer } from 'docx';
import type { Block, Inline } from '../../0-language/nodes.ts';
import type { TeamDocument } from '../../3-documents/document.ts';
import { write } from './blocks.ts';
import { body } from './body.ts';
import { footer, header } from './header-footer.ts';
import { Links } from './links.ts';
import { numbering } from './numbering.ts';
import { pageOf } from './paper.ts';
import { settle } from './settle.ts';
import type { Place, Sheet } from './sheet.ts';
import { styles } from './styles.ts';

/** A document as a Word file that carries its answers; the same document gives the same bytes anywhere. */
export async function toDocx(document: TeamDocument): Promise<Uint8Array> {
  const { properties, width } = pageOf(document);
  const sheet = sheetOf(width);
  const file = new Document({
    styles: styles(document.locale, width),
    numbering: numbering(document.words),
    sections: [
      {
        properties,
        headers: { default: header(document) },
        footers: { default: footer(document) },
        children: body(document, sheet),
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), document, sheet.links);
}

function sheetOf(width: number): Sheet {
  let lists = 0;
  const sheet: Sheet = {
    links: new Links(),
    width,
    nextList: () => lists++,
    write: (blocks: readonly Block<Inline>[], place: Place) => write(blocks, place, sheet),
  };
  return sheet;
}

import { type FileChild, InternalHyperlink, Paragraph } from 'docx';
import type { RedlinedContents } from '../../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { inlines } from './inlines.ts';
import { tracked } from '../elements/revision.ts';
import type { Sheet } from './sheet.ts';

/** The table of contents of a redline, each section that still stands a link to its place: Word tracks no field. */
export function listSections({ title, sections }: RedlinedContents, sheet: Sheet): readonly FileChild[] {
  return [
    ...title.map(
      ({ children, change }) =>
        new Paragraph({
          style: 'TOCHeading',
          run: tracked(change),
          children: inlines(children, sheet, { change }),
        }),
    ),
    ...sections.map(({ id, words: { children, change } }) => {
      const words = inlines(children, sheet, { change });
      const anchor = bookmarkOf('section', id);
      return new Paragraph({
        style: 'TOC1',
        run: tracked(change),
        children: change === 'deleted' ? words : [new InternalHyperlink({ anchor, children: words })],
      });
    }),
  ];
}

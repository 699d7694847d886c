import { type FileChild, InternalHyperlink, Paragraph, type ParagraphChild, SimpleField } from 'docx';
import type { Change } from '../../../0-language/nodes.ts';
import type { RedlinedContents } from '../../../3-documents/document.ts';
import { insertedField } from '../elements/inserted-field.ts';
import { tracked } from '../elements/revision.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { inlines } from './inlines.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';

/** The table of contents of a redline: each section that stands is a link to its page. */
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
      const named = change === 'deleted' ? words : [new InternalHyperlink({ anchor, children: words })];
      return new Paragraph({
        style: 'TOC1',
        run: tracked(change),
        children: [...named, ...runs('\t', { change }), ...pageOf(anchor, change)],
      });
    }),
  ];
}

/** The field of a page; no page is known of what is gone. */
function pageOf(anchor: string, change: Change | undefined): readonly ParagraphChild[] {
  if (change === 'deleted') return [];
  return [change ? insertedField(`PAGEREF ${anchor}`, '') : new SimpleField(`PAGEREF ${anchor}`)];
}

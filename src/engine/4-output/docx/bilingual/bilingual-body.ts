import { type FileChild, HeadingLevel, InternalHyperlink, Paragraph } from 'docx';
import { printed, type TeamSection } from '../../../3-documents/document.ts';
import { bilingualClause, type Column } from './bilingual-clause.ts';
import { bookmarkOf } from '../write/bookmark-of.ts';
import { columns, columnWidth } from '../write/columns.ts';
import { sectionHeading } from '../write/headings.ts';
import type { MakeSheet } from '../write/make-file.ts';
import { runs } from '../write/runs.ts';
import { AT_MARGIN } from '../write/sheet.ts';
import { onOneLine, type Side } from '../write/side.ts';

/**
 * Both documents in reading order. Titles of sections stand across the page, one language after the other: Word's
 * navigation passes over headings in a table. Clauses stand side by side.
 */
export function bilingualBody(sides: readonly Side[], make: MakeSheet, width: number): readonly FileChild[] {
  const both = sides.map(({ document, look }, rank): Column => {
    const own = { look, ...(rank > 0 ? { twin: true as const, typed: sides[0]!.look } : {}) };
    return { document, look, page: make(own), sheet: make({ ...own, inColumn: true, width: columnWidth(width) }) };
  });
  const sections = paired(both.map(({ document }) => printed(document)));
  const listed = sections.length > 0 && both.some(({ document }) => document.words.contents !== undefined);
  return [
    ...both.map(
      ({ document, look }) => new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title, look) }),
    ),
    new Paragraph({ style: 'Subtitle', children: onOneLine(both, ({ organisation }) => organisation) }),
    ...columns(
      [
        { cells: both.map(({ document, sheet }) => sheet.write(document.front, AT_MARGIN)) },
        ...(listed ? [{ cells: both.map(contents) }] : []),
      ],
      width,
    ),
    ...sections.flatMap((section, rank) => sectionOf(section, both, width, listed && rank === 0)),
    // Word wants a paragraph after the last table.
    new Paragraph({ style: 'NoSpacing' }),
  ];
}

/**
 * The sections of one language, each a link to its place: two columns of one list, which Word's own field could not
 * make.
 */
function contents({ document, look, page }: Column): readonly FileChild[] {
  const entry = ({ id, number, title }: TeamSection) =>
    new InternalHyperlink({
      anchor: bookmarkOf('section', id, page.twin),
      children: runs([number, title].filter(Boolean).join(' '), look),
    });
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(document.words.contents ?? '', look) }),
    ...printed(document).map((section) => new Paragraph({ style: 'TOC1', children: [entry(section)] })),
  ];
}

function sectionOf(
  section: readonly (TeamSection | undefined)[],
  both: readonly Column[],
  width: number,
  opens: boolean,
): readonly FileChild[] {
  const titles = both.flatMap(({ page }, at) =>
    section[at] ? sectionHeading(section[at], page, opens && !page.twin, page.twin) : [],
  );
  const clauses = paired(section.map((one) => one?.clauses ?? []));
  const placed = clauses.map((clause) =>
    clause.map((one, at) => one && { clause: one, section: section[at]!, column: both[at]! }),
  );
  return [
    ...titles,
    ...columns(
      placed.flatMap((sides) => bilingualClause(sides, both)),
      width,
    ),
  ];
}

/** What has the same id on each side, in the order of the first; what only the other has comes last. */
function paired<T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
): readonly (readonly (T | undefined)[])[] {
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  return ids.map((id) => lists.map((list) => list.find((one) => one.id === id)));
}

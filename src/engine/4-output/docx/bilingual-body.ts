import { type FileChild, HeadingLevel, InternalHyperlink, Paragraph } from 'docx';
import type { Block, Inline, Table } from '../../0-language/nodes.ts';
import { printed, type TeamClause, type TeamSection } from '../../3-documents/document.ts';
import { bookmarkOf } from './bookmark-of.ts';
import { type Across, type Beside, columns, columnWidth } from './columns.ts';
import { clauseHeading, sectionHeading } from './headings.ts';
import { isLong } from './is-long.ts';
import type { MakeSheet } from './make-file.ts';
import { runs } from './runs.ts';
import { AT_MARGIN, type Sheet } from './sheet.ts';
import { onOneLine, type Side } from './side.ts';

/** One language of the file: its document, its sheet across the page and its sheet in a column. */
interface Column extends Side {
  readonly page: Sheet;
  readonly sheet: Sheet;
}

/** The blocks of each language. */
type Words = readonly (readonly Block<Inline>[])[];

/** Each language's own of something, absent where it has none. */
type Both<T> = readonly (T | undefined)[];

/**
 * Both documents in reading order. Titles of sections stand across the page, one language after the other, where Word's
 * navigation finds them; clauses side by side; a table takes the whole width, in one language then the other.
 */
export function bilingualBody(sides: readonly Side[], make: MakeSheet, width: number): readonly FileChild[] {
  const both = sides.map(({ document, look }, rank): Column => {
    const own = { look, ...(rank > 0 ? { twin: true as const } : {}) };
    return { document, look, page: make(own), sheet: make({ ...own, inColumn: true, width: columnWidth(width) }) };
  });
  const sections = paired(both.map(({ document }) => printed(document)));
  const listed = both.some(({ document }) => document.words.contents !== undefined);
  return [
    ...both.map(({ document, look }) => new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title, look) })),
    new Paragraph({ style: 'Subtitle', children: onOneLine(both, ({ organisation }) => organisation) }),
    ...columns([
      { cells: both.map(({ document, sheet }) => sheet.write(document.front, AT_MARGIN)) },
      ...(listed ? [{ cells: both.map(contents) }] : []),
    ], width),
    ...sections.flatMap((section, rank) => sectionOf(section, both, width, listed && rank === 0)),
    new Paragraph({ style: 'NoSpacing' }),
  ];
}

/** The sections of one language, each a link to its place: two columns of one list, which Word's own field could not make. */
function contents({ document, look, page }: Column): readonly FileChild[] {
  const entry = ({ id, number, title }: TeamSection) => new InternalHyperlink({ anchor: bookmarkOf('section', id, page.twin), children: runs(`${number} ${title}`, look) });
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(document.words.contents ?? '', look) }),
    ...printed(document).map((section) => new Paragraph({ style: 'TOC1', children: [entry(section)] })),
  ];
}

function sectionOf(section: Both<TeamSection>, both: readonly Column[], width: number, opens: boolean): readonly FileChild[] {
  const titles = each(section, both, (one, { page }) => sectionHeading(one, page, opens && !page.twin));
  const clauses = paired(section.map((one) => one?.clauses ?? []));
  return [...titles.flat(), ...columns(clauses.flatMap((clause) => clauseOf(clause, section, both)), width)];
}

/** A clause up to its first table, that table in each language, what follows up to the next: both sides hold the same in turn. */
function clauseOf(clause: Both<TeamClause>, section: Both<TeamSection>, both: readonly Column[]): readonly (Beside | Across)[] {
  const stretches = clause.map((one) => stretchesOf(one?.blocks ?? []));
  const count = Math.max(...stretches.map(({ length }) => length));
  return Array.from({ length: count }, (_, rank) => rank).flatMap((rank) => {
    const stretch = stretches.map((all) => all[rank]);
    const tables = each(stretch, both, ({ table }, { page }) => (table ? page.write([table], AT_MARGIN) : [])).flat();
    const words = stretch.map((one) => one?.words ?? []);
    const [opening, rest] = openingOf(words);
    const heading = (at: number, keepNext: boolean) => (rank > 0 || !clause[at] ? [] : clauseHeading(clause[at], section[at]!, both[at]!.sheet, keepNext));
    const row = (blocks: Words, titled: boolean, keepNext: boolean): readonly Beside[] => {
      const cells = both.map(({ sheet }, at) => [...(titled ? heading(at, keepNext) : []), ...sheet.write(blocks[at] ?? [], AT_MARGIN)]);
      return cells.some(({ length }) => length > 0) ? [{ cells, keepNext, splits: isLong(blocks) }] : [];
    };
    const introduces = tables.length > 0;
    return [
      ...row(opening, true, rest !== undefined || introduces),
      ...(rest ? row(rest, false, introduces) : []),
      ...(introduces ? [{ across: tables }] : []),
    ];
  });
}

/** A long clause makes two rows, so that it can go on overleaf and its heading never stays behind alone. */
function openingOf(words: Words): readonly [Words, Words?] {
  if (!isLong(words) || words.every(({ length }) => length < 2)) return [words];
  return [words.map((blocks) => blocks.slice(0, 1)), words.map((blocks) => blocks.slice(1))];
}

interface Stretch {
  readonly words: readonly Block<Inline>[];
  readonly table?: Table<Inline>;
}

/** Blocks cut after each table. */
function stretchesOf(blocks: readonly Block<Inline>[]): readonly Stretch[] {
  const at = blocks.findIndex(({ type }) => type === 'table');
  if (at < 0) return [{ words: blocks }];
  return [{ words: blocks.slice(0, at), table: blocks[at] as Table<Inline> }, ...stretchesOf(blocks.slice(at + 1))];
}

/** What has the same id, in the order of the first side; what only the other has comes last. */
function paired<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly Both<T>[] {
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  return ids.map((id) => lists.map((list) => list.find((one) => one.id === id)));
}

function each<T, R>(ones: Both<T>, both: readonly Column[], make: (one: T, column: Column) => R): readonly R[] {
  return ones.flatMap((one, at) => (one === undefined ? [] : [make(one, both[at]!)]));
}

import { inside, rewriteInside, textIn } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

/**
 * What a field may do in a header of ours: count pages, tell a date, name the document or what its text says. Others
 * read files, addresses or data that are not there, or were never printed.
 */
const WORKING: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'TITLE',
  'AUTHOR',
  'FILENAME',
  'STYLEREF',
]);
const COUNTING: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION']);
/** What a field is made of, and what it shows. */
const IN_FIELD: ReadonlySet<string> = new Set([
  'w:fldChar',
  'w:instrText',
  'w:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
]);

/** Whether a field of this code is kept. */
type Works = (code: string) => boolean;

/** The first word of a field’s code, in capitals. */
export function verbOf(code: string): string {
  return (/^\s*([a-z]+)/i.exec(code)?.[1] ?? '').toUpperCase();
}

/** Whether a field works in any document. */
export const worksAlone: Works = (code) => WORKING.has(verbOf(code));

/**
 * A header without the fields that would not work, or that have no end. What they showed last stays as text, unless it
 * was reckoned from the number of the page: that goes, as it would be the same on each.
 */
export function withFieldsThat(root: Element, works: Works): Element {
  const gone = new Set(storiesIn(root).flatMap((parts) => partsGone(parts, works)));
  return rewriteInside(root, (element) => {
    if (element.name === 'w:fldSimple' && !works(element.attributes['w:instr'] ?? '')) return element.children;
    return gone.has(element) ? [] : element;
  });
}

/** Whether a header counts the pages. */
export function countsPages(root: Element): boolean {
  return storiesIn(root).some((parts) => {
    const codes = fieldsIn(parts).map(({ code }) => code);
    const simple = parts.map(({ attributes }) => attributes['w:instr'] ?? '');
    return (
      parts.some(({ name }) => name === 'w:pgNum') || [...codes, ...simple].some((code) => verbOf(code) === 'PAGE')
    );
  });
}

/** The elements of a text and of each box in it, apart: a field ends in the box where it begins. */
function storiesIn(root: Element): readonly (readonly Element[])[] {
  const stories: Element[][] = [];
  const visit = (element: Element, story: Element[]) => {
    for (const child of inside(element)) {
      story.push(child);
      if (child.name === 'w:txbxContent') begin(child);
      else visit(child, story);
    }
  };
  const begin = (element: Element) => {
    const story: Element[] = [];
    stories.push(story);
    visit(element, story);
  };
  begin(root);
  return stories;
}

interface WordField {
  /** Ranks in the story, of its marks. */
  readonly start: number;
  separate?: number;
  end?: number;
  code: string;
  /** Its code is reckoned from another field that counts pages. */
  reckons: boolean;
  /** Its code has a field in it. */
  nests: boolean;
}

/** The fields of a story, those inside others before them; those that have no end last. */
function fieldsIn(parts: readonly Element[]): readonly WordField[] {
  const fields: WordField[] = [];
  const open: WordField[] = [];
  for (const [rank, { name, attributes, children }] of parts.entries()) {
    const field = open.at(-1);
    if (name === 'w:instrText' && field && field.separate === undefined) field.code += textIn(children);
    if (name !== 'w:fldChar') continue;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') open.push({ start: rank, code: '', reckons: false, nests: false });
    else if (field && type === 'separate') field.separate ??= rank;
    else if (field) {
      fields.push({ ...open.pop()!, end: rank });
      const around = open.at(-1);
      if (around && around.separate === undefined) {
        around.nests = true;
        around.reckons ||= field.reckons || COUNTING.has(verbOf(field.code));
      }
    }
  }
  return [...fields, ...open];
}

/** The parts of a story to take away, for no field to be left that does not work. */
function partsGone(all: readonly Element[], works: Works): readonly Element[] {
  const parts = all.filter(({ name }) => IN_FIELD.has(name));
  const kept = new Set<number>();
  // How many of the stretches to take away begin, less how many have ended, at each rank.
  const steps = Array.from({ length: parts.length + 1 }, () => 0);
  const take = (from: number, to: number) => {
    steps[from]! += 1;
    steps[to + 1]! -= 1;
  };
  const keep = (from: number, to: number) => {
    for (let rank = from; rank <= to; rank += 1) kept.add(rank);
  };
  for (const { start, end, separate = end, code, reckons, nests } of fieldsIn(parts)) {
    if (end === undefined || separate === undefined) continue;
    if (works(code) && !nests) {
      keep(start, separate);
      keep(end, end);
    } else if (reckons) take(start, end);
    else take(start, separate);
  }
  let depth = 0;
  return parts.filter(({ name }, rank) => {
    depth += steps[rank]!;
    return depth > 0 || ((name === 'w:fldChar' || name === 'w:instrText') && !kept.has(rank));
  });
}

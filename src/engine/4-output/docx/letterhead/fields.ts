import { everyElement, rewriteInside, textIn } from './tree.ts';
import type { Element } from './xml.ts';

/** What a field may do in a header: count pages, tell the date, name the document. Others read files, addresses or data. */
const HARMLESS: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'FILENAME',
  'STYLEREF',
]);
const IN_FIELD: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText', 'w:t', 'w:tab', 'w:br', 'w:sym']);

/** The first word of a field's code, in capitals. */
function verbOf(code: string): string {
  return (/[a-z]+/i.exec(code)?.[0] ?? '').toUpperCase();
}

/** A header without the fields that would fetch something, or that have no end; what they showed last stays as text. */
export function withoutOddFields(root: Element): Element {
  const taken = oddParts(root);
  return rewriteInside(root, (element) => {
    if (element.name === 'w:fldSimple' && !HARMLESS.has(verbOf(element.attributes['w:instr'] ?? '')))
      return element.children;
    return taken.has(element) ? [] : [element];
  });
}

/** Whether a header counts the pages. */
export function countsPages(root: Element): boolean {
  const all = everyElement(root);
  return (
    all.some(({ name, attributes }) => name === 'w:fldSimple' && verbOf(attributes['w:instr'] ?? '') === 'PAGE') ||
    codesOf(all).some((code) => verbOf(code) === 'PAGE')
  );
}

/** The codes of complex fields, which may be cut over several runs. */
function codesOf(all: readonly Element[]): readonly string[] {
  const codes: string[] = [];
  for (const { name, attributes, children } of all) {
    if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') codes.push('');
    if (name === 'w:instrText') codes.push((codes.pop() ?? '') + textIn(children));
  }
  return codes;
}

interface Field {
  readonly start: number;
  code: string;
  separate?: number;
}

function oddParts(root: Element): ReadonlySet<Element> {
  const parts = everyElement(root).filter(({ name }) => IN_FIELD.has(name));
  const taken = new Set<Element>();
  const open: Field[] = [];
  parts.forEach((part, rank) => {
    const field = open.at(-1);
    if (part.name === 'w:instrText') {
      if (field) field.code += textIn(part.children);
      else taken.add(part);
    }
    if (part.name !== 'w:fldChar') return;
    const type = part.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ start: rank, code: '' });
    else if (!field) taken.add(part);
    else if (type === 'separate') field.separate = rank;
    else {
      open.pop();
      if (HARMLESS.has(verbOf(field.code))) return;
      for (const one of parts.slice(field.start, (field.separate ?? rank) + 1)) taken.add(one);
      taken.add(part);
    }
  });
  for (const { start } of open)
    for (const one of parts.slice(start).filter(({ name }) => name === 'w:fldChar' || name === 'w:instrText'))
      taken.add(one);
  return taken;
}

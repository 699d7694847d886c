import { down, everyElement, inside, make, rewriteInside, valueOf, withAttributes } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

const USE = /^w:(?:pStyle|rStyle|tblStyle)$/;

/** A part whose styles go by other ids; one without an id is not said at all. */
export function withStyleIds(root: Element, idOf: (id: string) => string | undefined): Element {
  return rewriteInside(root, (element) => {
    if (!USE.test(element.name)) return element;
    const id = idOf(valueOf(element) ?? '');
    return id === undefined ? [] : withAttributes(element, { 'w:val': id });
  });
}

/** A part whose paragraphs without a style have one. */
export function withPlainStyle(root: Element, id: string): Element {
  return rewriteInside(root, (element) => (element.name === 'w:p' ? inStyle(element, id) : element));
}

/** A paragraph in a style, unless it has one. */
export function inStyle(paragraph: Element, id: string): Element {
  if (down(paragraph, 'w:pPr', 'w:pStyle')) return paragraph;
  const settings = down(paragraph, 'w:pPr');
  const children = [make('w:pStyle', { 'w:val': id }), ...inside(settings)];
  return {
    ...paragraph,
    children: [make('w:pPr', {}, children), ...paragraph.children.filter((one) => one !== settings)],
  };
}

/** The ids of the styles that parts use. */
export function stylesIn(roots: readonly Element[]): ReadonlySet<string> {
  const uses = roots.flatMap((root) => everyElement(root).filter(({ name }) => USE.test(name)));
  return new Set(uses.map((use) => valueOf(use) ?? ''));
}

import type { Element, Node } from './xml.ts';

/** A new element. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  return { name, attributes, children };
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** The text right inside an element. */
export function textIn(children: readonly Node[]): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** The elements right inside one, all of them or those of a name. */
export function inside(element: Element | undefined, name?: string): readonly Element[] {
  return (element?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first element down a path of names. */
export function down(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => inside(found, name)[0], element);
}

/** What `w:val` says, of a child or of the element itself. */
export function valueOf(element: Element | undefined, child?: string): string | undefined {
  return (child === undefined ? element : down(element, child))?.attributes['w:val'];
}

/** Whether a switch is on: there, and not said to be off (ISO 29500-1, 17.17.4). */
export function isOn(element: Element | undefined, child: string): boolean {
  const found = down(element, child);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
}

/** Every element, each before those inside it. */
export function everyElement(element: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (one: Element) => {
    found.push(one);
    for (const child of one.children) if (typeof child !== 'string') visit(child);
  };
  visit(element);
  return found;
}

/** What becomes of an element: itself, another, or several nodes in its place; none takes it away. */
type ElementChange = (element: Element) => Element | readonly Node[];

/**
 * An element with what `change` makes of each of those in it, the innermost first. What nothing changes stays the same.
 */
export function rewriteInside(root: Element, change: ElementChange): Element {
  let changed: Node[] | undefined;
  for (const [rank, child] of root.children.entries()) {
    const made = typeof child === 'string' ? child : change(rewriteInside(child, change));
    if (made !== child) changed ??= root.children.slice(0, rank);
    if (changed && made instanceof Array) changed.push(...made);
    else changed?.push(made as Node);
  }
  return changed ? { ...root, children: changed } : root;
}

/** An element with other attributes; `undefined` takes one away. */
export function withAttributes(element: Element, changes: Readonly<Record<string, string | undefined>>): Element {
  const attributes = Object.entries({ ...element.attributes, ...changes }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return { ...element, attributes: Object.fromEntries(attributes) };
}

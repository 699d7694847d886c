import { inside, isElement, make } from '../xml/tree.ts';
import type { Element, Node } from '../xml/xml.ts';
import type { ValueKind } from './kinds.ts';
import { typeNamed } from './schema.ts';
import type { ChildPlace, Type } from './table.ts';

/** An element as the format allows it, and whether a picture or a drawing in it was left out. */
export interface Conformed {
  readonly element?: Element | undefined;
  readonly lost: boolean;
}

const NONE: readonly Node[] = [];
/** What is around others and looks like nothing: controls, links, remarks, changes that Word keeps track of. */
const AROUND: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);
/** What is said where it goes: a logo is one. */
const SEEN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'a:blip', 'v:imagedata']);
/** Word wants a paragraph at the end of these. */
const ENDS_IN_PARAGRAPH: ReadonlySet<string> = new Set(['w:hdr', 'w:ftr', 'w:tc', 'w:txbxContent']);
/** Shapes that Word knows since 2010: others are shown what stands beside them. */
const NEWER: ReadonlySet<string> = new Set(['wps', 'wpg']);
const KNOWN = /^(?:w|r|a|wp|pic|v|o|w10|wps|wpg)$/;

/**
 * An element made to conform: what may not stand there goes, what is out of order is put in order, lengths and numbers
 * are written as whole ones. Nothing where too little is left. `pictureOf` gives the id of a picture that is taken.
 */
export function conform(
  element: Element,
  type: string,
  pictureOf: (id: string) => string | undefined = () => undefined,
): Conformed {
  const work = new Conforming(pictureOf);
  const made = work.element(element, type);
  return { element: made, lost: work.lost };
}

class Conforming {
  lost = false;
  /** Vocabularies of shapes met since it was last emptied. */
  #newer = new Set<string>();
  readonly #pictureOf: (id: string) => string | undefined;

  constructor(pictureOf: (id: string) => string | undefined) {
    this.#pictureOf = pictureOf;
  }

  element(element: Element, name: string): Element | undefined {
    const type = typeNamed(name);
    const attributes = this.#attributes(element, type);
    const children = attributes && (type.text ? saidIn(element, type.text) : this.#children(element, type));
    if (!children) return undefined;
    const prefix = element.name.slice(0, element.name.indexOf(':'));
    if (NEWER.has(prefix)) this.#newer.add(prefix);
    return { name: element.name, attributes, children };
  }

  #children({ name, children }: Element, type: Type): readonly Node[] | undefined {
    if (type.slots.length === 0) return NONE;
    const slots: Node[][] = type.slots.map(() => []);
    if (!this.#fill(children, type, slots)) return undefined;
    for (const [rank, { least, made }] of type.slots.entries()) {
      if (slots[rank]!.length < least) return undefined;
      if (made !== undefined && slots[rank]!.length === 0) slots[rank]!.push(make(made));
    }
    const kept = slots.flat();
    if (ENDS_IN_PARAGRAPH.has(name) && (kept.at(-1) as Element | undefined)?.name !== 'w:p') kept.push(make('w:p'));
    return kept;
  }

  #attributes({ attributes }: Element, type: Type): Record<string, string> | undefined {
    const kept: Record<string, string> = {};
    for (const name in attributes) {
      const kind = type.attributes.get(name)?.kind;
      if (!kind) continue;
      const value = kind === 'picture' ? this.#pictureOf(attributes[name]!) : kind(attributes[name]!);
      if (value !== undefined) kept[name] = value;
      else if (kind === 'picture') this.lost = true;
    }
    return type.required.every((name) => Object.hasOwn(kept, name)) ? kept : undefined;
  }

  /** Puts children in their slots; false where one takes its parent away. */
  #fill(children: readonly Node[], type: Type, slots: readonly Node[][]): boolean {
    return children.every((child) => {
      if (!isElement(child)) return true;
      const place = type.places.get(child.name);
      if (place) return this.#put(child, place, type, slots);
      if (AROUND.has(child.name)) return this.#fill(child.children, type, slots);
      if (child.name === 'mc:AlternateContent') return this.#choose(child, type, slots);
      if (child.name === 'w:object') return this.#fill(previewOf(child), type, slots);
      return true;
    });
  }

  #put(
    child: Element,
    { slot, type, binding }: ChildPlace,
    { slots: counts }: Type,
    slots: readonly Node[][],
  ): boolean {
    if (slots[slot]!.length >= counts[slot]!.most) return true;
    if (child.name === 'w:drawing') this.#newer = new Set();
    const made = this.element(child, type);
    if (made) slots[slot]!.push(child.name === 'w:drawing' && this.#newer.size > 0 ? this.#asChoice(made) : made);
    else if (SEEN.has(child.name)) this.lost = true;
    return made !== undefined || !binding;
  }

  /**
   * The first alternative of which everything can be taken, else what other programs are shown instead, else some of
   * one.
   */
  #choose(alternatives: Element, type: Type, slots: readonly Node[][]): boolean {
    const before = this.lost;
    const choices = inside(alternatives, 'mc:Choice').filter(({ attributes }) =>
      attributes['Requires']!.split(' ').every((prefix) => KNOWN.test(prefix)),
    );
    const tried = [...choices, ...inside(alternatives, 'mc:Fallback')].map(({ name, children }) => ({
      name,
      ...this.#try(children, type),
    }));
    const given = tried.filter(({ nodes }) => nodes.length > 0);
    const best = given.find(({ lost }) => !lost) ?? given.at(-1);
    this.lost = before || (best?.lost ?? true);
    const instead = best?.name === 'mc:Choice' ? given.find(({ name }) => name === 'mc:Fallback') : undefined;
    for (const [rank, node] of best?.nodes ?? []) {
      if (slots[rank]!.length < type.slots[rank]!.most) slots[rank]!.push(withFallback(node, instead?.nodes ?? []));
    }
    return true;
  }

  /** What children would give, each with its slot, and whether something of them would be lost. */
  #try(children: readonly Node[], type: Type): { readonly nodes: readonly (readonly [number, Node])[]; lost: boolean } {
    this.lost = false;
    const slots: Node[][] = type.slots.map(() => []);
    const nodes = this.#fill(children, type, slots)
      ? slots.flatMap((some, rank) => some.map((node) => [rank, node] as const))
      : [];
    return { nodes, lost: this.lost };
  }

  #asChoice(drawing: Element): Element {
    const needs = [...this.#newer].sort().join(' ');
    this.#newer = new Set();
    return make('mc:AlternateContent', {}, [make('mc:Choice', { Requires: needs }, [drawing])]);
  }
}

/** Beside shapes that are newer stands what older programs are shown. */
function withFallback(node: Node, instead: readonly (readonly [number, Node])[]): Node {
  if (!isElement(node) || node.name !== 'mc:AlternateContent' || instead.length === 0) return node;
  const fallback = make(
    'mc:Fallback',
    {},
    instead.map(([, one]) => one),
  );
  return { ...node, children: [...node.children, fallback] };
}

/** The text of an element, where it may be that. */
function saidIn({ children }: Element, kind: ValueKind): readonly Node[] | undefined {
  const said = kind(children.filter((child) => typeof child === 'string').join(''));
  return said === undefined ? undefined : said === '' ? NONE : [said];
}

/** The picture that an embedded object shows of itself. */
function previewOf({ children }: Element): readonly Element[] {
  const parts = children.filter(isElement);
  const drawing = parts.find(({ name }) => name === 'w:drawing');
  return [drawing ?? make('w:pict', {}, parts)];
}

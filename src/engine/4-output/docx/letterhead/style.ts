import { unescapeXml } from '../package/escape-xml.ts';
import { inside, valueOf } from '../xml/tree.ts';
import type { Element } from '../xml/xml.ts';

/** What Word calls its own styles in every language; some programs write the French words instead. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  titre: 'title',
  'sous-titre': 'subtitle',
  'titre 1': 'heading 1',
  'titre 2': 'heading 2',
  'titre 3': 'heading 3',
  'paragraphe de liste': 'list paragraph',
  citation: 'quote',
  'sans interligne': 'no spacing',
  'lien hypertexte': 'hyperlink',
  'en-tête': 'header',
  'pied de page': 'footer',
  'grille du tableau': 'table grid',
  'tableau normal': 'normal table',
  'note de bas de page': 'footnote text',
  'tm 1': 'toc 1',
  'en-tête de table des matières': 'toc heading',
};

/** A style's name as Word compares them: its own names in English, in small letters. */
export function nameOf(style: Element): string {
  return plainName(valueOf(style, 'w:name') ?? '');
}

/** The same for a name as it is written, in an attribute or in the code of a field. */
export function plainName(written: string): string {
  const name = unescapeXml(written).toLowerCase().replace(/\s+/g, ' ').trim();
  return IN_FRENCH[name] ?? name;
}

export const styleIdOf = (style: Element): string => style.attributes['w:styleId'] ?? '';
export const typeOf = (style: Element): string => style.attributes['w:type'] ?? 'paragraph';

/** These stand where no text follows, or are as close as they want. */
export const CLOSE: ReadonlySet<string> = new Set(['normal', 'header', 'footer', 'footnote text', 'table grid']);

/** The styles of a document, each id once, and which is based on which: on one of its own kind, never in a circle. */
export class StyleTree {
  readonly styles: readonly Element[];
  readonly #byId = new Map<string, Element>();
  readonly #parents = new Map<Element, Element | undefined>();

  constructor(root: Element | undefined) {
    for (const style of inside(root, 'w:style'))
      if (!this.#byId.has(styleIdOf(style))) this.#byId.set(styleIdOf(style), style);
    this.styles = [...this.#byId.values()];
    for (const style of this.styles) this.#place(style);
  }

  /** The style that one is based on. */
  parentOf(style: Element): Element | undefined {
    return this.#parents.get(style);
  }

  /** A style and those it is based on, the nearest first. */
  lineage(style: Element): readonly Element[] {
    const line: Element[] = [];
    for (let one: Element | undefined = style; one; one = this.parentOf(one)) line.push(one);
    return line;
  }

  /** Styles with all they are based on, each once and after its parent. */
  withParents(styles: readonly Element[]): ReadonlySet<Element> {
    const all = new Set<Element>();
    for (const style of styles) {
      const line: Element[] = [];
      for (let one: Element | undefined = style; one && !all.has(one); one = this.parentOf(one)) line.push(one);
      for (const one of line.reverse()) all.add(one);
    }
    return all;
  }

  #place(style: Element): void {
    const walked = new Set<Element>();
    for (let one: Element | undefined = style; one && !this.#parents.has(one);) {
      walked.add(one);
      const named: Element | undefined = this.#byId.get(valueOf(one, 'w:basedOn') ?? '');
      const parent: Element | undefined =
        named && typeOf(named) === typeOf(one) && !walked.has(named) ? named : undefined;
      this.#parents.set(one, parent);
      one = parent;
    }
  }
}

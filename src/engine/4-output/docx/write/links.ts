import { urlOf } from '../../../0-language/url-of.ts';

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Office refuses a file whose link is longer. */
const LONGEST = 2079;

/** The address a link may lead to, written as Word accepts it; nothing where the link must stay plain text. */
export function linkTarget(href: string): string | undefined {
  const url = urlOf(href);
  if (!url || !SCHEMES.has(url.protocol) || (url.protocol === 'mailto:' && url.pathname === '')) return undefined;
  const target = url.href.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25');
  return target.length <= LONGEST ? target : undefined;
}

/** The document's links, each target once. Ids are ranks because the library's own are drawn by chance. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The id that a `w:hyperlink` to the target names, without its `rId`. */
  idOf(target: string): string {
    const id = this.#ids.get(target) ?? `Link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  /** Each target and its full relationship id, in the order of the text. */
  all(): readonly { readonly id: string; readonly target: string }[] {
    return [...this.#ids].map(([target, id]) => ({ id: `rId${id}`, target }));
  }
}

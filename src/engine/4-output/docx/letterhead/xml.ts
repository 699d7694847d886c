/** An element of an XML part. Text and attribute values stay as they were written, references included. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

const MISC = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const TEXT = /[^<]+/y;
const CLOSING = /<\/([\w.:-]+)\s*>/y;
const OPENING = /<([a-z_][\w.-]*(?::[a-z_][\w.-]*)?)/iy;
const ATTRIBUTE = /\s+([a-z_][\w.-]*(?::[a-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/iy;
const END = /\s*(\/?)>/y;
/** What XML allows nowhere, and a reference that only a document type could explain. */
const ILL_FORMED =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|]]>|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)|&#(?:x0*(?:1?[0-8bcef]|1[\da]);|0*(?:[0-8]|1[124-9]|2\d|3[01]);)/i;
/** Word itself stops far before. */
const DEEPEST = 150;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
}

/** Reads a part without a document type; nothing where it is not well formed. */
export function parseXml(source: string): Element | undefined {
  const text = source.replace(/^\ufeff/, '');
  const top: Open = { name: '', attributes: {}, children: [] };
  const open = [top];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const parent = open.at(-1)!;
    if (text[at] !== '<') {
      const [words] = take(TEXT)!;
      if (ILL_FORMED.test(words) || (parent === top && words.trim() !== '')) return undefined;
      if (parent !== top) parent.children.push(words);
      continue;
    }
    if (take(MISC)) continue;
    const literal = take(CDATA);
    if (literal) {
      const words = literal[1]!.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      if (parent === top || ILL_FORMED.test(words)) return undefined;
      parent.children.push(words);
      continue;
    }
    const closing = take(CLOSING);
    if (closing) {
      if (parent === top || parent.name !== closing[1]) return undefined;
      open.pop();
      continue;
    }
    const name = take(OPENING)?.[1];
    if (name === undefined) return undefined;
    const attributes: Record<string, string> = {};
    for (let pair = take(ATTRIBUTE); pair; pair = take(ATTRIBUTE)) {
      const value = pair[2] ?? pair[3]!.replace(/"/g, '&quot;');
      if (Object.hasOwn(attributes, pair[1]!) || ILL_FORMED.test(value)) return undefined;
      attributes[pair[1]!] = value;
    }
    const end = take(END);
    if (!end || open.length > DEEPEST || (parent === top && top.children.length > 0)) return undefined;
    const element: Open = { name, attributes, children: [] };
    parent.children.push(element);
    if (end[1] === '') open.push(element);
  }
  return open.length === 1 ? (top.children[0] as Element | undefined) : undefined;
}

/** The XML of an element, without a declaration. */
export function writeXml(node: Node): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

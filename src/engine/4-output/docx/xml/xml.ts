import { prefixOf, UNKNOWN } from './namespaces.ts';

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
/** Declarations before the first words of a part. */
const LONGEST_HEAD = 100_000;
/** Word itself stops far before. */
const DEEPEST = 150;

interface Open {
  /** As it is written. */
  readonly tag: string;
  readonly children: Node[];
  /** The prefixes that it declares, whose meaning ends with it. */
  readonly declared: readonly string[];
}

/** What prefixes mean at a place of a part. */
interface Scope {
  /** Each prefix declared so far, with what it means now last. */
  readonly meanings: Map<string, string[]>;
  /** Names as they are written → under our prefixes, since the last declaration. */
  readonly names: Map<string, string | undefined>;
}

/** Reads a part without a document type, names as they are written; nothing where it is not well formed. */
export function parseXml(source: string): Element | undefined {
  return parse(source, undefined);
}

/** How many elements and attributes may still be read; below zero once there were more. */
interface Budget {
  left: number;
}

/**
 * The same with each name under the prefix that its namespace has here, declarations left out: see `namespaces.ts`.
 * Nothing where there is more to read than the budget allows.
 */
export function parsePart(source: string, budget: Budget): Element | undefined {
  return parse(source, { meanings: new Map([['xml', ['xml']]]), names: new Map() }, budget);
}

/** The opening tag of a part's root, made to hold something, and its name as it is written. */
export function startTag(source: string): { readonly text: string; readonly name: string } | undefined {
  const head = /<(?![!?])[^<>]*>/.exec(source.slice(0, LONGEST_HEAD));
  const name = /^<([\w.:-]+)/.exec(head?.[0] ?? '')?.[1];
  return head && name !== undefined ? { text: head[0].replace(/\/?>$/, '>'), name } : undefined;
}

function parse(source: string, scope: Scope | undefined, budget: Budget = { left: Infinity }): Element | undefined {
  const text = source.replace(/^\ufeff/, '');
  const top: Open = { tag: '', children: [], declared: [] };
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
    const sign = text[at + 1];
    if ((sign === '!' || sign === '?') && take(MISC)) continue;
    const literal = sign === '!' ? take(CDATA) : undefined;
    if (literal) {
      const words = literal[1]!.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      if (parent === top || ILL_FORMED.test(words)) return undefined;
      parent.children.push(words);
      continue;
    }
    if (sign === '/') {
      if (parent === top || parent.tag !== take(CLOSING)?.[1]) return undefined;
      if (scope) forget(open.pop()!.declared, scope);
      else open.pop();
      continue;
    }
    const tag = take(OPENING)?.[1];
    if (tag === undefined) return undefined;
    const written: Record<string, string> = {};
    for (let pair = take(ATTRIBUTE); pair; pair = take(ATTRIBUTE)) {
      const value = pair[2] ?? pair[3]!.replace(/"/g, '&quot;');
      if (Object.hasOwn(written, pair[1]!) || ILL_FORMED.test(value)) return undefined;
      written[pair[1]!] = value;
      budget.left -= 1;
    }
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    const end = take(END);
    if (!end || open.length > DEEPEST || (parent === top && top.children.length > 0)) return undefined;
    const declared = scope ? declare(written, scope) : [];
    const named = scope ? inScope(tag, written, scope) : { name: tag, attributes: written };
    if (!named) return undefined;
    const children: Node[] = [];
    parent.children.push({ ...named, children });
    if (end[1] === '') open.push({ tag, children, declared });
    else if (scope) forget(declared, scope);
  }
  return open.length === 1 ? (top.children[0] as Element | undefined) : undefined;
}

function declare(written: Readonly<Record<string, string>>, scope: Scope): readonly string[] {
  const declared: string[] = [];
  for (const name in written) {
    if (!isDeclaration(name)) continue;
    const uri = written[name]!;
    const prefix = name.slice('xmlns:'.length);
    const meanings = scope.meanings.get(prefix) ?? [];
    meanings.push(prefixOf(uri));
    scope.meanings.set(prefix, meanings);
    declared.push(prefix);
  }
  if (declared.length > 0) scope.names.clear();
  return declared;
}

/** Ends the meaning of prefixes. */
function forget(declared: readonly string[], scope: Scope): void {
  for (const prefix of declared) scope.meanings.get(prefix)!.pop();
  if (declared.length > 0) scope.names.clear();
}

function isDeclaration(name: string): boolean {
  return name.startsWith('xmlns') && (name.length === 'xmlns'.length || name['xmlns'.length] === ':');
}

/** A name and its attributes under our prefixes; nothing where a prefix is not declared around them. */
function inScope(
  tag: string,
  written: Readonly<Record<string, string>>,
  scope: Scope,
): Pick<Element, 'name' | 'attributes'> | undefined {
  const name = resolve(tag, scope);
  if (name === undefined) return undefined;
  const attributes: Record<string, string> = {};
  for (const one in written) {
    if (isDeclaration(one)) continue;
    // An attribute without a prefix is its element's own, whatever the default namespace is.
    const resolved = one.includes(':') ? resolve(one, scope) : one;
    if (resolved === undefined) return undefined;
    attributes[resolved] = written[one]!;
  }
  // What an alternative asks for is told by prefixes too.
  if (name === 'mc:Choice')
    attributes['Requires'] = (attributes['Requires'] ?? '')
      .split(/\s+/)
      .map((prefix) => scope.meanings.get(prefix)?.at(-1) ?? UNKNOWN)
      .join(' ');
  return { name, attributes };
}

function resolve(name: string, { meanings, names }: Scope): string | undefined {
  if (names.has(name)) return names.get(name);
  const colon = name.indexOf(':');
  const meaning = meanings.get(name.slice(0, Math.max(0, colon)))?.at(-1);
  const plain = name.slice(colon + 1);
  const resolved = meaning === '' || (meaning === undefined && colon < 0) ? plain : meaning && `${meaning}:${plain}`;
  names.set(name, resolved);
  return resolved;
}

/** The XML of an element, without a declaration. */
export function writeXml(node: Node): string {
  const words: string[] = [];
  write(node, words);
  return words.join('');
}

function write(node: Node, words: string[]): void {
  if (typeof node === 'string') {
    words.push(node);
    return;
  }
  words.push('<', node.name);
  for (const name in node.attributes) words.push(' ', name, '="', node.attributes[name]!, '"');
  if (node.children.length === 0) words.push('/>');
  else {
    words.push('>');
    for (const child of node.children) write(child, words);
    words.push('</', node.name, '>');
  }
}

import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Node,
  type Pair,
} from 'yaml';

/** Keys of maps and indexes of lists, from the root. */
export type YamlPath = readonly (string | number)[];

/**
 * A YAML text in which the value at `path` is `value`, or is gone where that is undefined; what holds it must be there.
 * Only the lines of that entry change: all others keep their bytes, comments too. A collection written on one line
 * (`{…}`, `[…]`) is written anew, whole.
 */
export function spliceYaml(given: string, path: YamlPath, value: unknown): string {
  const text = given === '' || given.endsWith('\n') ? given : `${given}\n`;
  const document = parseDocument(text, { keepSourceTokens: true });
  const depth = path.findIndex((_, index) => !isBlock(document, path.slice(0, index)));
  if (depth >= 0) return spliceFlow(text, document, path.slice(0, depth), path.slice(depth), value);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const entries = entriesOf(holder as Node, text);
  const index = entries.findIndex(({ key }) => key === path.at(-1));
  const last = entries.at(-1)!;
  const indent = ' '.repeat(columnOf(text, last.start));
  const written = value === undefined ? '' : write(path.at(-1)!, value, indent);
  const entry = entries[index];
  if (!entry) return value === undefined ? text : text.slice(0, last.end) + indent + written + text.slice(last.end);
  if (value !== undefined) return text.slice(0, entry.start) + written + text.slice(entry.end);
  const opens = text.slice(text.lastIndexOf('\n', entry.start - 1) + 1, entry.start).trim() !== '';
  return opens
    ? text.slice(0, entry.start) + text.slice(entries[index + 1]?.start ?? entry.end)
    : text.slice(0, entry.start - indent.length) + text.slice(entry.end);
}

function isBlock(document: Document, path: YamlPath): boolean {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isCollection(node) && !node.flow && node.items.length > 0;
}

/** What is not written a line an entry: its plain data, changed, takes its place. */
function spliceFlow(text: string, document: Document, at: YamlPath, rest: YamlPath, value: unknown): string {
  const [key, ...deeper] = rest;
  const holder = (document.toJS() as unknown) ?? undefined;
  const found = at.reduce<unknown>((inner, one) => (inner as Record<string | number, unknown>)[one], holder);
  const changed = change(found ?? (typeof key === 'number' ? [] : {}), [key!, ...deeper], value);
  return at.length === 0
    ? `${text.trim() === '' || document.contents === null ? text : ''}${render(changed)}`
    : spliceYaml(text, at, changed);
}

function change(data: unknown, [key, ...rest]: YamlPath, value: unknown): unknown {
  if (Array.isArray(data)) {
    const index = Number(key);
    const inner = rest.length > 0 ? change(data[index], rest, value) : value;
    return inner === undefined ? data.toSpliced(index, 1) : data.toSpliced(index, 1, inner);
  }
  const { [key!]: before, ...others } = data as Record<string, unknown>;
  const inner = rest.length > 0 ? change(before, rest, value) : value;
  return inner === undefined ? others : { ...(data as object), [key!]: inner };
}

interface YamlEntry {
  readonly key: unknown;
  readonly start: number;
  readonly end: number;
}

/** Where each entry of a block begins (its key, or its dash) and ends (after its line). */
function entriesOf(node: Node, text: string): readonly YamlEntry[] {
  const endOf = (one: unknown) => lineEnd(text, (one as Node).range![2]);
  if (isSeq(node)) {
    const tokens = (node.srcToken as { items: { start: { type: string; offset: number }[] }[] }).items;
    const starts = tokens.flatMap(({ start }) =>
      start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
    );
    return node.items.map((item, index) => ({ key: index, start: starts[index]!, end: endOf(item) }));
  }
  return isMap(node)
    ? node.items.map(({ key, value }: Pair) => ({
        key: isScalar(key) ? key.value : undefined,
        start: (key as Node).range![0],
        end: endOf(value ?? key),
      }))
    : [];
}

/** After a comment, the parser counts the indent of the next line too. */
function lineEnd(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(line, offset).trim() === '' ? line : offset;
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

function write(key: string | number, value: unknown, indent: string): string {
  return render(typeof key === 'number' ? [value] : { [key]: value }).replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** As the base is written: ids bare, words quoted, short lists on one line. */
function render(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, node) => {
      node.flow = node.items.length === 0 || node.items.every(isScalar);
    },
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && !/^[\w.-]+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return stringify(document, { lineWidth: 0, flowCollectionPadding: false });
}

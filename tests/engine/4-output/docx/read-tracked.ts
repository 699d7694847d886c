import { unescapeXml } from '../../../../src/engine/4-output/docx/package/escape-xml.ts';
import { partsOf } from './read-back.ts';

// Reads a Word file as its reader would after taking, or refusing, all of its tracked changes: each paragraph of the
// body as a line, with its style, the number Word would count for a heading, and its footnotes; each row as a line.

type Side = 'accepted' | 'rejected';

interface Node {
  readonly name: string;
  readonly attributes: string;
  readonly children: (Node | string)[];
}

/** The lines of a file on one side. */
export function linesOf(file: Uint8Array, side: Side): readonly string[] {
  const parts = partsOf(file);
  const notes = new Map(
    inside(parse(parts['word/footnotes.xml'] ?? ''), 'w:footnotes', 'w:footnote').map((note) => [
      attribute(note, 'w:id'),
      note.children.map((one) => (typeof one === 'string' ? '' : wordsOf(one, side, new Map()))).join(''),
    ]),
  );
  const [body] = inside(parse(parts['word/document.xml']!), 'w:document', 'w:body');
  return new Reader(side, notes, new Counter(parts)).read(body!);
}

class Reader {
  readonly #side: Side;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #counter: Counter;
  readonly #lines: string[] = [];
  /** The words of paragraphs whose end is gone: they run on into the next. */
  #pending = '';

  constructor(side: Side, notes: ReadonlyMap<string, string>, counter: Counter) {
    this.#side = side;
    this.#notes = notes;
    this.#counter = counter;
  }

  read(body: Node): readonly string[] {
    this.#blocks(body);
    if (this.#pending !== '') this.#lines.push(`RUNS ON: ${this.#pending}`);
    return this.#lines;
  }

  #blocks(parent: Node): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'w:sdt') for (const content of inside(child, 'w:sdtContent')) this.#blocks(content);
    }
  }

  #paragraph(paragraph: Node): void {
    const words = wordsOf(paragraph, this.#side, this.#notes);
    const [properties] = inside(paragraph, 'w:pPr');
    const marks = properties ? inside(properties, 'w:rPr').flatMap(({ children }) => children) : [];
    if (marks.some((mark) => typeof mark !== 'string' && isHidden(mark.name, this.#side))) {
      this.#pending += words;
      return;
    }
    const [old] = this.#side === 'rejected' && properties ? inside(properties, 'w:pPrChange', 'w:pPr') : [];
    const style = value((old ?? properties)?.children, 'w:pStyle') ?? 'Normal';
    const number = this.#counter.next(style, old ?? properties);
    this.#lines.push([style, number, this.#pending + words].filter(Boolean).join(' | '));
    this.#pending = '';
  }

  #table(table: Node): void {
    if (this.#pending !== '') this.#lines.push(`RUNS ON: ${this.#pending}`);
    this.#pending = '';
    for (const row of inside(table, 'w:tr')) {
      const changes = inside(row, 'w:trPr').flatMap(({ children }) => children);
      if (changes.some((one) => typeof one !== 'string' && isHidden(one.name, this.#side))) continue;
      const cells = inside(row, 'w:tc').map((cell) => {
        const within = new Reader(this.#side, this.#notes, this.#counter);
        return within.read(cell).join(' / ');
      });
      this.#lines.push(`row: ${cells.join(' ; ')}`);
    }
  }
}

/** Counts headings as Word does: each list by itself, a lower level anew after each of a higher one. */
class Counter {
  readonly #levels: ReadonlyMap<string, readonly { readonly text: string; readonly start: number }[]>;
  readonly #ofStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
  readonly #counts = new Map<string, number[]>();

  constructor(parts: Readonly<Record<string, string>>) {
    const numbering = parse(parts['word/numbering.xml'] ?? '');
    const abstract = new Map(
      inside(numbering, 'w:numbering', 'w:abstractNum').map((one) => [
        attribute(one, 'w:abstractNumId'),
        inside(one, 'w:lvl').map((level) => ({
          text: value(level.children, 'w:lvlText') ?? '',
          start: Number(value(level.children, 'w:start') ?? 1),
        })),
      ]),
    );
    this.#levels = new Map(
      inside(numbering, 'w:numbering', 'w:num').map((one) => [
        attribute(one, 'w:numId'),
        abstract.get(value(one.children, 'w:abstractNumId') ?? '') ?? [],
      ]),
    );
    this.#ofStyle = new Map(
      inside(parse(parts['word/styles.xml'] ?? ''), 'w:styles', 'w:style').flatMap((style) => {
        const [numbered] = inside(style, 'w:pPr', 'w:numPr');
        const list = value(numbered?.children, 'w:numId');
        const level = Number(value(numbered?.children, 'w:ilvl') ?? 0);
        return list === undefined ? [] : [[attribute(style, 'w:styleId'), { list, level }] as const];
      }),
    );
  }

  /** The number of a heading, or of a clause on whose line its title stands; of others, the level of their list alone. */
  next(style: string, properties: Node | undefined): string {
    const [own] = properties ? inside(properties, 'w:numPr') : [];
    const { list, level } = own
      ? { list: value(own.children, 'w:numId')!, level: Number(value(own.children, 'w:ilvl') ?? 0) }
      : (this.#ofStyle.get(style) ?? { list: '0', level: 0 });
    if (list === '0') return '';
    if (!/^(Heading|ListNumber)/.test(style)) return `level ${level}`;
    const levels = this.#levels.get(list)!;
    const counts = this.#counts.get(list) ?? [];
    counts.length = level + 1;
    for (let at = 0; at < level; at++) counts[at] ??= levels[at]!.start;
    counts[level] = counts[level] === undefined ? levels[level]!.start : counts[level] + 1;
    this.#counts.set(list, counts);
    return levels[level]!.text.replace(/%(\d)/g, (_all, at: string) => String(counts[Number(at) - 1]));
  }
}

/** The text that a side keeps. */
function wordsOf(node: Node, side: Side, notes: ReadonlyMap<string, string>): string {
  if (isHidden(node.name, side)) return '';
  switch (node.name) {
    case 'w:pPr':
    case 'w:rPr':
    case 'w:instrText':
      return '';
    case 'w:t':
    case 'w:delText':
      return unescapeXml(node.children.filter((child) => typeof child === 'string').join(''));
    case 'w:br':
      return '\n';
    case 'w:tab':
      return '\t';
    case 'w:footnoteReference':
      return `[^${notes.get(attribute(node, 'w:id')) ?? 'NO NOTE'}]`;
    default:
      return node.children.map((child) => (typeof child === 'string' ? '' : wordsOf(child, side, notes))).join('');
  }
}

function isHidden(name: string, side: Side): boolean {
  return name === (side === 'accepted' ? 'w:del' : 'w:ins');
}

function inside(node: Node, ...path: readonly string[]): readonly Node[] {
  return path.reduce<readonly Node[]>(
    (nodes, name) =>
      nodes.flatMap(({ children }) =>
        children.filter((child): child is Node => typeof child !== 'string' && child.name === name),
      ),
    [node],
  );
}

function value(children: Node['children'] | undefined, name: string): string | undefined {
  const found = children?.find((child): child is Node => typeof child !== 'string' && child.name === name);
  return found && attribute(found, 'w:val');
}

function attribute({ attributes }: Node, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, closing, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (name === undefined) parent.children.push(text!);
    else if (closing === '/') open.pop();
    else {
      const node: Node = { name, attributes: attributes ?? '', children: [] };
      parent.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  return root;
}

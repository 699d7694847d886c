import type { Block, Inline } from '../../0-language/nodes.ts';
import { withNumber } from '../../0-language/plain-text.ts';
import { escapeMarkdown, escapeTyped } from './escape.ts';

type Handlers = { readonly [K in Block<Inline>['type']]: (block: Extract<Block<Inline>, { type: K }>) => string };
type InlineHandlers = { readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>) => string };

/** One handler a block type: forgetting one does not compile. */
const blocks: Handlers = {
  paragraph: ({ children }) => keepIndent(inlines(children).replace(/(\\\n\s*)+$/, '')), // a break needs words after it
  heading: ({ children }) => `#### ${inlines(children)}`,
  note: ({ children }) => `> ▲ ${inlines(children)}`,
  quote: ({ children }) => prefix(blocksToMarkdown(children), '> '),
  list: ({ ordered, ticks, items }) =>
    items
      .map((item, index) =>
        listItem(ordered ? `${index + 1}. ` : '- ', `${ticks ? '[ ] ' : ''}${blocksToMarkdown(item)}`),
      )
      .join('\n'),
  table: ({ head, rows }) => [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)].join('\n'),
};

const nodes: InlineHandlers = {
  text: ({ value, typed }) => (typed ? escapeTyped(value) : escapeMarkdown(value)),
  break: () => '\\\n',
  mark: ({ value }) => `**${escapeMarkdown(value)}**`,
  strong: ({ children }) => marked('**', inlines(children)),
  emphasis: ({ children }) => marked('_', inlines(children)), // a star would run into the two of strong words
  reference: ({ to, children }) =>
    withNumber(inlines(children), { label: escapeMarkdown(to.label), number: escapeMarkdown(to.number) }),
  link: ({ href, children }) => `[${inlines(children)}](<${href.replace(/[<>\\\n]/g, encodeURIComponent)}>)`,
};

/** Blocks one after the other, an empty line between. */
export function blocksToMarkdown(tree: readonly Block<Inline>[]): string {
  return tree.map((block) => (blocks[block.type] as (one: Block<Inline>) => string)(block)).join('\n\n');
}

function inlines(children: readonly Inline[]): string {
  return children.map((node) => (nodes[node.type] as (one: Inline) => string)(node)).join('');
}

/**
 * Words between two marks; spaces at their edges, which a person may have typed, stand outside, or the marks would be
 * none.
 */
function marked(mark: string, words: string): string {
  const [, before, inside, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words)!;
  return inside === '' ? words : `${before}${mark}${inside}${mark}${after}`;
}

/** Spaces that begin a line stay spaces: four of them would begin a block of code. */
function keepIndent(text: string): string {
  return text.replace(/^[ \t]/gm, (space) => `&#${space.charCodeAt(0)};`);
}

/** A cell is one line: breaks inside it become spaces. */
function row(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map((cell) => inlines(cell).replace(/\\?[\r\n\u2028\u2029]+/g, ' ')).join(' | ')} |`;
}

function listItem(marker: string, text: string): string {
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

function prefix(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');
}

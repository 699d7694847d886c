import type { Block, Inline } from '../../0-language/nodes.ts';
import { withNumber } from '../../0-language/plain-text.ts';
import { clean } from '../clean.ts';

type Handlers = {
  readonly [K in Block<Inline>['type']]: (block: Extract<Block<Inline>, { type: K }>, name: string) => string;
};
type InlineHandlers = { readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>) => string };

/** One handler a block type: forgetting one does not compile. `name` says what a table is about to a screen reader. */
const blocks: Handlers = {
  paragraph: ({ children }) => `<p>${inlinesToHtml(children)}</p>`,
  heading: ({ children }) => `<h4>${inlinesToHtml(children)}</h4>`,
  note: ({ children }) => `<p class="note">${inlinesToHtml(children)}</p>`,
  quote: ({ decision, children }, name) =>
    `<blockquote${decision ? ' class="decision"' : ''}>${blocksToHtml(children, name)}</blockquote>`,
  list: ({ ordered, ticks, items }, name) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${ticks ? '☐ ' : ''}${itemToHtml(item, name)}</li>`).join('')}</${tag}>`;
  },
  // A drawing is read in the order of its cells: its first row names no column.
  table: ({ head, rows, drawn }, name) => {
    const line = (cells: readonly (readonly Inline[])[], cell: string) =>
      `<tr>${cells.map((words) => `<${cell}>${inlinesToHtml(words)}</${cell.slice(0, 2)}>`).join('')}</tr>`;
    const header = drawn ? line(head, 'td') : `<thead>${line(head, 'th scope="col"')}</thead>`;
    const body = rows.map((row) => line(row, 'td')).join('');
    const table = `<table${drawn ? ' role="presentation"' : ''}>${header}<tbody>${body}</tbody></table>`;
    return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(name)}">${table}</div>`;
  },
};

const nodes: InlineHandlers = {
  text: ({ value, typed }) => (typed ? `<bdi>${escapeHtml(value)}</bdi>` : escapeHtml(value)),
  break: () => '<br>',
  mark: ({ kind, value }) => `<mark class="mark--${kind}">${escapeHtml(value)}</mark>`,
  strong: ({ children }) => `<strong>${inlinesToHtml(children)}</strong>`,
  emphasis: ({ children }) => `<em>${inlinesToHtml(children)}</em>`,
  // No link: on the questionnaire's page a fragment is a question's place.
  reference: ({ to, children }) =>
    withNumber(inlinesToHtml(children), { label: escapeHtml(to.label), number: escapeHtml(to.number) }),
  link: ({ href, children }) =>
    /^(https?:|mailto:)/i.test(href)
      ? `<a href="${escapeHtml(href)}">${inlinesToHtml(children)}</a>`
      : inlinesToHtml(children),
};

/** Blocks one after the other. */
export function blocksToHtml(tree: readonly Block<Inline>[], name: string): string {
  return tree
    .map((block) => (blocks[block.type] as (one: Block<Inline>, name: string) => string)(block, name))
    .join('');
}

/** Text in which no character means anything to HTML. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An item of one paragraph is the paragraph's words alone. */
function itemToHtml(item: readonly Block<Inline>[], name: string): string {
  const [first, ...others] = item;
  return first?.type === 'paragraph'
    ? inlinesToHtml(first.children) + blocksToHtml(others, name)
    : blocksToHtml(item, name);
}

/** Words one after the other. */
export function inlinesToHtml(children: readonly Inline[]): string {
  return children.map((node) => (nodes[node.type] as (one: Inline) => string)(node)).join('');
}

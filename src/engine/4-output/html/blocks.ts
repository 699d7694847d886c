import type { Block, Inline } from '../../0-language/nodes.ts';
import { clean } from '../clean.ts';
import { cellKind } from '../cell-kind.ts';

type Handlers = { readonly [K in Block<Inline>['type']]: (block: Extract<Block<Inline>, { type: K }>, name: string) => string };
type InlineHandlers = { readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>) => string };

/** One handler a block type: forgetting one does not compile. `name` says what a table is about to a screen reader. */
const blocks: Handlers = {
  paragraph: ({ children }) => `<p>${inlines(children)}</p>`,
  heading: ({ children }) => `<h4>${inlines(children)}</h4>`,
  note: ({ children }) => `<p class="note">${inlines(children)}</p>`,
  quote: ({ children }, name) => `<blockquote>${blocksToHtml(children, name)}</blockquote>`,
  list: ({ ordered, ticks, items }, name) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${ticks ? '☐ ' : ''}${itemToHtml(item, name)}</li>`).join('')}</${tag}>`;
  },
  table: ({ head, rows, drawn }, name) => {
    if (drawn) return drawing([head, ...rows], name);
    const header = head.map((cell) => `<th scope="col">${inlines(cell)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`).join('');
    return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table></div>`;
  },
};

const nodes: InlineHandlers = {
  text: ({ value, typed }) => (typed ? `<bdi>${escapeHtml(value)}</bdi>` : escapeHtml(value)),
  break: () => '<br>',
  mark: ({ kind, value }) => `<mark class="mark--${kind}">${escapeHtml(value)}</mark>`,
  strong: ({ children }) => `<strong>${inlines(children)}</strong>`,
  emphasis: ({ children }) => `<em>${inlines(children)}</em>`,
  // No link: on the questionnaire's page a fragment is a question's place.
  reference: ({ to, children }) => `${inlines(children)} (${escapeHtml(`${to.label} ${to.number}`)})`,
  link: ({ href, children }) => (/^(https?:|mailto:)/i.test(href) ? `<a href="${escapeHtml(href)}">${inlines(children)}</a>` : inlines(children)),
};

/** Boxes and arrows, read in order. */
function drawing(rows: readonly (readonly (readonly Inline[])[])[], name: string): string {
  const cell = (words: readonly Inline[]) => `<td class="drawn__${cellKind(words)}">${inlines(words)}</td>`;
  return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table class="drawn" role="presentation"><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>`;
}

/** Blocks one after the other. */
export function blocksToHtml(tree: readonly Block<Inline>[], name: string): string {
  return tree.map((block) => (blocks[block.type] as (one: Block<Inline>, name: string) => string)(block, name)).join('');
}

/** Text in which no character means anything to HTML. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An item of one paragraph is the paragraph's words alone. */
function itemToHtml(item: readonly Block<Inline>[], name: string): string {
  const [first, ...others] = item;
  return first?.type === 'paragraph' ? inlines(first.children) + blocksToHtml(others, name) : blocksToHtml(item, name);
}

function inlines(children: readonly Inline[]): string {
  return children.map((node) => (nodes[node.type] as (one: Inline) => string)(node)).join('');
}

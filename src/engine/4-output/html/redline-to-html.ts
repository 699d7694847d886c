import type { Block, Change, Inline } from '../../0-language/nodes.ts';
import { withNumber } from '../../0-language/plain-text.ts';
import { clausesOf } from '../../1-pack/model/documents.ts';
import { printed, type TeamClause, type TeamDocument, type TeamSection } from '../../3-documents/document.ts';
import { escapeHtml, inlinesToHtml } from './blocks.ts';

/** What a screen reader says before what is new or gone, and after it: most say nothing of `<ins>` and `<del>`. */
export interface RedlineWords {
  readonly inserted: string;
  readonly deleted: string;
  readonly end: string;
}

/** A redline as HTML, safe by construction: what is new stands in `<ins>`, what is gone in `<del>`. */
export function redlineToHtml(document: TeamDocument, words: RedlineWords): string {
  const { locale, redlined, front, title } = document;
  const write = writing(words);
  const named = redlined
    ? `<h1>${write.inlines(redlined.title)}</h1><p>${write.inlines(redlined.organisation)}</p>`
    : `<h1>${escapeHtml(title)}</h1>`;
  const head = `<header class="sheet__head">${named}${write.blocks(front, title)}</header>`;
  const there = new Set(
    clausesOf(document).flatMap(({ id, redlined: how }) => (how?.change === 'deleted' ? [] : [id])),
  );
  const sections = printed(document).map((one) => write.section(one, document, (id) => there.has(id)));
  return `<article lang="${locale}">${head}${sections.join('')}</article>`;
}

/** Some blocks of a redline; `name` says what a table is about to a screen reader. */
export function redlinedBlocksToHtml(blocks: readonly Block<Inline>[], name: string, words: RedlineWords): string {
  return writing(words).blocks(blocks, name);
}

/** The writers of each part, which all say what is new or gone in the same words. */
function writing(words: RedlineWords) {
  const hidden = (text: string) => `<span class="visually-hidden">${escapeHtml(text)}</span>`;

  /** Words of one side; nothing is said twice of what stands in something new or gone as a whole. */
  function mark(change: Change | undefined, html: string, within?: Change): string {
    if (change === undefined || change === within || html === '') return html;
    const tag = change === 'inserted' ? 'ins' : 'del';
    return `<${tag}>${hidden(`${words[change]} `)}${html}${hidden(` ${words.end} `)}</${tag}>`;
  }

  /** Words side by side that changed in the same way are said so once. */
  function inlines(nodes: readonly Inline[], within?: Change): string {
    let html = '';
    for (let at = 0; at < nodes.length;) {
      const change = changeOfInline(nodes[at]!);
      const end = nodes.findIndex((one, rank) => rank > at && changeOfInline(one) !== change);
      const run = nodes.slice(at, end < 0 ? nodes.length : end);
      html += mark(change, run.map((one) => inline(one, change ?? within)).join(''), within);
      at += run.length;
    }
    return html;
  }

  function inline(node: Inline, within: Change | undefined): string {
    switch (node.type) {
      case 'strong':
        return `<strong>${inlines(node.children, within)}</strong>`;
      case 'emphasis':
        return `<em>${inlines(node.children, within)}</em>`;
      case 'link': {
        const html = inlines(node.children, within);
        return /^(https?:|mailto:)/i.test(node.href) ? `<a href="${escapeHtml(node.href)}">${html}</a>` : html;
      }
      case 'reference': {
        const { to, was, children } = node;
        const renumbered = number(was?.number, to.number);
        return withNumber(inlines(children, within), { label: escapeHtml(to.label), number: renumbered });
      }
      default:
        return inlinesToHtml([node]);
    }
  }

  /** A number, and the one it takes the place of. */
  function number(was: string | undefined, now: string | undefined): string {
    if (was === undefined || now === undefined || was === now) return escapeHtml(now ?? was ?? '');
    return mark('deleted', escapeHtml(was)) + mark('inserted', escapeHtml(now));
  }

  function block(one: Block<Inline>, name: string, within?: Change): string {
    switch (one.type) {
      case 'list': {
        const tag = one.ordered ? 'ol' : 'ul';
        const item = (blocks: readonly Block<Inline>[]) => {
          const [first, ...others] = blocks;
          if (first?.type !== 'paragraph') return parts(blocks, name, within);
          const change = first.change;
          return mark(change, inlines(first.children, change ?? within), within) + parts(others, name, within);
        };
        const items = one.items.map((blocks) => `<li>${one.ticks ? '☐ ' : ''}${item(blocks)}</li>`);
        return `<${tag}>${items.join('')}</${tag}>`;
      }
      case 'quote':
        return `<blockquote${one.decision ? ' class="decision"' : ''}>${parts(one.children, name, within)}</blockquote>`;
      case 'table': {
        const row = (cells: readonly (readonly Inline[])[], cell: string, change: Change | undefined) =>
          `<tr>${cells
            .map((nodes) => `<${cell}>${mark(change, inlines(nodes, change ?? within), within)}</${cell.slice(0, 2)}>`)
            .join('')}</tr>`;
        const head = row(one.head, one.drawn ? 'td' : 'th scope="col"', one.change);
        const body = one.rows.map((cells, rank) => row(cells, 'td', one.change ?? one.rowChanges?.[rank])).join('');
        const table = `<table${one.drawn ? ' role="presentation"' : ''}>${one.drawn ? head : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`;
        return `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(name)}">${table}</div>`;
      }
      default: {
        if (one.children.length === 0) return '';
        const tag = one.type === 'heading' ? 'h4' : 'p';
        const html = mark(one.change, inlines(one.children, one.change ?? within), within);
        return `<${tag}${one.type === 'note' ? ' class="note"' : ''}>${html}</${tag}>`;
      }
    }
  }

  function parts(all: readonly Block<Inline>[], name: string, within?: Change): string {
    return all.map((one) => block(one, name, within)).join('');
  }

  /** What is new or gone as a whole says so in its title, where people go from one to the next. */
  function heading({ title, redlined }: Pick<TeamClause, 'title' | 'redlined'>, around?: Change): string {
    const change = redlined?.change;
    const isSame = redlined?.title.every((node) => changeOfInline(node) === undefined) !== false;
    const html = isSame ? escapeHtml(title) : inlines(redlined.title, change);
    const labels = (redlined?.label ?? []).map(
      (one) => ` <span class="label">${bare(one.change ?? change, escapeHtml(one.words))}</span>`,
    );
    return `<span>${around ? bare(change, html) : mark(change, html)}</span>${labels.join('')}`;
  }

  /** A clause; one that stood at another place has its id where it stands now. */
  function clause(one: TeamClause, around: TeamSection, isUntitled: boolean, isThere: (id: string) => boolean): string {
    const change = one.redlined?.change;
    if (isUntitled) return parts(one.blocks, one.title);
    const before = around.redlined?.before?.clauses.find(({ id }) => id === one.id);
    const rank = change ? bare(change, escapeHtml(one.number ?? '')) : number(before?.number, one.number);
    const title = `<span class="clause__number">${rank}</span> ${heading(one, around.redlined?.change)}`;
    const id = change === 'deleted' && isThere(one.id) ? '' : ` id="redline-${one.id}"`;
    const body = bare(change, parts(one.blocks, one.title, change), 'redline__block');
    return `<article class="clause"${id}><h3 class="clause__title">${title}</h3>${body}</article>`;
  }

  function section(one: TeamSection, { sheet }: TeamDocument, isThere: (id: string) => boolean): string {
    const { before, after, change } = one.redlined ?? {};
    const rank = change ? bare(change, escapeHtml(one.number ?? '')) : number(before?.number, after?.number);
    const lead = rank === '' ? '' : `<span class="section__number">${rank}</span> `;
    const body = one.clauses.map((each) => clause(each, one, Boolean(sheet || one.unnumbered), isThere));
    return `<section class="section"><h2>${lead}${heading(one)}</h2>${body.join('')}</section>`;
  }

  return { inlines, blocks: parts, section };
}

/** What is new, or gone, where that was said already. */
function bare(change: Change | undefined, html: string, name?: string): string {
  if (change === undefined || html === '') return html;
  const tag = change === 'inserted' ? 'ins' : 'del';
  return `<${tag}${name ? ` class="${name}"` : ''}>${html}</${tag}>`;
}

/** The change of some words, those in bold or a link being changed where all of them are in the same way. */
function changeOfInline(node: Inline): Change | undefined {
  if (!('children' in node) || node.type === 'reference') return node.change;
  const changes = new Set(node.children.map(changeOfInline));
  return changes.size === 1 ? [...changes][0] : undefined;
}

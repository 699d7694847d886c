import { printed, type TeamClause, type TeamDocument, type TeamSection } from '../../3-documents/document.ts';
import { shownBlocks } from '../../3-documents/shown-blocks.ts';
import { blocksToHtml, escapeHtml } from './blocks.ts';

/** The blocks of one clause as HTML, safe by construction: every text is escaped, every tag is ours. */
export function clauseToHtml({ title, blocks }: Pick<TeamClause, 'title' | 'blocks'>): string {
  return blocksToHtml(blocks, title);
}

/** A document's printed sections and clauses as HTML, for a page of the site or a file. */
export function toHtml(document: TeamDocument): string {
  const { locale, title, organisation, front } = document;
  const named = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(organisation)}</p>`;
  const head = `<header class="sheet__head">${named}${blocksToHtml(front, title)}</header>`;
  const sections = printed(document).map((one) => section(one, document));
  return `<article lang="${locale}">${head}${sections.join('')}</article>`;
}

/** A document as a page of its own, whose title names it and its organisation (WCAG 2.2, 2.4.2). */
export function toHtmlPage(document: TeamDocument): string {
  const { locale, title, organisation } = document;
  const named = escapeHtml(`${title} — ${organisation}`.replace(/\s+/g, ' ').trim());
  const head = `<meta charset="utf-8"><title>${named}</title>`;
  return `<!doctype html><html lang="${locale}">${head}${toHtml(document)}</html>\n`;
}

function section({ id, number, title, label, clauses, unnumbered }: TeamSection, document: TeamDocument): string {
  const before = number === undefined ? '' : `<span class="section__number">${escapeHtml(number)}</span> `;
  const heading = `<h2>${before}${escapeHtml(title)}${labelled(label)}</h2>`;
  const body = clauses.map((one) => {
    const words = blocksToHtml(shownBlocks(document, one), one.title);
    return document.sheet || unnumbered ? words : clause(one, words);
  });
  return `<section class="section" id="section-${id}">${heading}${body.join('')}</section>`;
}

function clause(one: TeamClause, words: string): string {
  const number = `<span class="clause__number">${one.number}</span>`;
  const heading = `<h3 class="clause__title">${number} ${escapeHtml(one.title)}${labelled(one.label)}</h3>`;
  return `<article class="clause" id="clause-${one.id}">${heading}${words}</article>`;
}

function labelled(label: string | undefined): string {
  return label ? ` <span class="label">${escapeHtml(label)}</span>` : '';
}

import type { Block, Inline, Table } from '../0-language/nodes.ts';
import { plainText } from '../0-language/plain-text.ts';
import { printed, type TeamDocument } from '../3-documents/document.ts';
import { clean } from './clean.ts';

/** What a spreadsheet would take for a formula. Source: OWASP, “CSV Injection”. */
const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * The tables of a document for a spreadsheet, one under the other: UTF-8 with its mark, every cell quoted (RFC 4180),
 * cells apart by the sign the language’s spreadsheets expect. A cell that looks like a formula has an apostrophe before
 * it.
 */
export function toCsv(document: TeamDocument): string {
  const separator = document.language === 'fr' ? ';' : ',';
  const tables = printed(document).flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks.filter(isTable)));
  const lines = tables.flatMap(({ head, rows }) => [head, ...rows].map((row) => row.map(cell).join(separator)));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function isTable(block: Block<Inline>): block is Table<Inline> {
  return block.type === 'table';
}

function cell(nodes: readonly Inline[]): string {
  const words = clean(plainText(nodes));
  return `"${(FORMULA.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;
}

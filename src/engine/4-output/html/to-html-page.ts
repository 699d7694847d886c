import type { TeamDocument } from '../../3-documents/document.ts';
import { toHtml } from './to-html.ts';

/** A document as a whole page, to open in a browser. */
export function toHtmlPage(document: TeamDocument): string {
  return `<!doctype html><html lang="${document.locale}"><meta charset="utf-8"><title></title>${toHtml(document)}</html>\n`;
}

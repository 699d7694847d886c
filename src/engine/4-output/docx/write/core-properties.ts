import { isDate } from '../../../0-language/calendar.ts';
import type { TeamDocument } from '../../../3-documents/document.ts';
import { escapeXml } from '../package/escape-xml.ts';
import { XML_HEAD } from '../package/parts.ts';

/** `docProps/core.xml`: title, organisation, language, and the answers' date instead of the clock's. */
export function coreProperties({ title, organisation, locale, date }: TeamDocument): string {
  return [
    XML_HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${oneLine(title)}</dc:title>`,
    `<dc:creator>${oneLine(organisation)}</dc:creator>`,
    `<dc:language>${escapeXml(locale)}</dc:language>`,
    `<cp:lastModifiedBy>${oneLine(organisation)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    ...['created', 'modified'].map((name) => property(name, date)),
    '</cp:coreProperties>',
  ].join('');
}

function property(name: string, date: string): string {
  const moment = momentOf(date);
  return moment && `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
}

/**
 * A date as the moment Word keeps; empty for one it cannot hold (its calendar starts in 1601), over which it calls a
 * file damaged.
 */
export function momentOf(date: string): string {
  return isDate(date) && date >= '1601' ? `${date}T00:00:00Z` : '';
}

/** As long as the properties dialog of Word holds. */
function oneLine(text: string): string {
  return escapeXml(text.slice(0, 255).replace(/\s+/g, ' '));
}

import { escapeXml } from './escape-xml.ts';

/** The files of a package: path → text. */
export type Parts = Readonly<Record<string, string>>;

/** Where the document part says what it leads to. */
export const RELATIONSHIPS = 'word/_rels/document.xml.rels';
export const CONTENT_TYPES = '[Content_Types].xml';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One line of a relationships part. */
export function relationship(id: string, type: string, target: string, mode: 'Internal' | 'External'): string {
  const attributes = `Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${escapeXml(target)}"`;
  return `<Relationship ${attributes} TargetMode="${mode}"/>`;
}

/** Adds XML before the closing tag of a part the library wrote. */
export function insertBefore(closing: string, xml: string, part: string | undefined): string {
  const at = part?.lastIndexOf(closing) ?? -1;
  if (part === undefined || at < 0) throw new Error(`The package has no ${closing}: the docx library changed.`);
  return part.slice(0, at) + xml + part.slice(at);
}

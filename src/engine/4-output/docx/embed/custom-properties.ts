import { PROPERTY, PUBLICATION } from './carried-answers.ts';
import { escapeXml } from '../package/escape-xml.ts';
import { OFFICE, XML_HEAD } from '../package/parts.ts';

/** Word shortens a custom property beyond 255 characters; the last ten are for the two escapes of a chunk. */
const LONGEST = 240;
/** The set every custom property is in, and the first id such a property may have. */
const SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** `docProps/custom.xml`: the second copy of the answers, which both Word and LibreOffice keep. */
export function customProperties(text: string): string {
  return properties(chunks(text).map((chunk, rank) => [PROPERTY + String(rank + 1).padStart(4, '0'), chunk]));
}

/** `docProps/custom.xml` of a copy for publication: it says that it is one, and holds nothing of the answers. */
export function publicationProperties(): string {
  return properties([[PUBLICATION, '1']]);
}

function properties(named: readonly (readonly [string, string])[]): string {
  const lines = named.map(([name, text], rank) => {
    const value = `<vt:lpwstr>${escapeXml(text)}</vt:lpwstr>`;
    return `<property fmtid="${SET}" pid="${rank + FIRST_ID}" name="${name}">${value}</property>`;
  });
  return [
    XML_HEAD,
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`,
    ...lines,
    '</Properties>',
  ].join('');
}

function chunks(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + LONGEST - (isLowSurrogate(text, start + LONGEST) ? 1 : 0);
    // A blank at either end of a property may be trimmed; in JSON it always stands inside a string.
    found.push(text.slice(start, end).replace(/^ | $/g, '\\u0020'));
    start = end;
  }
  return found;
}

/** Cutting before the second half of an emoji would leave two halves of nothing. */
function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

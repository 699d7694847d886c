import { strFromU8, unzipSync } from 'fflate';
import { unescapeXml } from '../../../../src/engine/4-output/docx/package/escape-xml.ts';

// Reads a made file as Word would, as far as the tests need: parts, paragraphs, their style, list and text.

export interface ReadParagraph {
  readonly style: string | undefined;
  readonly list: { readonly id: string; readonly level: number } | undefined;
  readonly text: string;
  readonly xml: string;
}

/** The parts of a package: path → text. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The paragraphs of the body, those of cells included, in order. */
export function paragraphsOf(file: Uint8Array, part = 'word/document.xml'): ReadParagraph[] {
  return paragraphsIn(partsOf(file)[part] ?? '');
}

/** The paragraphs of a piece of a part. */
export function paragraphsIn(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map((match) => paragraph(match[1] ?? ''));
}

function paragraph(xml: string): ReadParagraph {
  const id = /<w:numId w:val="(\d+)"\/>/.exec(xml)?.[1];
  const level = Number(/<w:ilvl w:val="(\d+)"\/>/.exec(xml)?.[1] ?? 0);
  return {
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(xml)?.[1],
    list: id === undefined ? undefined : { id, level },
    text: textOf(xml),
    xml,
  };
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, sign]) => (text === undefined ? (sign === 'br' ? '\n' : '\t') : unescapeXml(text)))
    .join('');
}

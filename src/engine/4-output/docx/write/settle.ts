import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { TeamDocument } from '../../../3-documents/document.ts';
import { CUSTOM } from '../embed/carried-answers.ts';
import { carry } from '../embed/carry.ts';
import { coreProperties, momentOf } from './core-properties.ts';
import { publicationProperties } from '../embed/custom-properties.ts';
import { escapeXml } from '../package/escape-xml.ts';
import type { Links } from './links.ts';
import { signChanges } from '../elements/sign-changes.ts';
import { insertBefore, type Parts, RELATIONSHIPS, relationship } from '../package/parts.ts';
import { MTIME } from '../package/zip.ts';

/** Readers look for these first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** Makes a fresh package final: languages, links, properties, carried answers; nothing left to clock or chance. */
export function settle(file: Uint8Array, document: TeamDocument, links: Links): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const corrected = signChanges(correct(parts, document, links), document.organisation, momentOf(document.date));
  const copy = { ...corrected, [CUSTOM]: publicationProperties() };
  return pack(document.answers === undefined ? copy : carry(corrected, document.answers));
}

function correct(parts: Parts, document: TeamDocument, links: Links): Parts {
  const targets = links.all().map(({ id, target }) => relationship(id, 'hyperlink', target, 'External'));
  const language = `<w:themeFontLang w:val="${escapeXml(document.locale)}"/>`;
  return {
    ...parts,
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': countBookmarks(plainContents(parts['word/document.xml'] ?? '')),
    ...dated('word/comments.xml', parts, momentOf(document.date)),
    [RELATIONSHIPS]: insertBefore('</Relationships>', targets.join(''), parts[RELATIONSHIPS]),
    'word/settings.xml': insertBefore('</w:settings>', language, parts['word/settings.xml']),
    // The library calls every list « hybrid », and Word then shows the headings' two levels as unrelated.
    'word/numbering.xml':
      parts['word/numbering.xml']
        ?.replaceAll('"hybridMultilevel"', '"multilevel"')
        .replaceAll(' w:tentative="1"', '') ?? '',
  };
}

/** The comments are of the document's day: no clock. */
function dated(path: string, parts: Parts, moment: string): Parts {
  const part = parts[path];
  return part === undefined
    ? {}
    : {
        [path]: part.replaceAll(/(<w:comment [^>]*?) w:date="[^"]*"/g, moment === '' ? '$1' : `$1 w:date="${moment}"`),
      };
}

/** The library writes a list of sections for page numbers, in a style of LibreOffice's: here there are none. */
function plainContents(xml: string): string {
  return xml
    .replaceAll('<w:rPr><w:rStyle w:val="IndexLink"/></w:rPr>', '')
    .replaceAll('<w:tab/><w:t xml:space="default"></w:t>', '')
    .replaceAll(/(<w:pStyle w:val="TOC1"\/>)<w:tabs>.*?<\/w:tabs>/g, '$1')
    .replaceAll('xml:space="default"', 'xml:space="preserve"');
}

/**
 * The library counts bookmarks from one file to the next: each file counts its own, so that its bytes stay the same.
 */
function countBookmarks(xml: string): string {
  const ranks = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_all, before: string, id: string) => {
    const rank = ranks.get(id) ?? ranks.size;
    ranks.set(id, rank);
    return `${before}${rank}"`;
  });
}

function pack(parts: Parts): Uint8Array {
  const paths = [
    ...FIRST,
    ...Object.keys(parts)
      .filter((path) => !FIRST.includes(path))
      .sort(),
  ];
  const files: Zippable = Object.fromEntries(paths.map((path) => [path, strToU8(parts[path] ?? '')]));
  return zipSync(files, { level: 9, mtime: MTIME });
}

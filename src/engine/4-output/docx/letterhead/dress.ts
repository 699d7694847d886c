import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { CONTENT_TYPES, OFFICE, RELATIONSHIPS, XML_HEAD } from '../package/parts.ts';
import { MTIME } from '../package/zip.ts';
import { recolour } from './colours.ts';
import { wearText } from './wear-text.ts';
import { inkOf } from './look.ts';
import type { Letterhead } from './read-letterhead.ts';
import { runningOf } from './running.ts';
import { named, stylesOf, withNamedStories } from './style-uses.ts';
import { inside, make, rewriteInside, withAttributes } from './tree.ts';
import { wearStyles } from './wear-styles.ts';
import { withPictureTypes, wrapParts } from './wrap-parts.ts';
import { type Element, parseXml, writeXml } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const HEADER = 'word/header1.xml';
const FOOTER = 'word/footer1.xml';
const FONTS = 'word/fontTable.xml';
const SETTINGS = 'word/settings.xml';
const THEME = 'word/theme/theme1.xml';
/** Our parts whose colours and style ids follow. */
const FOLLOW = [
  DOCUMENT,
  HEADER,
  FOOTER,
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/comments.xml',
];
const EDGE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/**
 * A document of ours with an organisation's look: its styles, paper, headers, footers and their pictures. Text, numbers,
 * lists, links, footnotes and carried answers stay; the same two give the same bytes, and without a letterhead nothing changes.
 */
export function dress(document: Uint8Array, letterhead: Letterhead | undefined): Uint8Array {
  if (!letterhead) return document;
  const files = unzipSync(document);
  const read = (path: string): Element => parseXml(strFromU8(files[path]!))!;
  const ink = inkOf(letterhead);
  const styles = wearStyles(recolour(read(STYLES), ink), letterhead.styles, stylesOf(letterhead));
  const ours = new Map(
    FOLLOW.filter((path) => files[path]).map((path) => [
      path,
      named(recolour(read(path), ink), (id) => styles.aside.get(id) ?? id),
    ]),
  );
  const { parts, mark } = runningOf(ours.get(HEADER)!, ours.get(FOOTER)!, withNamedStories(letterhead, styles.theirs));
  const edges = parts.map((part, rank) => ({ ...part, id: `rIdEdge${rank + 1}`, name: `${part.kind}${rank + 1}.xml` }));
  const types = replace(
    read(CONTENT_TYPES),
    ({ PartName }) => PartName === `/${HEADER}` || PartName === `/${FOOTER}`,
    edges.map(({ kind, name }) =>
      make('Override', { PartName: `/word/${name}`, ContentType: `${EDGE_TYPE}${kind}+xml` }),
    ),
  );
  const wrapped = wrapParts([
    ...edges.map(({ name, root, pictures }) => ({ path: `word/${name}`, root, pictures })),
    ...(letterhead.theme ? [{ ...letterhead.theme, path: THEME }] : []),
  ]);
  const worn: readonly (readonly [string, Element])[] = [
    ...[...ours].filter(([path]) => path !== HEADER && path !== FOOTER),
    [DOCUMENT, wearText(ours.get(DOCUMENT)!, { letterhead, styles, mark, edges })],
    [STYLES, styles.root],
    [
      SETTINGS,
      rewriteInside(read(SETTINGS), (one) => [
        one.name === 'w:evenAndOddHeaders' ? withAttributes(one, { 'w:val': String(letterhead.evenAndOdd) }) : one,
      ]),
    ],
    ...(letterhead.fonts ? [[FONTS, withoutFontFiles(letterhead.fonts)] as const] : []),
    [
      RELATIONSHIPS,
      replace(
        read(RELATIONSHIPS),
        ({ Type = '' }) => /\/(?:header|footer)$/.test(Type),
        edges.map(({ id, kind, name }) =>
          make('Relationship', { Id: id, Type: `${OFFICE}/relationships/${kind}`, Target: name }),
        ),
      ),
    ],
    [CONTENT_TYPES, withPictureTypes(types, Object.keys(wrapped))],
  ];
  const kept = Object.entries(files).filter(([path]) => !/\/(?:header|footer)1\.xml/.test(path));
  return pack({
    ...Object.fromEntries(kept),
    ...wrapped,
    ...Object.fromEntries(worn.map(([path, root]) => [path, strToU8(XML_HEAD + writeXml(root))])),
  });
}

function replace(
  root: Element,
  isOld: (attributes: Element['attributes']) => boolean,
  added: readonly Element[],
): Element {
  return { ...root, children: [...inside(root).filter(({ attributes }) => !isOld(attributes)), ...added] };
}

/** The fonts by name and kind: their files are large, and licensed to the organisation alone. */
function withoutFontFiles(fonts: Element): Element {
  return rewriteInside(fonts, (one) => (/^w:embed(?:Regular|Bold|Italic|BoldItalic)$/.test(one.name) ? [] : [one]));
}

/** In the order of our own files: readers look for the first two first. */
function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = [CONTENT_TYPES, '_rels/.rels'];
  const paths = [
    ...first,
    ...Object.keys(files)
      .filter((path) => !first.includes(path))
      .sort(),
  ];
  const zippable: Zippable = Object.fromEntries(paths.map((path) => [path, files[path]!]));
  return zipSync(zippable, { level: 9, mtime: MTIME });
}

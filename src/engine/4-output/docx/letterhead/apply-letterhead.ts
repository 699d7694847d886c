import { strFromU8, unzipSync } from 'fflate';
import { CONTENT_TYPES, OFFICE, RELATIONSHIPS } from '../package/parts.ts';
import { type Packed, packed, writeZip } from '../package/write-zip.ts';
import { down, inside, make, rewriteInside, withAttributes } from '../xml/tree.ts';
import { type Element, parseXml } from '../xml/xml.ts';
import { applyPage } from './apply-page.ts';
import { inkOf, themeOf } from './colour.ts';
import { recolour } from './recolour.ts';
import { type MergedStyles, mergeStyles } from './merge-styles.ts';
import { packedXml, withPictureTypes, writeParts } from './write-parts.ts';
import type { Part } from './part.ts';
import type { Letterhead } from './read-letterhead.ts';
import { runningOf, type RunningStyles } from './running.ts';
import { styleIdOf, nameOf, StyleTree } from './style.ts';
import { stylesIn, withPlainStyle, withStyleIds } from './style-uses.ts';

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
 * A document of ours with an organisation's look: its styles, paper, headers, footers and their pictures. Text,
 * numbers, lists, links, footnotes and carried answers stay; the same two give the same bytes, and without a letterhead
 * nothing changes.
 */
export function applyLetterhead(document: Uint8Array, letterhead: Letterhead | undefined): Uint8Array {
  if (!letterhead) return document;
  const files = unzipSync(document);
  const read = (path: string): Element => parseXml(strFromU8(files[path]!))!;
  const tree = new StyleTree(letterhead.styles);
  const theme = themeOf(letterhead);
  const ink = inkOf(tree, theme);
  const defaults = down(letterhead.styles, 'w:docDefaults');
  const used = stylesIn([letterhead.headers, letterhead.footers].flatMap(Object.values<Part>).map(({ root }) => root));
  const styles = mergeStyles(recolour(read(STYLES), ink), { tree, defaults, theme, ink, used });
  const ours = new Map(
    FOLLOW.filter((path) => files[path]).map((path) => [
      path,
      withStyleIds(recolour(read(path), ink), (id) => styles.aside.get(id) ?? id),
    ]),
  );
  const { parts, mark } = runningOf(
    ours.get(HEADER)!,
    ours.get(FOOTER)!,
    letterhead,
    runningStyles(styles, ours.get(DOCUMENT)!),
  );
  const edges = parts.map((part, rank) => ({ ...part, id: `rIdEdge${rank + 1}`, name: `${part.kind}${rank + 1}.xml` }));
  const types = replace(
    read(CONTENT_TYPES),
    ({ PartName }) => PartName === `/${HEADER}` || PartName === `/${FOOTER}`,
    edges.map(({ kind, name }) =>
      make('Override', { PartName: `/word/${name}`, ContentType: `${EDGE_TYPE}${kind}+xml` }),
    ),
  );
  const written = writeParts([
    ...edges.map(({ name, root, pictures }) => ({ path: `word/${name}`, root, pictures })),
    ...(letterhead.theme ? [{ ...letterhead.theme, path: THEME }] : []),
    ...(letterhead.fonts ? [{ path: FONTS, root: letterhead.fonts, pictures: [] }] : []),
  ]);
  const worn: readonly (readonly [string, Element])[] = [
    ...[...ours].filter(([path]) => path !== HEADER && path !== FOOTER),
    [DOCUMENT, applyPage(ours.get(DOCUMENT)!, { letterhead, styles, mark, edges })],
    [STYLES, styles.root],
    [
      SETTINGS,
      rewriteInside(read(SETTINGS), (one) =>
        one.name === 'w:evenAndOddHeaders' ? withAttributes(one, { 'w:val': String(letterhead.evenAndOdd) }) : one,
      ),
    ],
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
    [CONTENT_TYPES, withPictureTypes(types, Object.keys(written))],
  ];
  const others = new Set([...Object.keys(written), ...worn.map(([path]) => path)]);
  const kept = Object.entries(files).filter(([path]) => !/\/(?:header|footer)1\.xml/.test(path) && !others.has(path));
  return inOrder({
    ...Object.fromEntries(kept.map(([path, bytes]) => [path, packed(bytes)])),
    ...written,
    ...Object.fromEntries(worn.map(([path, root]) => [path, packedXml(root)])),
  });
}

/** How headers say the styles of the document, and what of them its text uses. */
function runningStyles({ root, inText, inEdges, plainEdge }: MergedStyles, document: Element): RunningStyles {
  const used = stylesIn([document]);
  const names = new Set(
    inside(root, 'w:style')
      .filter((style) => used.has(styleIdOf(style)))
      .map(nameOf),
  );
  return {
    styled: (part) => {
      const named = withStyleIds(part, (id) => inEdges.get(id));
      return plainEdge === undefined ? named : withPlainStyle(named, plainEdge);
    },
    forLine: (id) => inText.get(id),
    isUsed: (name) => names.has(name),
  };
}

function replace(
  root: Element,
  isOld: (attributes: Element['attributes']) => boolean,
  added: readonly Element[],
): Element {
  return { ...root, children: [...inside(root).filter(({ attributes }) => !isOld(attributes)), ...added] };
}

/** The file, in the order of our own: readers look for the first two first. */
function inOrder(files: Readonly<Record<string, Packed>>): Uint8Array {
  const first = [CONTENT_TYPES, '_rels/.rels'];
  const others = Object.keys(files).filter((path) => !first.includes(path));
  return writeZip([...first, ...others.sort()].map((path) => [path, files[path]!]));
}

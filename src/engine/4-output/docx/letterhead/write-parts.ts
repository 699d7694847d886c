import { strToU8 } from 'fflate';
import { XML_HEAD } from '../package/parts.ts';
import { type Packed, packed } from '../package/write-zip.ts';
import { namespaceOf } from '../xml/namespaces.ts';
import { everyElement, inside, make } from '../xml/tree.ts';
import { type Element, writeXml } from '../xml/xml.ts';
import { type Picture, pictureTypes } from './picture.ts';

/** A part of the dressed document that shows pictures. */
interface WrittenPart {
  readonly path: string;
  readonly root: Element;
  readonly pictures: readonly Picture[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** The files of parts and of their pictures, packed: path → content. A picture of several parts is there once. */
export function writeParts(parts: readonly WrittenPart[]): Readonly<Record<string, Packed>> {
  const files: Record<string, Packed> = {};
  const places = new Map<string, string>();
  for (const { path, root, pictures } of parts) {
    files[path] = packedXml(withNamespaces(root));
    const leads = pictures.map(({ id, path: source, packed: content, format }) => {
      const place = places.get(source) ?? `media/letterhead${places.size + 1}.${format}`;
      places.set(source, place);
      files[`word/${place}`] = content;
      return make('Relationship', {
        Id: id,
        Type: IMAGE,
        Target: path.startsWith('word/theme/') ? `../${place}` : place,
      });
    });
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (leads.length > 0)
      files[`${folder}_rels/${path.slice(folder.length)}.rels`] = packedXml(
        make('Relationships', { xmlns: RELATIONSHIPS }, leads),
      );
  }
  return files;
}

/** A part of XML, packed. */
export function packedXml(root: Element): Packed {
  return packed(strToU8(XML_HEAD + writeXml(root)));
}

/** A part that declares each prefix it uses; one of ours has done so already. */
function withNamespaces(root: Element): Element {
  const prefixes = new Set(
    everyElement(root)
      .flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)])
      .filter((name) => name.includes(':'))
      .map((name) => name.slice(0, name.indexOf(':'))),
  );
  const declared = [...prefixes].sort().flatMap((prefix) => {
    const namespace = namespaceOf(prefix);
    return namespace === undefined ? [] : [[`xmlns:${prefix}`, namespace] as const];
  });
  return { ...root, attributes: { ...Object.fromEntries(declared), ...root.attributes } };
}

/** The package's content types with those of pictures that it did not know. */
export function withPictureTypes(types: Element, files: readonly string[]): Element {
  const known = new Set(inside(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const lacking = Object.entries(pictureTypes).filter(
    ([format]) => !known.has(format) && files.some((path) => path.endsWith(`.${format}`)),
  );
  // Defaults come before the parts named one by one.
  return {
    ...types,
    children: [
      ...lacking.map(([format, type]) => make('Default', { Extension: format, ContentType: type })),
      ...types.children,
    ],
  };
}

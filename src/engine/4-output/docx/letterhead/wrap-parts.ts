import { strToU8 } from 'fflate';
import { XML_HEAD } from '../package/parts.ts';
import type { Picture } from './story.ts';
import { inside, make } from './tree.ts';
import { type Element, writeXml } from './xml.ts';

/** A part of the dressed document that shows pictures. */
export interface Part {
  readonly path: string;
  readonly root: Element;
  readonly pictures: readonly Picture[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** The files of parts and of their pictures: path → bytes. A picture of several parts is there once. */
export function wrapParts(parts: readonly Part[]): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  const places = new Map<string, string>();
  for (const { path, root, pictures } of parts) {
    files[path] = strToU8(XML_HEAD + writeXml(root));
    const leads = pictures.map(({ id, path: source, bytes }) => {
      const place = places.get(source) ?? `media/letterhead${places.size + 1}.${extensionOf(source)}`;
      places.set(source, place);
      files[`word/${place}`] = bytes;
      return make('Relationship', {
        Id: id,
        Type: IMAGE,
        Target: path.startsWith('word/theme/') ? `../${place}` : place,
      });
    });
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (leads.length > 0)
      files[`${folder}_rels/${path.slice(folder.length)}.rels`] = strToU8(
        XML_HEAD + writeXml(make('Relationships', { xmlns: RELATIONSHIPS }, leads)),
      );
  }
  return files;
}

/** The package's content types with those of pictures that it did not know. */
export function withPictureTypes(types: Element, files: readonly string[]): Element {
  const known = new Set(inside(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const lacking = Object.keys(TYPES).filter(
    (extension) => !known.has(extension) && files.some((path) => extensionOf(path) === extension),
  );
  // Defaults come before the parts named one by one.
  return {
    ...types,
    children: [
      ...lacking.map((extension) => make('Default', { Extension: extension, ContentType: TYPES[extension]! })),
      ...types.children,
    ],
  };
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

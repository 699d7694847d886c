import type { Packed } from '../package/write-zip.ts';
import type { OpenPackage, Relationship } from './package.ts';

/** A picture that a part shows, under the id that the part calls it by. */
export interface Picture {
  readonly id: string;
  /** Where it is in the organisation’s file. */
  readonly path: string;
  readonly packed: Packed;
  readonly format: PictureFormat;
}

/**
 * What Word draws by itself: how a file of it is called, and its content type. A drawing as SVG always has one beside
 * it.
 */
export const pictureTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
} as const;
export type PictureFormat = keyof typeof pictureTypes;

const FORMATS = Object.keys(pictureTypes) as readonly PictureFormat[];
/** Other names that programs give to these types. */
const ALSO: Readonly<Record<string, PictureFormat>> = { jpg: 'jpeg', pjpeg: 'jpeg', tif: 'tiff', 'ms-bmp': 'bmp' };
/** How a file of each begins; the mark of an EMF stands further on. */
const SIGNATURES: readonly (readonly [PictureFormat, string, number?])[] = [
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['bmp', 'BM'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['emf', ' EMF', 40],
  ['wmf', '\xd7\xcd\xc6\x9a'],
];

/**
 * The picture that a relationship leads to inside the file, by its content type, whatever its name; where that says no
 * picture, by how it begins. Nothing for one that is elsewhere, missing, or of a kind that Word does not draw.
 */
export function readPicture(file: OpenPackage, lead: Relationship | undefined): Picture | undefined {
  if (lead?.type !== 'image' || lead.external) return undefined;
  const bytes = file.bytes(lead.target);
  const format = bytes && (formatOf(file.typeOf(lead.target)) ?? formatIn(bytes));
  const packed = format && file.packed(lead.target);
  return packed && { id: lead.id, path: lead.target.toLowerCase(), packed, format };
}

function formatOf(type: string): PictureFormat | undefined {
  const name = /^image\/(?:x-)?([\w-]+)/.exec(type)?.[1] ?? '';
  return FORMATS.find((format) => format === name) ?? ALSO[name];
}

function formatIn(bytes: Uint8Array): PictureFormat | undefined {
  return SIGNATURES.find(([, mark, at = 0]) =>
    Array.from(mark).every((letter, rank) => bytes[at + rank] === letter.charCodeAt(0)),
  )?.[0];
}

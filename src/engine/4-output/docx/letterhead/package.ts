import { strFromU8 } from 'fflate';
import { LARGEST_FILE, type FileRefusal } from '../../carried.ts';
import { refuseOtherDocument } from '../embed/refuse-other-document.ts';
import { CONTENT_TYPES } from '../package/parts.ts';
import { packedEntry, unpackEntry } from '../package/unpack-entry.ts';
import type { Packed } from '../package/write-zip.ts';
import { type ZipEntry, zipEntries } from '../package/zip-entries.ts';
import { inside } from '../xml/tree.ts';
import { type Element, parsePart } from '../xml/xml.ts';

/** Where a part leads to, its path made whole. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: « header », « image »… */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Styles and headers take less by far; text takes its length in tree many times over. */
const MOST_XML = 4_000_000;
/** Elements and attributes in all: a document with a thousand styles has some thirty thousand. */
const MOST_NAMES = 200_000;
/** The text of the document itself, of which only the settings of sections are read. */
const MOST_TEXT = 20_000_000;
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** A Word file opened part by part and within bounds; `refused` is the first reason not to go on. */
export class OpenPackage {
  refused: FileRefusal | undefined;
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #types: ReadonlyMap<string, string> | undefined;
  #xml = 0;
  readonly #names = { left: MOST_NAMES };
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = bytes.length > LARGEST_FILE ? 'file_oversized' : (refuseOtherDocument(bytes) ?? zipEntries(bytes));
    if (typeof entries === 'string') this.refused = entries;
    else for (const entry of entries) this.#entries.set(keyOf(entry.name), entry);
  }

  get paths(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** The bytes of a part; nothing where it is missing, or once the file is refused. */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(keyOf(path));
    if (!entry || this.refused) return undefined;
    this.#unpacked += entry.unpacked;
    if (this.#unpacked > 2 * LARGEST_FILE) return this.refuse('file_oversized');
    const content = unpackEntry(this.#bytes, entry);
    return typeof content === 'string' ? this.refuse(content) : content;
  }

  /** A part whose bytes are sound, as the file holds it and apart from it. */
  packed(path: string): Packed | undefined {
    const entry = this.#entries.get(keyOf(path));
    const packed = entry && packedEntry(this.#bytes, entry);
    return packed === undefined || typeof packed === 'string'
      ? undefined
      : { ...packed, content: packed.content.slice() };
  }

  /** The text of a part of XML, without a document type. */
  text(path: string): string | undefined {
    if ((this.#entries.get(keyOf(path))?.unpacked ?? 0) > MOST_TEXT) return this.refuse('file_oversized');
    const bytes = this.bytes(path);
    const text = bytes && decode(bytes);
    return text && DECLARES.test(text) ? this.refuse('file_trapped') : text;
  }

  /** A part of XML as a tree. */
  xml(path: string): Element | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : this.parse(text);
  }

  /** XML of this file as a tree; with what was read before, within bounds. */
  parse(text: string): Element | undefined {
    this.#xml += text.length;
    if (this.#xml > MOST_XML) return this.refuse('file_oversized');
    return parsePart(text, this.#names) ?? this.refuse(this.#names.left < 0 ? 'file_oversized' : 'file_damaged');
  }

  /** The content type of a part, in small letters: its own, else that of its extension; empty where none is said. */
  typeOf(path: string): string {
    this.#types ??= typesIn(this.xml(CONTENT_TYPES));
    const key = keyOf(path);
    return this.#types.get(`/${key}`) ?? this.#types.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  }

  /** Where a part leads to; the whole file for an empty path. */
  relationships(path: string): readonly Relationship[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const root = this.xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return inside(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: wholePath(folder, Target),
      external: TargetMode === 'External',
    }));
  }

  /** Refuses the file, unless it was already. */
  refuse(reason: FileRefusal): undefined {
    this.refused ??= reason;
    return undefined;
  }
}

/** A part is the same however its name is written: in capitals, or with its spaces escaped (ISO 29500-2, 6.2.2). */
function keyOf(path: string): string {
  return path.replace(/%20/g, ' ').toLowerCase();
}

/** Parts are UTF-8, or UTF-16 with its mark (ISO 29500-2, 6.2.5). */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

/** Part names, with their first stroke, and extensions → content type. */
function typesIn(root: Element | undefined): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { name, attributes } of inside(root)) {
    const key = name === 'Override' ? attributes['PartName'] : name === 'Default' ? attributes['Extension'] : undefined;
    if (key !== undefined) types.set(keyOf(key), (attributes['ContentType'] ?? '').toLowerCase());
  }
  return types;
}

/** A path from the root of the package, without « . » and « .. ». */
function wholePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

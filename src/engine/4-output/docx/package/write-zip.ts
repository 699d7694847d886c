import { deflateSync, strToU8 } from 'fflate';
import { checksumOf } from './checksum.ts';

/** The content of an entry as an archive holds it. */
export interface Packed {
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Its length in bytes once unpacked. */
  readonly unpacked: number;
  readonly content: Uint8Array;
}

// The ZIP format (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16): lengths, signatures, « version needed » 2.0,
// names in UTF-8, and noon of the format's first day.
const LOCAL = { length: 30, signature: 0x04034b50 };
const DIRECTORY = { length: 46, signature: 0x02014b50 };
const END = { length: 22, signature: 0x06054b50 };
const VERSION = 20;
const UTF8 = 0x800;
const NOON = 12 << 11;
const FIRST_DAY = (1 << 5) | 1;

/** Packs bytes: what grows by it stays as it is. */
export function packed(bytes: Uint8Array): Packed {
  const deflated = deflateSync(bytes, { level: 6 });
  const isSmaller = deflated.length < bytes.length;
  return {
    method: isSmaller ? 8 : 0,
    checksum: checksumOf(bytes),
    unpacked: bytes.length,
    content: isSmaller ? deflated : bytes,
  };
}

/**
 * An archive of entries in the order given, those that come packed left as they are: the same entries give the same
 * bytes.
 */
export function writeZip(entries: readonly (readonly [name: string, entry: Packed])[]): Uint8Array {
  const named = entries.map(([name, entry]) => ({ name: strToU8(name), ...entry }));
  const size = named.reduce(
    (sum, { name, content }) => sum + LOCAL.length + DIRECTORY.length + 2 * name.length + content.length,
    END.length,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const entry of named) {
    starts.push(at);
    view.setUint32(at, LOCAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry);
    bytes.set(entry.name, at + LOCAL.length);
    bytes.set(entry.content, at + LOCAL.length + entry.name.length);
    at += LOCAL.length + entry.name.length + entry.content.length;
  }
  const directory = at;
  for (const [rank, entry] of named.entries()) {
    view.setUint32(at, DIRECTORY.signature, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFields(view, at + 8, entry);
    view.setUint32(at + 42, starts[rank]!, true);
    bytes.set(entry.name, at + DIRECTORY.length);
    at += DIRECTORY.length + entry.name.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry's own header and the directory say alike. */
function writeFields(
  view: DataView,
  at: number,
  { name, method, checksum, unpacked, content }: Packed & { readonly name: Uint8Array },
): void {
  view.setUint16(at, UTF8, true);
  view.setUint16(at + 2, method, true);
  view.setUint16(at + 4, NOON, true);
  view.setUint16(at + 6, FIRST_DAY, true);
  view.setUint32(at + 8, checksum, true);
  view.setUint32(at + 12, content.length, true);
  view.setUint32(at + 16, unpacked, true);
  view.setUint16(at + 20, name.length, true);
}

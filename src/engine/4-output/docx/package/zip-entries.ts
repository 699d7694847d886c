import { strFromU8 } from 'fflate';
import type { FileRefusal } from '../../carried.ts';

/** A file of an archive, as the archive's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  /** Sizes in bytes, as declared. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where the entry's own header is. */
  readonly at: number;
}

// Signatures and lengths of the ZIP format (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16).
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
// What does not fit in these is written elsewhere (sections 4.3.14, 4.3.15 and 4.5.3): some programs write it so for
// any file.
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
const EXTRA_64 = 0x0001;
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE = 0xffffffff;
/** Bit 0: encrypted; bit 6: strongly. Bit 11: the name is UTF-8. */
const ENCRYPTED = 0x41;
const UTF8 = 0x800;

/** A policy has some thirty parts; one with hundreds of pictures stays below. */
const MOST_ENTRIES = 2_000;
const MOST_DECLARED = 500_000_000;
/** A name that would lead out of a folder, were it unpacked there. */
const ASTRAY = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i;

/** The entries of an archive, read from its directory alone, or why it is not opened. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | FileRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'file_damaged';
  const directory = directoryOf(view, end);
  if (!directory) return 'file_damaged';
  const { count, start } = directory;
  if (count > MOST_ENTRIES) return 'file_trapped';
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  for (let rank = 0, at = start; rank < count; rank += 1) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) return 'file_damaged';
    const flags = view.getUint16(at + 8, true);
    if ((flags & ENCRYPTED) !== 0) return 'file_protected';
    const entry = entryAt(bytes, view, at, (flags & UTF8) === 0);
    if (!entry) return 'file_damaged';
    declared += entry.unpacked;
    if (declared > MOST_DECLARED || ASTRAY.test(entry.name) || entries.has(entry.name)) return 'file_trapped';
    entries.set(entry.name, entry);
    at +=
      DIRECTORY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

/** The archive's last record, behind which there is only its comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** How many entries there are, and where the first is. */
function directoryOf(view: DataView, end: number): { count: number; start: number } | undefined {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== ELSEWHERE_16 && start !== ELSEWHERE) return { count, start };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = longAt(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) return undefined;
  return { count: longAt(view, at + 32), start: longAt(view, at + 48) };
}

/** An entry of the directory; nothing where its sizes are elsewhere, and not there. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, latin1: boolean): ZipEntry | undefined {
  const name = at + DIRECTORY_LENGTH;
  const extra = name + view.getUint16(at + 28, true);
  const long = longsIn(view, extra, Math.min(extra + view.getUint16(at + 30, true), bytes.length));
  const sizes = [24, 20, 42].map((field) => {
    const size = view.getUint32(at + field, true);
    return size === ELSEWHERE ? long.shift() : size;
  });
  const [unpacked, packed, start] = sizes;
  if (unpacked === undefined || packed === undefined || start === undefined) return undefined;
  return {
    name: strFromU8(bytes.subarray(name, extra), latin1),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    unpacked,
    at: start,
  };
}

/** The long numbers of an entry's extra field, in their order. */
function longsIn(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    const last = Math.min(at + 4 + length, end);
    if (view.getUint16(at, true) === EXTRA_64)
      return Array.from({ length: Math.floor((last - at - 4) / 8) }, (_, rank) => longAt(view, at + 4 + 8 * rank));
    at = last;
  }
  return [];
}

/** A number of eight bytes; no file that is opened needs more than half of them. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

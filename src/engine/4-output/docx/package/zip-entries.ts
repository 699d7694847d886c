import { strFromU8 } from 'fflate';
import type { Refusal } from '../../carried.ts';

/** A file of an archive, as the archive's directory declares it. */
export interface Entry {
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
/** Bit 0: encrypted; bit 6: strongly. Bit 11: the name is UTF-8. */
const ENCRYPTED = 0x41;
const UTF8 = 0x800;

/** A policy has some thirty parts; one with hundreds of pictures stays below. */
const MOST_ENTRIES = 2_000;
const MOST_DECLARED = 500_000_000;
/** A name that would lead out of a folder, were it unpacked there. */
const ASTRAY = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i;

/** The entries of an archive, read from its directory alone, or why it is not opened. */
export function zipEntries(bytes: Uint8Array): readonly Entry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'file_damaged';
  const count = view.getUint16(end + 10, true);
  // Bigger archives say 65,535 here, and the number elsewhere.
  if (count > MOST_ENTRIES) return 'file_trapped';
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let rank = 0, at = view.getUint32(end + 16, true); rank < count; rank += 1) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) return 'file_damaged';
    const flags = view.getUint16(at + 8, true);
    if ((flags & ENCRYPTED) !== 0) return 'file_protected';
    const entry = entryAt(bytes, view, at, (flags & UTF8) === 0);
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

function entryAt(bytes: Uint8Array, view: DataView, at: number, latin1: boolean): Entry {
  const name = at + DIRECTORY_LENGTH;
  return {
    name: strFromU8(bytes.subarray(name, name + view.getUint16(at + 28, true)), latin1),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

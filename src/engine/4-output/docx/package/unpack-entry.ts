import { Inflate } from 'fflate';
import type { FileRefusal } from '../../carried.ts';
import { checksumOf } from './checksum.ts';
import type { Packed } from './write-zip.ts';
import type { ZipEntry } from './zip-entries.ts';

// The entry's own header (APPNOTE.TXT, section 4.3.7): its name and its extra field come before the content.
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** A packed byte gives at most 1,032: after each step, no more than a megabyte came that was not announced. */
const STEP = 1_000;

/** An entry as the archive holds it. */
export function packedEntry(
  bytes: Uint8Array,
  { at, method, packed, unpacked, checksum }: ZipEntry,
): Packed | FileRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== HEADER) return 'file_damaged';
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  const isWhole = content.length === packed && (method === STORED || method === DEFLATED);
  return isWhole ? { method, checksum, unpacked, content } : 'file_damaged';
}

/** The bytes of an entry: exactly as many as it declares, and with its checksum. Nothing beyond is unpacked. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | FileRefusal {
  const packed = packedEntry(bytes, entry);
  if (typeof packed === 'string') return packed;
  const { method, checksum, unpacked, content } = packed;
  const whole = method === STORED ? content : inflate(content, unpacked);
  if (typeof whole === 'string') return whole;
  return whole.length === unpacked && checksumOf(whole) === checksum ? whole : 'file_damaged';
}

function inflate(packed: Uint8Array, size: number): Uint8Array | FileRefusal {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return 'file_damaged';
  }
  if (filled > size) return 'file_trapped';
  return whole.subarray(0, filled);
}

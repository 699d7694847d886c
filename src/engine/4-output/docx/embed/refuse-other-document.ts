import { begins, COMPOUND, ZIP, type FileRefusal } from '../../carried.ts';

/**
 * A compound file is a document locked with a password ([MS-OFFCRYPTO] 2.3.4.4), or one of an older Word, Excel or
 * PowerPoint, which has a stream of one of these names. A locked one may have such a stream too, for older programs to
 * show.
 */
const LOCKED = 'EncryptedPackage';
const OLDER = ['WordDocument', 'Workbook', 'PowerPoint Document'];

/** Why bytes are no Word file that can be read at all; nothing where they may be one. */
export function refuseOtherDocument(bytes: Uint8Array): FileRefusal | undefined {
  if (begins(bytes, ZIP)) return undefined;
  if (bytes.length === 0) return 'file_damaged';
  if (!begins(bytes, COMPOUND)) return 'file_foreign';
  if (holds(bytes, LOCKED)) return 'file_protected';
  return OLDER.some((name) => holds(bytes, name)) ? 'file_foreign' : 'file_protected';
}

/**
 * Whether a name stands in a compound file's directory: entries of 128 bytes, at multiples of their length, in UTF-16.
 */
function holds(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at < bytes.length; at += 128) {
    if (letters.every((byte, index) => bytes[at + index] === byte) && bytes[at + letters.length] === 0) return true;
  }
  return false;
}

import { unpackEntry } from '../package/unpack-entry.ts';
import { zipEntries } from '../package/zip-entries.ts';

/** What can carry answers; what a Mac adds beside each file cannot. */
const DOCUMENT = /^(?!__MACOSX\/).*\.(?:docx|md|json|ya?ml)$/i;
/** Twice what the kit for a board holds. */
const MOST_DOCUMENTS = 10;
const MOST_UNPACKED = 20_000_000;

/**
 * The documents in an archive that is none itself, by their names: the kit for a board, a folder that someone packed.
 * Never throws.
 */
export function documentsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return [];
  let left = MOST_UNPACKED;
  return entries
    .filter(({ name }) => DOCUMENT.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .slice(0, MOST_DOCUMENTS)
    .flatMap((entry) => {
      left -= entry.unpacked;
      const content = left < 0 ? 'file_oversized' : unpackEntry(bytes, entry);
      return typeof content === 'string' ? [] : [content];
    });
}

import { zipSync } from 'fflate';

/**
 * Archives hold no time zone and begin in 1980: at noon of its first day, the same files give the same bytes anywhere.
 */
export const MTIME = '1980-01-01T12:00:00';

/** Several files in one archive, in the order given; names are relative, with no folder. */
export function toZip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: MTIME });
}

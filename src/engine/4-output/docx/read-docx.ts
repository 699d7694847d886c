import { strFromU8, unzipSync } from 'fflate';
import { CUSTOM } from './carried-answers.ts';
import { fromCustomProperties, fromCustomXml } from './find-answers.ts';
import type { Parts } from './parts.ts';

/** A program that saves the document may renumber its custom XML parts. */
const CANDIDATE = /^(?:customXml\/item\d+\.xml|docProps\/custom\.xml)$/;
/** Far more than answers take: a file that wants more is no document of ours, or was made to exhaust the reader. */
const MOST_PACKED = 2_000_000;
const MOST_UNPACKED = 20_000_000;

/** The JSON text of the answers a document carries; no text where it carries none, or is no Word file. */
export function readDocx(bytes: Uint8Array): { text?: string } {
  try {
    const { [CUSTOM]: properties = '', ...items } = candidates(bytes);
    const first = Object.keys(items).sort().map((path) => fromCustomXml(items[path] ?? ''));
    const copies = [...first, fromCustomProperties(properties)];
    const text = copies.find((copy) => copy !== undefined && isJson(copy));
    return text === undefined ? {} : { text };
  } catch {
    return {};
  }
}

/** Unzips only the parts that can hold answers, and none of them once they promise too much. */
function candidates(bytes: Uint8Array): Parts {
  let packed = 0;
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!CANDIDATE.test(name)) return false;
      packed += size;
      unpacked += originalSize;
      return packed <= MOST_PACKED && unpacked <= MOST_UNPACKED;
    },
  });
  return Object.fromEntries(Object.entries(files).map(([path, part]) => [path, strFromU8(part)]));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { strFromU8 } from 'fflate';
import { MOST_ANSWERS } from '../../../0-language/answers-file.ts';
import type { Carried, FileRefusal } from '../../carried.ts';
import { CUSTOM, NAMESPACE, PROPERTY, PUBLICATION } from './carried-answers.ts';
import { fromCustomProperties, fromCustomXml } from './find-answers.ts';
import { refuseOtherDocument } from './refuse-other-document.ts';
import type { Parts } from '../package/parts.ts';
import { unpackEntry } from '../package/unpack-entry.ts';
import { zipEntries, type ZipEntry } from '../package/zip-entries.ts';

/** A program that saves the document may renumber its custom XML parts. */
const CANDIDATE = /^(?:customXml\/item\d+\.xml|docProps\/custom\.xml)$/;
/** Far more than answers take, and than programs add: more was made to exhaust the reader. */
const MOST_CANDIDATES = 50;
const MOST_UNPACKED = 20_000_000;
/** A document of ours declares no type and no entity; one that does may be made to multiply. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** The JSON text of the answers a Word file carries, or why it gives none; total, whatever the bytes are. */
export function readDocx(bytes: Uint8Array): Carried {
  try {
    const found = candidates(bytes);
    return typeof found === 'string' ? { refused: found } : carriedBy(found);
  } catch {
    return { refused: 'file_damaged' };
  }
}

/** The parts that can hold answers; those of them that are damaged are missing. */
interface CarriedParts {
  readonly parts: Parts;
  readonly damaged: boolean;
}

/** Unpacks only the parts that can hold answers, and none beyond what they declare. */
function candidates(bytes: Uint8Array): CarriedParts | FileRefusal {
  const other = refuseOtherDocument(bytes);
  if (other) return other;
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return entries;
  const wanted = entries.filter(({ name }) => CANDIDATE.test(name)).sort(byName);
  const size = wanted.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (wanted.length > MOST_CANDIDATES || size > MOST_UNPACKED) return 'file_trapped';
  const parts: Record<string, string> = {};
  let damaged = false;
  for (const entry of wanted) {
    const content = unpackEntry(bytes, entry);
    if (content === 'file_damaged') damaged = true;
    else if (typeof content === 'string') return content;
    else parts[entry.name] = strFromU8(content);
  }
  return Object.values(parts).some((part) => DECLARES.test(part)) ? 'file_trapped' : { parts, damaged };
}

function carriedBy({ parts: { [CUSTOM]: properties = '', ...items }, damaged }: CarriedParts): Carried {
  const copies = [...Object.values(items).map(fromCustomXml), fromCustomProperties(properties)].filter(
    (copy) => copy !== undefined,
  );
  const text = copies.find(isJson);
  if (text !== undefined) return { text };
  if (copies.some(({ length }) => length > MOST_ANSWERS)) return { refused: 'file_oversized' };
  const traces =
    damaged || properties.includes(PROPERTY) || Object.values(items).some((item) => item.includes(NAMESPACE));
  if (traces) return { refused: 'file_damaged' };
  return { refused: properties.includes(PUBLICATION) ? 'file_without_answers' : 'file_foreign' };
}

function byName(one: ZipEntry, other: ZipEntry): number {
  return one.name < other.name ? -1 : 1;
}

function isJson(text: string): boolean {
  if (text.length > MOST_ANSWERS) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { strFromU8 } from 'fflate';
import { LARGEST_FILE, type Refusal } from '../../carried.ts';
import { refuseOtherDocument } from '../embed/refuse-other-document.ts';
import { unpackEntry } from '../package/unpack-entry.ts';
import { type Entry, zipEntries } from '../package/zip-entries.ts';
import { inside } from './tree.ts';
import { type Element, parseXml } from './xml.ts';

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
/** The text of the document itself, of which only the section's settings are read. */
const MOST_TEXT = 20_000_000;
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** Both names, as every program writes them: another prefix, or the « strict » format's names, would need a reader of their own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
]);

/** A Word file opened part by part and within bounds; `refused` is the first reason not to go on. */
export class OpenPackage {
  refused: Refusal | undefined;
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  #xml = 0;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = bytes.length > LARGEST_FILE ? 'file_oversized' : (refuseOtherDocument(bytes) ?? zipEntries(bytes));
    if (typeof entries === 'string') this.refused = entries;
    else for (const entry of entries) this.#entries.set(entry.name, entry);
  }

  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part; nothing where it is missing, or once the file is refused. */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(path);
    if (!entry || this.refused) return undefined;
    this.#unpacked += entry.unpacked;
    if (this.#unpacked > 2 * LARGEST_FILE) return this.#refuse('file_oversized');
    const content = unpackEntry(this.#bytes, entry);
    return typeof content === 'string' ? this.#refuse(content) : content;
  }

  /** The text of a part of XML, without a document type. */
  text(path: string): string | undefined {
    if ((this.#entries.get(path)?.unpacked ?? 0) > MOST_TEXT) return this.#refuse('file_oversized');
    const bytes = this.bytes(path);
    const text = bytes && strFromU8(bytes);
    return text && DECLARES.test(text) ? this.#refuse('file_trapped') : text;
  }

  /** A part of XML as a tree. */
  xml(path: string): Element | undefined {
    this.#xml += this.#entries.get(path)?.unpacked ?? 0;
    if (this.#xml > MOST_XML) return this.#refuse('file_oversized');
    const text = this.text(path);
    if (text === undefined) return undefined;
    const root = parseXml(text);
    if (!root) return this.#refuse('file_damaged');
    return isNamedAsUsual(root) ? root : this.#refuse('file_foreign');
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

  #refuse(reason: Refusal): undefined {
    this.refused ??= reason;
    return undefined;
  }
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

/** Whether each name's prefix is declared around it, and both of ours mean what they usually do. */
function isNamedAsUsual(element: Element, around: ReadonlySet<string> = new Set(['xml', 'xmlns'])): boolean {
  const declared = Object.entries(element.attributes).flatMap(([name, namespace]) =>
    /^xmlns(?::|$)/.test(name) ? [[name.slice('xmlns:'.length), namespace] as const] : [],
  );
  if (
    !declared.every(
      ([prefix, namespace]) =>
        (PREFIXES.get(prefix) ?? namespace) === namespace &&
        [...PREFIXES].every(([usual, one]) => one !== namespace || prefix === usual),
    )
  )
    return false;
  const known = declared.length === 0 ? around : new Set([...around, ...declared.map(([prefix]) => prefix)]);
  const prefixes = [element.name, ...Object.keys(element.attributes)]
    .filter((name) => name.includes(':'))
    .map((name) => name.slice(0, name.indexOf(':')));
  return (
    prefixes.every((prefix) => known.has(prefix)) && inside(element).every((child) => isNamedAsUsual(child, known))
  );
}

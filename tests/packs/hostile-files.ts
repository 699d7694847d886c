import { constants, crc32, deflateRawSync } from 'node:zlib';
import { ANSWERS_FORMAT } from '../../src/engine/interview.ts';

/*
 * Files made to harm whoever opens them, and good files that hold no answers: each with what it is said to be.
 * The archives are written byte by byte here: no library writes what lies about itself.
 */

interface Part {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What the archive says of the part, where it lies. */
  readonly declared?: number;
  readonly flags?: number;
  /** The content is packed already, so that `declared` says what it becomes. */
  readonly packed?: Uint8Array;
}

/** An archive of these parts, as its directory describes them. */
export function archive(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = '', declared, flags = 0, packed } of parts) {
    const raw = Buffer.from(content as string);
    const body = packed ?? raw;
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(packed ? 8 : 0, 4);
    about.writeUInt32LE(crc32(raw), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(declared ?? raw.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), Buffer.from(body));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  for (const place of [8, 10]) end.writeUInt16LE(Math.min(parts.length, 0xffff), place);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

/** `megabytes` of zeros, packed: each block leads to the next, and the last is empty. */
export function packedZeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
}

const ITEM = 'customXml/item1.xml';
const WORD: readonly Part[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>' },
];
const item = (content: string) => archive([...WORD, { name: ITEM, content }]);
const carrying = (json: string) => item(`<answers xmlns="urn:balises:answers:1">${json}</answers>`);
const json = (answers: string, more = '') =>
  `{"format":"${ANSWERS_FORMAT}","language":"fr","date":"2026-11-20","answers":${answers}${more}}`;
const nested = (depth: number, last: string) => '['.repeat(depth) + last + ']'.repeat(depth);
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.alloc(2048),
  ]);

type Kind = 'damaged' | 'foreign' | 'protected' | 'oversized' | 'trapped' | 'without_answers';
/** A file, by what it is: made when it is asked for, because some are large. */
export type Made = readonly [name: string, kind: Kind, make: () => string | Uint8Array];

export const HOSTILE_FILES: readonly Made[] = [
  [
    'ten gigabytes, declared',
    'trapped',
    () =>
      archive([
        ...WORD,
        { name: ITEM, content: 'x', declared: 4e9 },
        { name: 'word/media/a.png', declared: 4e9 },
        { name: 'word/media/b.png', declared: 4e9 },
      ]),
  ],
  [
    'one part of four gigabytes, declared', // which also is how an archive says that its size stands elsewhere
    'damaged',
    () => archive([...WORD, { name: ITEM, content: 'x', declared: 0xffffffff }]),
  ],
  [
    'a gigabyte of zeros, that declares a hundred bytes',
    'trapped',
    () => archive([...WORD, { name: ITEM, packed: packedZeros(1_000), declared: 100 }]),
  ],
  [
    'a gigabyte of zeros, that declares nineteen megabytes',
    'trapped',
    () => archive([...WORD, { name: ITEM, packed: packedZeros(1_000), declared: 19_000_000 }]),
  ],
  [
    'fifty parts that each lie',
    'trapped',
    () =>
      archive([
        ...WORD,
        ...Array.from({ length: 50 }, (_, rank) => ({
          name: `customXml/item${rank}.xml`,
          packed: packedZeros(10),
          declared: 1,
        })),
      ]),
  ],
  [
    'a thousand parts to look into',
    'trapped',
    () => archive([...WORD, ...Array.from({ length: 1000 }, (_, rank) => ({ name: `customXml/item${rank}.xml` }))]),
  ],
  ['100,000 entries', 'damaged', () => archive(Array.from({ length: 100_000 }, (_, rank) => ({ name: `a${rank}` })))],
  ['an entry that leaves its folder', 'trapped', () => archive([...WORD, { name: '../../etc/passwd' }])],
  ['an entry that leaves its folder, on Windows', 'trapped', () => archive([...WORD, { name: 'word\\..\\..\\a.exe' }])],
  ['an entry at the root', 'trapped', () => archive([...WORD, { name: '/etc/passwd' }])],
  ['an entry on a disk', 'trapped', () => archive([...WORD, { name: 'C:/a.exe' }])],
  ['one name twice', 'trapped', () => archive([...WORD, { name: ITEM }, { name: ITEM }])],
  [
    'entities that multiply',
    'trapped',
    () =>
      item(
        '<!DOCTYPE a [<!ENTITY b "balises"><!ENTITY c "&b;&b;&b;">]><answers xmlns="urn:balises:answers:1">&c;</answers>',
      ),
  ],
  [
    'an entity that reads a file',
    'trapped',
    () => item('<!doctype a SYSTEM "file:///etc/passwd"><answers xmlns="urn:balises:answers:1">{}</answers>'),
  ],
  ['answers within answers, in a document', 'trapped', () => carrying(json(`{"goals":${nested(400_000, '1')}}`))],
  [
    'answers within answers, in Markdown',
    'trapped',
    () => `---\nbalises:\n  ${json(`{"goals":${nested(400_000, '1')}}`)}\n---\n`,
  ],
  ['answers within answers, in a file', 'trapped', () => json(`{"goals":${nested(400_000, '1')}}`)],
  ['brackets without end', 'damaged', () => '['.repeat(1_900_000)],
  ['brackets without end, and more of them than answers have letters', 'oversized', () => '['.repeat(10_000_000)],
  [
    'a front matter of nineteen megabytes',
    'oversized',
    () => `---\nbalises:\n  ${json(`{"org_name__full":"${'x'.repeat(19_000_000)}"}`)}\n---\n`,
  ],
  ['a front matter that never ends', 'damaged', () => `---\ntitle: "a"\nbalises:\n${'  {}\n'.repeat(3_000_000)}`],
  ['line ends without end', 'foreign', () => `---\n${'\r\n'.repeat(9_000_000)}`],
  [
    'answers of three megabytes, in a document',
    'oversized',
    () => carrying(json(`{"org_name__full":"${'x'.repeat(3_000_000)}"}`)),
  ],
  ['more than twenty megabytes', 'oversized', () => new Uint8Array(20_000_001)],
  [
    'twenty megabytes of an archive without a directory',
    'damaged',
    () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(19_000_000)]),
  ],
  [
    'properties without end',
    'damaged',
    () =>
      archive([
        ...WORD,
        { name: 'docProps/custom.xml', content: '<property name="balises.answers.lpwstr>'.repeat(400_000) },
      ]),
  ],
  ['namespaces without end', 'damaged', () => item('urn:balises:answers:1'.repeat(800_000))],
  [
    'archives in archives',
    'foreign',
    () =>
      Array.from({ length: 9 }).reduce<Uint8Array>(
        (inner) => archive([{ name: 'r/r.zip', content: inner }]),
        archive([]),
      ),
  ],
];

/** Good files that are not for us, and ours that were damaged. */
export const OTHER_FILES: readonly Made[] = [
  ['nothing', 'damaged', () => ''],
  ['a Word file from elsewhere', 'foreign', () => archive(WORD)],
  [
    'a Word file from elsewhere, with properties',
    'foreign',
    () =>
      archive([
        ...WORD,
        { name: ITEM, content: '<b:Sources/>' },
        { name: 'docProps/custom.xml', content: '<Properties><property name="Client"/></Properties>' },
      ]),
  ],
  ['an archive', 'foreign', () => archive([{ name: 'a.txt', content: 'a' }])],
  ['an empty archive', 'foreign', () => archive([])],
  ['a picture', 'foreign', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a PDF', 'foreign', () => '%PDF-1.7\n1 0 obj'],
  ['a text', 'foreign', () => 'Bonjour'],
  ['zeros', 'foreign', () => new Uint8Array(100_000)],
  ['Markdown from elsewhere', 'foreign', () => '---\ntitle: "x"\n---\n\n# Projet\n\n**Important**\n\n## Installer\n'],
  ['a shopping list', 'foreign', () => '{"lait": 2}'],
  ['an older Word file', 'foreign', () => compound('WordDocument')],
  ['a Word file with a password', 'protected', () => compound('EncryptedPackage')],
  ['the beginning of a file with a password', 'protected', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['an archive with a password', 'protected', () => archive([...WORD, { name: ITEM, content: 'x', flags: 1 }])],
  ['half an answers file', 'damaged', () => json('{}').slice(0, -4)],
  ['half a Markdown document', 'damaged', () => `---\ntitle: "a"\nlang: fr\nbalises:\n  ${json('{}').slice(0, -4)}`],
  ['a Markdown document whose answers are cut', 'damaged', () => `---\nbalises:\n  ${json('{}').slice(0, -4)}\n---\n`],
  ['a Word file whose answers are cut', 'damaged', () => carrying(json('{}').slice(0, -4))],
];

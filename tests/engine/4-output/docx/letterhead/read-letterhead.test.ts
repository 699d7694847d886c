import { constants, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterheadMessages } from '../../../../../src/engine/0-language/messages/letterhead-messages.ts';
import {
  applyLetterhead,
  LARGEST_FILE,
  readLetterhead,
  sayLetterhead,
  toDocx,
} from '../../../../../src/engine/docx.ts';
import { partsOf } from '../read-back.ts';
import { policy } from '../sample-policy.ts';
import { altered, bare, english, french } from './letterheads.ts';
import { processorTime } from '../../../processor-time.ts';

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.alloc(2048),
  ]);
const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'word/styles.xml';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** A file whose named part is replaced by a gigabyte of zeros that says it is `declared` bytes. */
function bomb(file: Uint8Array, declared: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const zeros = Buffer.concat([...Array.from({ length: 1_000 }, () => block), Buffer.from([3, 0])]);
  const small = altered(file, () => ({ [STYLES]: 'x' }));
  const view = Buffer.from(small);
  const at = view.lastIndexOf(Buffer.from(STYLES)) - 46;
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0', 'latin1'),
    Buffer.alloc(12),
    Buffer.from([STYLES.length, 0, 0, 0]),
    Buffer.from(STYLES),
    zeros,
  ]);
  const directory = view.readUInt32LE(end + 16);
  view.writeUInt16LE(8, at + 10);
  view.writeUInt32LE(zeros.length, at + 20);
  view.writeUInt32LE(declared, at + 24);
  view.writeUInt32LE(directory, at + 42);
  view.writeUInt32LE(directory + local.length, end + 16);
  return Buffer.concat([view.subarray(0, directory), local, view.subarray(directory)]);
}

type Case = readonly [name: string, code: string, make: (file: Uint8Array) => Uint8Array];
const entities = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]>';
const REFUSED: readonly Case[] = [
  ['nothing', 'damaged', () => new Uint8Array()],
  ['a picture', 'foreign', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a PDF', 'foreign', () => Buffer.from('%PDF-1.7\n1 0 obj')],
  ['an older Word file', 'foreign', () => compound('WordDocument')],
  ['an archive', 'foreign', () => zipSync({ 'a.txt': new Uint8Array(3) })],
  [
    'a spreadsheet',
    'foreign',
    (file) =>
      altered(file, (parts) => ({
        [CONTENT_TYPES]: parts[CONTENT_TYPES]!.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      })),
  ],
  [
    'styles under a prefix that nothing declares',
    'damaged',
    (file) => altered(file, (parts) => ({ [STYLES]: parts[STYLES]!.replaceAll('w:', 'x:') })),
  ],
  ['a Word file with a password', 'protected', () => compound('EncryptedPackage')],
  ['half a file', 'damaged', (file) => file.slice(0, file.length / 2)],
  ['styles that are cut', 'damaged', (file) => altered(file, (parts) => ({ [STYLES]: parts[STYLES]!.slice(0, -20) }))],
  ['a header that is cut', 'damaged', (file) => altered(file, () => ({ 'word/header1.xml': '<w:hdr' }))],
  ['macros', 'macros', (file) => altered(file, () => ({ 'word/vbaProject.bin': 'x' }))],
  [
    'a type with macros',
    'macros',
    (file) =>
      altered(file, (parts) => ({
        [CONTENT_TYPES]: parts[CONTENT_TYPES]!.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
        ),
      })),
  ],
  ['more than twenty megabytes', 'oversized', () => new Uint8Array(LARGEST_FILE + 1)],
  [
    'styles of ten megabytes',
    'oversized',
    (file) =>
      altered(file, (parts) => ({
        [STYLES]: parts[STYLES]!.replace('</w:styles>', `${'<w:style/>'.repeat(1_000_000)}</w:styles>`),
      })),
  ],
  ['a bomb that declares a hundred bytes', 'trapped', (file) => bomb(file, 100)],
  ['a bomb that declares three megabytes', 'trapped', (file) => bomb(file, 3_000_000)],
  ['a bomb that declares a gigabyte', 'trapped', (file) => bomb(file, 1_000_000_000)],
  [
    'a document type in the styles',
    'trapped',
    (file) => altered(file, (parts) => ({ [STYLES]: entities + parts[STYLES] })),
  ],
  [
    'a document type in a header',
    'trapped',
    (file) =>
      altered(file, (parts) => ({
        'word/header1.xml': parts['word/header1.xml']!.replace('<w:hdr', `${entities.toLowerCase()}<w:hdr`),
      })),
  ],
  ['a path that leaves the file', 'trapped', (file) => altered(file, () => ({ '../../a.xml': 'x' }))],
  ['elements without end', 'damaged', (file) => altered(file, () => ({ [STYLES]: '<w:a>'.repeat(700_000) }))],
];

describe('a file that is no letterhead is refused for what it is, in less than two seconds', () => {
  it.each(REFUSED)('%s: %s', async (_name, code, make) => {
    const file = make(await french());
    const started = processorTime();
    expect(readLetterhead(file)).toEqual({ code: `letterhead_${code}` });
    expect(processorTime() - started).toBeLessThan(2_000);
  });

  it('each reason is reached, and has its words in both languages', () => {
    const codes = [
      ...new Set(REFUSED.map(([, code]) => `letterhead_${code}`)),
      'letterhead_worn',
      'letterhead_without_header',
      'letterhead_without_picture',
    ];
    expect(codes.sort()).toEqual(Object.keys(letterheadMessages).sort());
    expect(sayLetterhead({ code: 'letterhead_macros', params: { name: 'a.docm' } }, 'en')).toMatch(
      /^“a\.docm” holds macros/,
    );
  });
});

describe('what a letterhead may be', () => {
  it('a template without macros', async () => {
    const file = altered(await french(), (parts) => ({
      [CONTENT_TYPES]: parts[CONTENT_TYPES]!.replace(
        'wordprocessingml.document.main',
        'wordprocessingml.template.main',
      ),
    }));
    expect(readLetterhead(file).code).toBe('letterhead_worn');
  });

  it('names under other prefixes, and the « strict » format', async () => {
    const prefixed = altered(await french(), (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([path, xml]) => [
          path,
          path.startsWith('word/') && path.endsWith('.xml')
            ? xml
                .replace(/<(\/?)w:/g, '<$1ns0:')
                .replace(/ w:/g, ' ns0:')
                .replace(/xmlns:w=/, 'xmlns:ns0=')
            : xml,
        ]),
      ),
    );
    const strict = altered(await french(), (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([path, xml]) => [
          path,
          xml
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              `${STRICT}wordprocessingml/main`,
            )
            .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', `${STRICT}drawingml/`)
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              `${STRICT}officeDocument/relationships`,
            ),
        ]),
      ),
    );
    const own = await toDocx(policy);
    const worn = applyLetterhead(own, readLetterhead(await french()).letterhead);
    for (const file of [prefixed, strict])
      expect(partsOf(applyLetterhead(own, readLetterhead(file).letterhead))).toEqual(partsOf(worn));
  });

  it('one of our own documents, dressed or not', async () => {
    const own = await toDocx(policy);
    const once = applyLetterhead(own, readLetterhead(await french()).letterhead);
    for (const file of [own, once])
      expect(readLetterhead(applyLetterhead(own, readLetterhead(file).letterhead)).code).toBe('letterhead_worn');
  });

  it('a document without styles, settings, theme or fonts', async () => {
    const file = altered(await french(), () => ({
      [STYLES]: undefined,
      'word/settings.xml': undefined,
      'word/theme/theme1.xml': undefined,
      'word/fontTable.xml': undefined,
    }));
    const { letterhead } = readLetterhead(file);
    expect(applyLetterhead(await toDocx(policy), letterhead).length).toBeGreaterThan(10_000);
  });
});

it('says something of any bytes, and dresses with whatever it took', async () => {
  const own = await toDocx(policy);
  const files = await Promise.all([french(), english(), bare()]);
  const codes = new Set<string>();
  // A generator of our own, so that each run tries the same files.
  let seed = 20261120;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let turn = 0; turn < 120; turn += 1) {
    const file = files[turn % files.length]!;
    const broken =
      turn % 2 === 0
        ? file.map((byte, at) => (next(file.length) < 3 && at > 4 ? next(256) : byte))
        : altered(file, (parts) => {
            const paths = Object.keys(parts);
            const path = paths[next(paths.length)]!;
            const elements = parts[path]!.match(/<[^>]*>/g)!;
            return {
              [path]: parts[path]!.replace(
                elements[next(elements.length)]!,
                ['', '<w:p/>', '<!-- -->', '<w:style w:type="x"/>'][next(4)]!,
              ),
            };
          });
    const read = readLetterhead(broken);
    codes.add(read.code);
    if (read.letterhead) expect(applyLetterhead(own, read.letterhead).length).toBeGreaterThan(10_000);
  }
  expect(codes.size).toBeGreaterThanOrEqual(3);
});

import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../../../src/engine/4-output/docx/package/checksum.ts';
import { unpackEntry } from '../../../../../src/engine/4-output/docx/package/unpack-entry.ts';
import { zipEntries, type Entry } from '../../../../../src/engine/4-output/docx/package/zip-entries.ts';
import { archive } from '../../../../packs/hostile-files.ts';

const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') throw new Error(entries);
  return entries;
};
const only = (bytes: Uint8Array): Entry => entriesOf(bytes)[0]!;
const unpacked = (bytes: Uint8Array, entry = only(bytes)) => {
  const content = unpackEntry(bytes, entry);
  return typeof content === 'string' ? content : strFromU8(content);
};

// The value that every description of CRC-32 gives to check by.
it('the checksum is that of ZIP', () => {
  expect(checksumOf(strToU8('123456789'))).toBe(0xcbf43926);
  expect(checksumOf(new Uint8Array())).toBe(0);
});

describe('an entry comes back as it was put in, or not at all', () => {
  const text = 'La relève est nommée. '.repeat(200);
  const stored = archive([{ name: 'a', content: text }]);
  const deflated = zipSync({ a: strToU8(text) });

  const numbers = Array.from({ length: 9_000 }, (_, rank) => rank * rank).join();
  it.each([
    ['stored', stored, text],
    ['packed', deflated, text],
    ['packed, and longer than what is read at once', zipSync({ a: strToU8(numbers) }), numbers],
    ['empty', archive([{ name: 'a' }]), ''],
  ])('%s', (_how, bytes, content) => {
    expect(unpacked(bytes)).toBe(content);
  });

  it('with a letter changed', () => {
    const wrong = stored.slice();
    wrong[40]! ^= 1;
    expect(unpacked(wrong)).toBe('file_damaged');
  });

  it.each([
    ['another checksum', { checksum: 1 }],
    ['one byte less than announced', { unpacked: only(deflated).unpacked + 1 }],
    ['a packing that is not known', { method: 12 }],
    ['more than the file has', { packed: 1_000_000 }],
    ['not where it is said to be', { at: 1 }],
    ['beyond the end', { at: 1_000_000 }],
  ])('%s', (_what, change) => {
    expect(unpacked(deflated, { ...only(deflated), ...change })).toBe('file_damaged');
  });

  it('more than it announces', () => {
    expect(unpacked(deflated, { ...only(deflated), unpacked: only(deflated).unpacked - 1 })).toBe('file_trapped');
  });
});

describe('the names of an archive', () => {
  it.each(['a/..', '../a', 'a/../b', 'a\\..\\b', '/a', '\\a', 'C:a', 'd:\\a', 'a\0.xml'])('%j leads astray', (name) => {
    expect(zipEntries(archive([{ name }]))).toBe('file_trapped');
  });

  it.each(['a..b', 'a/..b', 'b../a', 'word/a:b.xml', 'été.xml'])('%j does not', (name) => {
    expect(entriesOf(archive([{ name, flags: 0x800 }])).map((entry) => entry.name)).toEqual([name]);
  });

  it('are letters of old where the archive does not say UTF-8', () => {
    expect(only(archive([{ name: 'é' }])).name).toBe('Ã©');
  });
});

describe('how much an archive may hold', () => {
  const empty = (length: number) => Array.from({ length }, (_, rank) => ({ name: `a${rank}` }));

  it('two thousand entries', () => {
    expect(entriesOf(archive(empty(2_000)))).toHaveLength(2_000);
    expect(zipEntries(archive(empty(2_001)))).toBe('file_trapped');
  });

  it('half a thousand million bytes in all', () => {
    const parts = (last: number) =>
      archive([
        { name: 'a', declared: 499_999_999 },
        { name: 'b', declared: last },
      ]);
    expect(entriesOf(parts(1))).toHaveLength(2);
    expect(zipEntries(parts(2))).toBe('file_trapped');
  });
});
